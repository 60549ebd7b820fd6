/** What reports have in common with others: made when they are stored, mended when they are taken out. Only within a transaction that holds the write lock. */
import { sql } from 'drizzle-orm';
import type { DiplomaticRecord } from '../record/record.ts';
import { overlaps } from '../values/span.ts';
import { correctedRecords } from './corrected-record.ts';
import { type Database, rowsOf, type Sql, sqlOf } from './database.ts';
import { type EntryOf, regroup, storeInstruments } from './store-exchanges.ts';
import { joinMatters, storeOppositions, storeStances } from './store-stances.ts';
import { these } from './these.ts';
import { writing } from './writing.ts';

interface Stored {
  readonly key: number;
  readonly record: DiplomaticRecord;
}

/** Finds what these reports, whose entries are stored and corrected, have in common with all others. */
export async function matchReports(tables: Sql, stored: readonly Stored[]): Promise<void> {
  const records = await correctedRecords(tables, stored);
  const entryOf = await matchable(tables, records);
  await regroup(tables, await storeInstruments(tables, records, entryOf));
  const stances = await storeStances(tables, records, entryOf);
  await joinMatters(tables, stances);
  await storeOppositions(tables, stances, nesting(records, entryOf));
}

/** The keys of the entries of these reports that can be matched with others. */
export async function matchable(tables: Sql, records: readonly Stored[]): Promise<EntryOf> {
  const keys = records.map(({ key }) => key);
  const rows = rowsOf(
    await tables.execute(
      sql`select key, report, local from entries where report in ${these(keys)} and (kind <> 'statement' or key in (
            select entry from parties where role = 'speaker'))`,
    ),
  );
  const byPlace = new Map(rows.map(({ key, report, local }) => [`${report} ${local}`, Number(key)]));
  return (report, local) => byPlace.get(`${report} ${local}`);
}

/** Whether two statements of these reports share words of one text, one being told within the other. */
export function nesting(
  records: readonly Stored[],
  entryOf: EntryOf,
): (one: number, other: number) => boolean {
  const placeOf = new Map(
    records.flatMap(({ key, record }) =>
      record.statements.flatMap(({ id, content }) => {
        const entry = entryOf(key, id);
        return entry === undefined ? [] : [[entry, { key, content }] as const];
      }),
    ),
  );
  return (one, other) => {
    const [here, there] = [placeOf.get(one), placeOf.get(other)];
    if (here === undefined || there === undefined || here.key !== there.key) return false;
    return here.content.some((span) => there.content.some((its) => overlaps(span, its)));
  };
}

/** Takes these reports' part out of what others have in common with them; to be called before their entries go. */
export async function unmatchReports(tables: Sql, keys: readonly number[]): Promise<void> {
  const others = async (
    table: ReturnType<typeof sql>,
    group: ReturnType<typeof sql>,
  ): Promise<readonly number[]> =>
    rowsOf(
      await tables.execute(
        sql`select entry from ${table} where report not in ${these(keys)} and ${group} in (
              select ${group} from ${table} where report in ${these(keys)}) order by entry`,
      ),
    ).map(({ entry }) => Number(entry));
  const instruments = await others(sql`instruments`, sql`exchange`);
  const stances = await others(sql`stances`, sql`matter`);
  await tables.execute(sql`delete from instruments where report in ${these(keys)}`);
  await tables.execute(sql`delete from stances where report in ${these(keys)}`);
  await tables.execute(
    sql`update instruments set exchange = entry, likeness = null where entry in ${these(instruments)}`,
  );
  await regroup(tables, instruments);
  await tables.execute(sql`update stances set matter = entry where entry in ${these(stances)}`);
  await joinMatters(tables, stances);
}

/** Matches reports that are stored anew, as where another actor speaks in them. */
export async function rematchReports(tables: Sql, keys: readonly number[]): Promise<void> {
  const rows = rowsOf(
    await tables.execute(sql`select key, record from reports where key in ${these(keys)} order by 1`),
  );
  await unmatchReports(tables, keys);
  await matchReports(
    tables,
    rows.map(({ key, record }) => ({
      key: Number(key),
      record: JSON.parse(String(record)) as DiplomaticRecord,
    })),
  );
}

/** Reports that are matched in one transaction. */
const AT_A_TIME = 50;

/** Matches the reports that an archive of an earlier version holds; cut short, it goes on where it was. */
export async function matchPending(database: Database): Promise<void> {
  const count = async (): Promise<boolean> =>
    rowsOf(await sqlOf(database).execute(sql`select 1 from unmatched limit 1`)).length > 0;
  while (await count())
    await writing(database, async (tables) => {
      const rows = rowsOf(
        await tables.execute(sql`select report from unmatched order by 1 limit ${AT_A_TIME}`),
      );
      const keys = rows.map(({ report }) => Number(report));
      await rematchReports(tables, keys);
      await tables.execute(sql`delete from unmatched where report in ${these(keys)}`);
    });
}
