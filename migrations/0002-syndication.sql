-- Near-copies: MinHash signatures, their bands for locality-sensitive hashing, and who copied whom.

alter table reports add column cluster integer;
update reports set cluster = key;
alter table reports alter column cluster set not null;
-- The earliest report of the cluster; null for that one itself and for reports without copies.
alter table reports add column copy_of integer references reports (key) on delete set null;
create index reports_cluster on reports (cluster);
create index reports_copy_of on reports (copy_of) where copy_of is not null;

create table signatures (
  report integer primary key references reports (key) on delete cascade,
  signature integer[] not null
);

create table bands (
  report integer not null references reports (key) on delete cascade,
  band integer not null,
  hash integer not null,
  primary key (band, hash, report)
);
create index bands_report on bands (report);
