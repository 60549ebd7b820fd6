-- What reports have in common: instruments that are one, and statements of one speaker on one matter.

-- Reports whose rows here are still to be made; those that were there before this migration are, at first.
create table unmatched (
  report integer primary key references reports (key) on delete cascade
);
insert into unmatched select key from reports;

create table instruments (
  entry bigint primary key references entries (key) on delete cascade,
  report integer not null,
  -- What it shares with all that could be the same; null where too little is told for it to be found again.
  block text,
  day date,
  -- JSON of what is compared.
  traits text not null,
  provisions integer not null,
  -- The least entry of those that are one.
  exchange bigint not null,
  -- JSON of why it is one with an earlier; null for the earliest.
  likeness text
);
create index instruments_block on instruments (block, day);
create index instruments_exchange on instruments (exchange);
create index instruments_report on instruments (report);

-- The instrument that a step or an event is about.
create table entry_instruments (
  entry bigint primary key references entries (key) on delete cascade,
  instrument bigint not null references instruments (entry) on delete cascade
);
create index entry_instruments_instrument on entry_instruments (instrument);

-- Statements that take a side on what they say.
create table stances (
  entry bigint primary key references entries (key) on delete cascade,
  report integer not null,
  speaker integer not null references actors (key) on delete cascade,
  day date,
  -- 1 in favor of the matter, -1 against it.
  side smallint not null,
  -- What it is about: own (what the speaker will do), will (what is to be), claim (what is so), both (a denial).
  axis text not null,
  -- Stems of the words that tell the matter; plain words, and the identities of actors.
  words text[] not null,
  beside text[] not null,
  -- The least entry of this speaker's on the same matter.
  matter bigint not null
);
create index stances_matter on stances (matter);
create index stances_report on stances (report);
create index stances_speaker on stances (speaker, day);

create table stance_words (
  word text not null,
  side smallint not null,
  speaker integer not null,
  entry bigint not null references stances (entry) on delete cascade,
  primary key (word, side, entry)
);
create index stance_words_speaker on stance_words (speaker, word);
create index stance_words_entry on stance_words (entry);

-- Two statements of opposite sides on one matter.
create table oppositions (
  favor bigint not null references stances (entry) on delete cascade,
  against bigint not null references stances (entry) on delete cascade,
  -- Words that both share.
  words text[] not null,
  primary key (favor, against)
);
create index oppositions_against on oppositions (against);
