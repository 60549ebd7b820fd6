-- Names are asked for by whole words, which this finds without looking at every name.
create index actor_names_words on actor_names using gin (string_to_array(folded, ' '));
