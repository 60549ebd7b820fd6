/** What of an archive rests on several reports -> what of it does not hold: actors, clusters, corrections, rows without an owner. */
import { type SQL, sql } from 'drizzle-orm';
import { mergedInto } from './apply-decisions.ts';
import { checkGroups } from './check-across.ts';
import { recordFaults } from './check-record.ts';
import type { Tell } from './compare-rows.ts';
import { rowsOf, type Sql } from './database.ts';
import { fold } from './fold.ts';
import { likeness } from './minhash.ts';
import { ALIKE } from './store-copies.ts';

/** Rows that are looked at together. */
const AT_A_TIME = 200;

/** Foreign keys keep these empty; damage to the files of a database may fill them. */
const ORPHANS: readonly (readonly [what: string, table: SQL, without: SQL])[] = [
  ['entries without a report', sql`entries`, sql`report not in (select key from reports)`],
  ['parts of texts without a report', sql`passages`, sql`report not in (select key from reports)`],
  ['actors of no report', sql`report_actors`, sql`report not in (select key from reports)`],
  ['parts in no entry', sql`parties`, sql`entry not in (select key from entries)`],
  ['parts of no actor', sql`parties`, sql`actor not in (select key from actors)`],
  ['rejections of no entry', sql`rejections`, sql`entry not in (select key from entries)`],
  ['instruments of no entry', sql`instruments`, sql`entry not in (select key from entries)`],
  ['sides taken in no entry', sql`stances`, sql`entry not in (select key from entries)`],
  ['words of sides that no entry takes', sql`stance_words`, sql`entry not in (select entry from stances)`],
  ['signatures without a report', sql`signatures`, sql`report not in (select key from reports)`],
  ['reports that are removed and there', sql`removed`, sql`hash in (select hash from reports)`],
];

export async function checkWhole(tables: Sql, tell: Tell): Promise<void> {
  for (const [what, table, without] of ORPHANS) {
    const [row] = rowsOf(
      await tables.execute(sql`select count(*)::integer as number from ${table} where ${without}`),
    );
    if (Number(row?.number) > 0) await tell('archive', `there are ${row?.number} ${what}`);
  }
  await checkMerges(tables, tell);
  await checkNames(tables, tell);
  await checkClusters(tables, tell);
  await checkGroups(tables, tell);
  await checkRemoved(tables, tell);
}

async function checkMerges(tables: Sql, tell: Tell): Promise<void> {
  const expected = await mergedInto(tables);
  const rows = rowsOf(await tables.execute(sql`select key, same_as from actors where same_as is not null`));
  const found = new Map(rows.map(({ key, same_as }) => [Number(key), Number(same_as)]));
  for (const key of new Set([...expected.keys(), ...found.keys()]))
    if (expected.get(key) !== found.get(key))
      await tell(`actor ${key}`, 'it is not merged as the decisions say');
}

async function checkNames(tables: Sql, tell: Tell): Promise<void> {
  for (let after = 0; ; ) {
    const rows = rowsOf(
      await tables.execute(
        sql`select key, name,
              array(select folded from actor_names where actor = actors.key) as folded,
              array(select distinct called from report_actors, unnest(name || aliases) as called
                where actor = actors.key) as called,
              exists (select 1 from parties where actor = actors.key) as takes_part
            from actors where key > ${after} order by key limit ${AT_A_TIME}`,
      ),
    );
    for (const { key, name, folded, called, takes_part } of rows) {
      const told = called as readonly string[];
      const names = told.length > 0 ? told : takes_part === true ? [String(name)] : [];
      const [expected, found] = [new Set(names.map(fold)), new Set(folded as readonly string[])];
      if (expected.size !== found.size || [...expected].some((one) => !found.has(one)))
        await tell(`actor ${key}`, 'it is not found by the names that reports give it');
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = Number(last.key);
  }
}

/** A cluster bears its first number, its earliest report is what the others copy, and each is alike to another of it. */
async function checkClusters(tables: Sql, tell: Tell): Promise<void> {
  const wrong = rowsOf(
    await tables.execute(
      sql`select key from (select key, cluster, copy_of, min(key) over (partition by cluster) as lowest,
            first_value(key) over (partition by cluster order by published_on nulls last, key) as earliest from reports) as ordered
          where cluster <> lowest or copy_of is distinct from nullif(earliest, key) order by key`,
    ),
  );
  for (const { key } of wrong)
    await tell(`report ${key}`, 'it is not told as a copy of the earliest of its cluster');
  for (let after = 0; ; ) {
    const rows = rowsOf(
      await tables.execute(
        sql`select cluster from reports where cluster > ${after} group by cluster having count(*) > 1
            order by cluster limit ${AT_A_TIME}`,
      ),
    );
    for (const { cluster } of rows) await checkCluster(tables, Number(cluster), tell);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = Number(last.cluster);
  }
}

async function checkCluster(tables: Sql, cluster: number, tell: Tell): Promise<void> {
  const rows = rowsOf(
    await tables.execute(
      sql`select key, signature from reports left join signatures on report = key where cluster = ${cluster} order by key`,
    ),
  );
  const [first, ...others] = rows.map(({ key, signature }) => ({
    key: Number(key),
    signature: (signature ?? []) as readonly number[],
  }));
  if (first === undefined) return;
  const joined = [first];
  let left = others;
  for (let at = 0; at < joined.length; at += 1) {
    const one = joined[at] ?? first;
    const isAlike = (other: typeof one): boolean => likeness(one.signature, other.signature) >= ALIKE;
    joined.push(...left.filter(isAlike));
    left = left.filter((other) => !isAlike(other));
  }
  for (const { key } of left)
    await tell(`report ${key}`, `it carries the same copy as none of the cluster of report ${cluster}`);
}

async function checkRemoved(tables: Sql, tell: Tell): Promise<void> {
  for (let after = 0; ; ) {
    const [row] = rowsOf(
      await tables.execute(
        sql`select key, record, (select count(*)::integer from corrections
              where corrections.hash = removed.hash and verb = 'remove' and undone_at is null) as times
            from removed where key > ${after} order by key limit 1`,
      ),
    );
    if (row === undefined) return;
    after = Number(row.key);
    if (Number(row.times) !== 1)
      await tell(`removed report ${after}`, 'no correction says that it is removed');
    for (const fault of recordFaults(JSON.parse(String(row.record))))
      await tell(`removed report ${after}`, fault);
  }
}
