-- Reports with their records, and what the queries ask: entries, actors and full text. PostgreSQL 15 and newer.

create table reports (
  key integer primary key,
  -- SHA-256 of the bytes that the report came in: what makes adding it twice the same as adding it once.
  hash text not null unique,
  text_hash text not null,
  id text not null,
  place text not null,
  title text,
  publisher text,
  publisher_folded text,
  byline text,
  published_on date,
  url text,
  language text,
  -- JSON of what the source stated, so that the report can be taken in anew.
  stated text not null,
  pipeline text not null,
  model text not null,
  -- JSON as text: the one form that keeps every code unit of the report, U+0000 and half characters included.
  record text not null,
  added_at timestamp with time zone not null default now()
);
create index reports_published_on on reports (published_on);
create index reports_made_by on reports (pipeline, model);

-- A long report is searched in parts, since a tsvector counts positions up to 16,383 alone.
create table passages (
  report integer not null references reports (key) on delete cascade,
  part integer not null,
  words text not null,
  search tsvector not null,
  primary key (report, part)
);
create index passages_search on passages using gin (search);

create table actors (
  key integer primary key,
  identity text not null unique,
  kind text not null,
  name text not null,
  country text
);

create table actor_names (
  actor integer not null references actors (key) on delete cascade,
  folded text not null,
  primary key (actor, folded)
);

create table report_actors (
  report integer not null references reports (key) on delete cascade,
  local text not null,
  actor integer not null references actors (key),
  name text not null,
  aliases text[] not null,
  country text,
  offices text[] not null,
  mentions integer not null,
  primary key (report, local)
);
create index report_actors_actor on report_actors (actor);

-- Statements, events, instruments and the steps of exchanges, in one table: one filter asks them all.
create table entries (
  key bigint primary key,
  report integer not null references reports (key) on delete cascade,
  local text not null,
  kind text not null,
  type text not null,
  mode text,
  speech text,
  status text,
  contexts text[] not null,
  place text,
  place_folded text,
  instrument text,
  instrument_folded text,
  -- The days that bound it; where the text gives none, the day of the report, and is_dated is false.
  first_day date,
  last_day date,
  is_dated boolean not null,
  words text not null,
  item text not null,
  search tsvector not null
);
create index entries_day on entries (first_day, key);
create index entries_kind_day on entries (kind, first_day, key);
create index entries_report on entries (report);
create index entries_type on entries (type);
create index entries_search on entries using gin (search);

create table parties (
  entry bigint not null references entries (key) on delete cascade,
  role text not null,
  position integer not null,
  local text not null,
  actor integer not null references actors (key),
  primary key (entry, role, position)
);
create index parties_actor on parties (actor, role, entry);

create table problems (
  key integer generated always as identity primary key,
  -- Null where the report could not be read at all.
  report integer references reports (key) on delete cascade,
  place text not null,
  code text not null,
  message text not null,
  noticed_at timestamp with time zone not null default now()
);
create index problems_report on problems (report);
create index problems_place on problems (place);

-- Records read anew, kept until all are there and take the place of the old ones in one transaction.
create table rebuilt (
  report integer primary key references reports (key) on delete cascade,
  pipeline text not null,
  model text not null,
  record text not null
);
