-- What people correct: entries confirmed, edited or rejected, told by the words that they rest on, which outlive a
-- rebuild; and reports taken out, kept whole until that is taken back.

create table corrections (
  key integer primary key,
  -- confirm, edit, reject: an entry. remove: a report.
  verb text not null,
  -- Of the report's bytes.
  hash text not null,
  -- What the entry is: statement, event, instrument or step. Null for a report, as all up to `changes`.
  kind text,
  -- JSON: the spans that the entry rests on, and what it said when it was corrected.
  anchor text,
  -- JSON of what an edit sets.
  changes text,
  -- What was corrected, in words: those of the entry, or the title of the report.
  words text not null,
  who text not null,
  why text,
  decided_at timestamp with time zone not null default now(),
  undone_by text,
  undone_why text,
  undone_at timestamp with time zone,
  -- The entry that it holds for now; null where no entry fits.
  entry bigint references entries (key) on delete set null,
  -- Whether that entry, as it was read, says something else than the one that was corrected.
  is_other boolean not null default false
);
create index corrections_hash on corrections (hash);
create index corrections_entry on corrections (entry) where entry is not null;

-- Entries whose last judgement is a rejection.
create table rejections (
  entry bigint primary key references entries (key) on delete cascade
);

create table removed (
  key integer primary key,
  hash text not null unique,
  place text not null,
  stated text not null,
  pipeline text not null,
  model text not null,
  record text not null,
  added_at timestamp with time zone not null
);
