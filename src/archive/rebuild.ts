/** Records that an older pipeline or another model made -> read anew beside them, then swapped in all at once. */
import { eq, sql } from 'drizzle-orm';
import type { Origin } from '../intake/report.ts';
import type { DiplomaticRecord } from '../record/record.ts';
import { applyMerges } from './apply-decisions.ts';
import type { Maker, Outdated } from './archive.ts';
import { type Database, rowsOf, type Sql, sqlOf } from './database.ts';
import { insertRows } from './insert.ts';
import { matchReports, unmatchReports } from './match-reports.ts';
import { rebuilt, reports } from './schema.ts';
import { clustersOf, recluster } from './store-copies.ts';
import { storeEntries, storeNamesWhere } from './store-entries.ts';
import { reportColumns } from './store-reports.ts';
import { writing } from './writing.ts';

/** Records that are held in memory at a time while they are swapped in. */
const AT_A_TIME = 50;

const isOld = ({ pipeline, model }: Maker) =>
  sql`(reports.pipeline <> ${pipeline}::text or reports.model <> ${model}::text)
    and not exists (select 1 from rebuilt where rebuilt.report = reports.key
      and rebuilt.pipeline = ${pipeline}::text and rebuilt.model = ${model}::text)`;

export async function countOutdated(database: Database, maker: Maker): Promise<number> {
  const [row] = rowsOf(
    await sqlOf(database).execute(sql`select count(*)::integer as number from reports where ${isOld(maker)}`),
  );
  return Number(row?.number ?? 0);
}

export async function outdated(
  database: Database,
  maker: Maker,
  after: number,
  limit: number,
): Promise<readonly Outdated[]> {
  const rows = rowsOf(
    await sqlOf(database).execute(
      sql`select key, hash, place, stated, record from reports where key > ${after} and ${isOld(maker)}
          order by key limit ${limit}`,
    ),
  );
  return rows.map(({ key, hash, place, stated, record }) => ({
    key: Number(key),
    text: (JSON.parse(String(record)) as DiplomaticRecord).report.text,
    origin: {
      ...(JSON.parse(String(stated)) as Omit<Origin, 'where' | 'hash'>),
      where: String(place),
      hash: String(hash),
    },
  }));
}

export function stage(
  database: Database,
  records: readonly { readonly key: number; readonly record: DiplomaticRecord }[],
  { pipeline, model }: Maker,
): Promise<void> {
  return writing(database, (tables) =>
    insertRows(
      tables,
      rebuilt,
      records.map(({ key, record }) => ({ report: key, pipeline, model, record: JSON.stringify(record) })),
      `on conflict (report) do update
       set pipeline = excluded.pipeline, model = excluded.model, record = excluded.record`,
    ),
  );
}

export function swap(database: Database, { pipeline, model }: Maker): Promise<number> {
  return writing(database, async (tables) => {
    let after = 0;
    let swapped = 0;
    for (;;) {
      const rows = rowsOf(
        await tables.execute(
          sql`select rebuilt.report, rebuilt.record, reports.place, reports.hash
              from rebuilt join reports on reports.key = rebuilt.report
              where rebuilt.report > ${after} and rebuilt.pipeline = ${pipeline}::text and rebuilt.model = ${model}::text
              order by rebuilt.report limit ${AT_A_TIME}`,
        ),
      );
      if (rows.length === 0) break;
      const records = rows.map(({ report, record, place, hash }) => ({
        key: Number(report),
        hash: String(hash),
        place: String(place),
        record: JSON.parse(String(record)) as DiplomaticRecord,
      }));
      await takeOut(
        tables,
        records.map(({ key }) => key),
      );
      for (const { key, record } of records)
        await tables
          .update(reports)
          .set({ pipeline, model, ...reportColumns(record) })
          .where(eq(reports.key, key));
      await storeEntries(tables, records);
      await recluster(
        tables,
        await clustersOf(
          tables,
          records.map(({ key }) => key),
        ),
      );
      await matchReports(tables, records);
      swapped += records.length;
      after = records.at(-1)?.key ?? after;
    }
    await tables.execute(sql`delete from rebuilt`);
    if (swapped > 0) await forgetUnnamed(tables);
    return swapped;
  });
}

async function takeOut(tables: Sql, keys: readonly number[]): Promise<void> {
  const these = sql`(select json_array_elements_text(${JSON.stringify(keys)}::text::json)::integer)`;
  await unmatchReports(tables, keys);
  await tables.execute(sql`delete from entries where report in ${these}`);
  await tables.execute(sql`delete from report_actors where report in ${these}`);
  await tables.execute(sql`delete from passages where report in ${these}`);
  await tables.execute(sql`delete from problems where report in ${these}`);
}

/** Actors and names that no report and no correction gives any more. */
async function forgetUnnamed(tables: Sql): Promise<void> {
  await tables.execute(
    sql`delete from actors where not exists (select 1 from report_actors where report_actors.actor = actors.key)
          and not exists (select 1 from parties where parties.actor = actors.key)`,
  );
  await applyMerges(tables);
  await tables.execute(sql`delete from actor_names`);
  await storeNamesWhere(tables, sql`true`, sql`true`);
}
