/** New records and what could not be read -> the database, a batch a transaction. */
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Unread } from '../intake/report.ts';
import type { DiplomaticRecord } from '../record/record.ts';
import type { Holding, Maker, NewRecord } from './archive.ts';
import { type Database, rowsOf, type Sql, sqlOf } from './database.ts';
import { fold, storable } from './fold.ts';
import { insertRows } from './insert.ts';
import { matchReports } from './match-reports.ts';
import { problems, reports } from './schema.ts';
import { storeCopies } from './store-copies.ts';
import { storeEntries } from './store-entries.ts';
import { writing } from './writing.ts';

/** Whether the report of these bytes is in the archive, was removed from it by hand, or is new to it. */
export async function holdsReport(database: Database, hash: string): Promise<Holding> {
  const [found] = rowsOf(
    await sqlOf(database).execute(
      sql`select exists (select 1 from reports where hash = ${hash}) as is_held,
            exists (select 1 from removed where hash = ${hash}) as is_removed`,
    ),
  );
  return found?.is_held === true ? 'held' : found?.is_removed === true ? 'removed' : 'new';
}

export async function keyOfReport(database: Database, hash: string): Promise<number | null> {
  const [row] = rowsOf(await sqlOf(database).execute(sql`select key from reports where hash = ${hash}`));
  return row === undefined ? null : Number(row.key);
}

/** Stores those of `records` whose bytes are not in the archive yet and were not removed; gives how many they were. */
export function addRecords(
  database: Database,
  records: readonly NewRecord[],
  unread: readonly Unread[],
  { pipeline, model }: Maker,
): Promise<number> {
  return writing(database, async (tables) => {
    const fresh = await newOnes(tables, records);
    const [last] = rowsOf(
      await tables.execute(
        sql`select greatest((select max(key) from reports), (select max(key) from removed), 0) as key`,
      ),
    );
    const keyed = fresh.map(({ record, origin }, index) => ({
      key: Number(last?.key ?? 0) + index + 1,
      hash: origin.hash,
      place: origin.where,
      origin,
      record: withoutTwinMark(record),
    }));
    await insertRows(
      tables,
      reports,
      keyed.map(({ key, hash, origin: { where, hash: _, ...origin }, record }) => ({
        key,
        hash,
        place: storable(where),
        stated: JSON.stringify(origin),
        pipeline,
        model,
        cluster: key,
        ...reportColumns(record),
      })),
    );
    await storeCopies(
      tables,
      keyed.map(({ key, record }) => ({ key, text: record.report.text })),
    );
    await storeEntries(tables, keyed);
    await matchReports(tables, keyed);
    await noteUnread(
      tables,
      records.map(({ origin }) => origin.where),
      unread,
    );
    return keyed.length;
  });
}

/** The columns of a report that come from its record, and so change when it is read anew. */
export function reportColumns(record: DiplomaticRecord) {
  const { report } = record;
  const orNull = (text: string | null): string | null => (text === null ? null : storable(text));
  return {
    textHash: createHash('sha256').update(report.text, 'utf8').digest('hex'),
    id: storable(report.id),
    title: orNull(report.title),
    publisher: orNull(report.publisher),
    publisherFolded: report.publisher === null ? null : fold(report.publisher),
    byline: orNull(report.byline),
    publishedOn: report.publishedOn,
    url: orNull(report.url),
    language: orNull(report.language),
    record: JSON.stringify(record),
  };
}

async function newOnes(tables: Sql, records: readonly NewRecord[]): Promise<readonly NewRecord[]> {
  const hashes = JSON.stringify(records.map(({ origin }) => origin.hash));
  const found = rowsOf(
    await tables.execute(
      sql`with given as (select json_array_elements_text(${hashes}::text::json) as hash)
          select hash from reports where hash in (select hash from given)
          union all select hash from removed where hash in (select hash from given)`,
    ),
  );
  const seen = new Set(found.map(({ hash }) => String(hash)));
  return records.filter(({ origin: { hash } }) => {
    if (seen.has(hash)) return false;
    seen.add(hash);
    return true;
  });
}

/** Whether two reports of one run shared an id hangs on the run, not on the report; the archive has keys of its own. */
function withoutTwinMark(record: DiplomaticRecord): DiplomaticRecord {
  return { ...record, problems: record.problems.filter(({ code }) => code !== 'duplicate-id') };
}

/** What was said of a place before no longer holds: it has been read now, or fails anew. */
async function noteUnread(tables: Sql, read: readonly string[], unread: readonly Unread[]): Promise<void> {
  const places = JSON.stringify([...read, ...unread.map(({ where }) => where)].map(storable));
  await tables.execute(
    sql`delete from problems where report is null
        and place in (select json_array_elements_text(${places}::text::json))`,
  );
  await insertRows(
    tables,
    problems,
    unread.map(({ where, code, message }) => ({
      report: null,
      place: storable(where),
      code,
      message: storable(message),
    })),
  );
}
