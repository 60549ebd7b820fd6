-- What people decide about actors: who is the same, and who is another. Told in identities, which outlive a rebuild.

alter table actors add column same_as integer references actors (key) on delete set null;
create index actors_group on actors (coalesce(same_as, key));

create table decisions (
  key integer primary key,
  -- merge: other is the same as identity. split: in the reports of these hashes, identity is another, called other.
  verb text not null,
  identity text not null,
  other text not null,
  hashes text[] not null,
  who text not null,
  why text,
  decided_at timestamp with time zone not null default now(),
  undone_at timestamp with time zone
);
