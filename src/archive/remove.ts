/** A report out of the archive and back into it: it is kept whole meanwhile, and its number with it. */
import { sql } from 'drizzle-orm';
import type { DiplomaticRecord } from '../record/record.ts';
import { errorOf } from '../values/errors.ts';
import type { DecisionBy } from './archive.ts';
import { type Database, rowsOf, type Sql } from './database.ts';
import { insertRows } from './insert.ts';
import { matchReports, unmatchReports } from './match-reports.ts';
import { reports } from './schema.ts';
import { noteCorrection } from './standing-corrections.ts';
import { clustersOf, recluster, storeCopies } from './store-copies.ts';
import { refillNames, storeEntries } from './store-entries.ts';
import { reportColumns } from './store-reports.ts';
import { writing } from './writing.ts';

/** Takes reports out, and with them all that they say. Gives the number of each correction, which takes it back. */
export function removeReports(
  database: Database,
  keys: readonly number[],
  by: DecisionBy,
): Promise<readonly number[]> {
  return writing(database, async (tables) => {
    const made: number[] = [];
    for (const key of keys) made.push(await removeReport(tables, key, by));
    return made;
  });
}

async function removeReport(tables: Sql, key: number, by: DecisionBy): Promise<number> {
  const [report] = rowsOf(
    await tables.execute(sql`select hash, coalesce(title, id) as title from reports where key = ${key}`),
  );
  if (report === undefined) throw errorOf('bad-correction', `there is no report ${key}`);
  const correction = await noteCorrection(tables, {
    verb: 'remove',
    hash: String(report.hash),
    words: String(report.title),
    ...by,
  });
  const clusters = await clustersOf(tables, [key]);
  const named = rowsOf(
    await tables.execute(
      sql`select actor from report_actors where report = ${key}
          union select actor from parties join entries on entries.key = entry where report = ${key}`,
    ),
  ).map(({ actor }) => Number(actor));
  await tables.execute(
    sql`insert into removed (key, hash, place, stated, pipeline, model, record, added_at)
        select key, hash, place, stated, pipeline, model, record, added_at from reports where key = ${key}`,
  );
  await unmatchReports(tables, [key]);
  await tables.execute(sql`delete from reports where key = ${key}`);
  await refillNames(tables, named);
  await recluster(tables, clusters);
  return correction;
}

/** Puts a removed report back, within a transaction that holds the write lock. */
export async function restoreReport(tables: Sql, hash: string): Promise<void> {
  const [kept] = rowsOf(await tables.execute(sql`delete from removed where hash = ${hash} returning *`));
  if (kept === undefined) return;
  const key = Number(kept.key);
  const place = String(kept.place);
  const record = JSON.parse(String(kept.record)) as DiplomaticRecord;
  await insertRows(tables, reports, [
    {
      ...{ key, hash, place, cluster: key },
      ...reportColumns(record),
      // As it was kept: parsed and written again it would be the same, and need not be.
      record: String(kept.record),
      stated: String(kept.stated),
      pipeline: String(kept.pipeline),
      model: String(kept.model),
      addedAt: String(kept.added_at),
    },
  ]);
  await storeCopies(tables, [{ key, text: record.report.text }]);
  await storeEntries(tables, [{ key, hash, place, record }]);
  await matchReports(tables, [{ key, record }]);
}
