/** What a person corrects of an entry, with who and why; each correction can be taken back, and outlives a rebuild. */
import { eq, sql } from 'drizzle-orm';
import type { DiplomaticRecord } from '../record/record.ts';
import { errorOf } from '../values/errors.ts';
import type { Change, StandingCorrection } from './apply-corrections.ts';
import type { DecisionBy } from './archive.ts';
import type { CorrectionVerb } from './correction.ts';
import { type Database, rowsOf, type Sql } from './database.ts';
import { changesOf } from './edit-changes.ts';
import { checkMode, settingsOf } from './edit-fields.ts';
import { storable } from './fold.ts';
import { insertRows } from './insert.ts';
import { type KeyedRow, keyedRows, partyRows } from './keyed-rows.ts';
import { rematchReports } from './match-reports.ts';
import { anchorOf } from './reattach.ts';
import { restoreReport } from './remove.ts';
import { entries, parties } from './schema.ts';
import { corrected, noteAttached, noteCorrection, standingCorrections } from './standing-corrections.ts';
import { entryColumns, refillNames } from './store-entries.ts';
import { writing } from './writing.ts';

type Row = Readonly<Record<string, unknown>>;

/** A stored report, as corrections need it. */
interface StoredReport {
  readonly key: number;
  readonly hash: string;
  readonly day: string | null;
  /** Its entries as they were read. */
  readonly read: readonly KeyedRow[];
}

/** Says of entries that they are right, or that they are wrong and to be hidden. Gives the number of each correction. */
export function judgeEntries(
  database: Database,
  verb: 'confirm' | 'reject',
  ids: readonly string[],
  by: DecisionBy,
): Promise<readonly number[]> {
  return writing(database, async (tables) => {
    const made: number[] = [];
    for (const id of ids) {
      const { report, found } = await entriesAt(tables, id);
      for (const row of found) made.push(await correct(tables, report, row, verb, () => null, by));
    }
    return made;
  });
}

/**
 * Sets fields of an entry. Gives the number of the correction.
 *
 * @param settings "field=value" each
 */
export function editEntry(
  database: Database,
  id: string,
  settings: readonly string[],
  by: DecisionBy,
): Promise<number> {
  return writing(database, async (tables) => {
    const { report, found } = await entriesAt(tables, id);
    const [row, ...more] = found;
    if (row === undefined || more.length > 0)
      throw errorOf('bad-correction', `${id} is ${found.length} steps; edit them one by one, as ${id}.1`);
    const wanted = settingsOf(row.kind, settings);
    return correct(
      tables,
      report,
      row,
      'edit',
      (shown) => changesOf(tables, report.key, report.hash, shown, wanted),
      by,
    );
  });
}

/** Takes a correction back, as if it had not been made; it stays listed. */
export function undoCorrection(database: Database, key: number, by: DecisionBy): Promise<void> {
  return writing(database, async (tables) => {
    const [found] = rowsOf(await tables.execute(sql`select * from corrections where key = ${key}`));
    if (found === undefined) throw errorOf('bad-correction', `there is no correction ${key}`);
    if (found.undone_at !== null) throw errorOf('bad-correction', `correction ${key} is taken back already`);
    const [row] = rowsOf(
      await tables.execute(sql`select key from reports where hash = ${String(found.hash)}`),
    );
    const report = row === undefined ? null : await reportAt(tables, Number(row.key));
    const before =
      found.verb === 'remove' || report === null ? [] : await standingCorrections(tables, [report.hash]);
    await tables.execute(
      sql`update corrections set undone_at = now(), undone_by = ${storable(by.who)},
            undone_why = ${by.why === null ? null : storable(by.why)}, entry = null, is_other = false
          where key = ${key}`,
    );
    if (found.verb === 'remove') await restoreReport(tables, String(found.hash));
    else if (report !== null)
      await apply(
        tables,
        report,
        before,
        before.filter((correction) => correction.key !== key),
      );
  });
}

async function correct(
  tables: Sql,
  report: StoredReport,
  row: KeyedRow,
  verb: Exclude<CorrectionVerb, 'remove'>,
  changesFor: (shown: KeyedRow) => Promise<readonly Change[]> | null,
  by: DecisionBy,
): Promise<number> {
  const before = await standingCorrections(tables, [report.hash]);
  const shown = (await corrected(tables, [{ ...report, rows: report.read }], before, true)).rows.find(
    ({ key }) => key === row.key,
  );
  const changes = await changesFor(shown ?? row);
  const anchor = anchorOf(row, report.read);
  const key = await noteCorrection(tables, {
    verb,
    hash: report.hash,
    kind: row.kind,
    anchor: JSON.stringify(anchor),
    changes: changes === null ? null : JSON.stringify(changes),
    words: row.words,
    ...by,
  });
  const made: StandingCorrection = {
    ...{ key, verb, hash: report.hash, kind: row.kind, anchor },
    changes: changes ?? [],
  };
  const after = await apply(tables, report, before, [...before, made]);
  const now = after.find((entry) => entry.key === row.key) ?? row;
  checkMode(now.kind, now.type, now.mode);
  return key;
}

/** Writes what another set of corrections makes of a report's entries; gives them as they are now. */
async function apply(
  tables: Sql,
  report: StoredReport,
  before: readonly StandingCorrection[],
  after: readonly StandingCorrection[],
): Promise<readonly KeyedRow[]> {
  const reports = [{ ...report, rows: report.read }];
  const old = await corrected(tables, reports, before, true);
  const now = await corrected(tables, reports, after, true);
  const wrote = new Map(old.rows.map((row) => [row.key, JSON.stringify(row)]));
  const fresh = now.rows.filter((row) => wrote.get(row.key) !== JSON.stringify(row));
  for (const row of fresh) {
    const { key, search: _, ...columns } = entryColumns(row);
    await tables.update(entries).set(columns).where(eq(entries.key, key));
    await tables.delete(parties).where(eq(parties.entry, key));
  }
  await insertRows(tables, parties, fresh.flatMap(partyRows));
  await tables.execute(
    sql`delete from rejections where entry in (select key from entries where report = ${report.key})`,
  );
  await noteAttached(tables, now);
  const touched = new Set(fresh.map(({ key }) => key));
  await refillNames(
    tables,
    [...old.rows, ...now.rows]
      .filter(({ key }) => touched.has(key))
      .flatMap((row) => row.parties.map(({ actor }) => actor)),
  );
  await rematchReports(tables, [report.key]);
  return now.rows;
}

/** "12.s3", "12.x1.2", or "12.x1" for all steps of an exchange. */
async function entriesAt(
  tables: Sql,
  id: string,
): Promise<{ readonly report: StoredReport; readonly found: readonly KeyedRow[] }> {
  const [, number, local] = /^(\d{1,9})\.([a-z]\d{1,6}(?:\.\d{1,6})?)$/.exec(id) ?? [];
  if (number === undefined || local === undefined)
    throw errorOf('bad-correction', `"${id}" is no id of an entry, such as 12.s3`);
  const report = await reportAt(tables, Number(number));
  const found = report.read.filter((row) => row.local === local || row.local.startsWith(`${local}.`));
  if (found.length === 0) throw errorOf('bad-correction', `there is no entry ${id}`);
  return { report, found };
}

async function reportAt(tables: Sql, key: number): Promise<StoredReport> {
  const [report] = rowsOf(
    await tables.execute(sql`select hash, record, published_on from reports where key = ${key}`),
  );
  if (report === undefined) throw errorOf('bad-correction', `there is no report ${key}`);
  const named = rowsOf(
    await tables.execute(sql`select local, actor from report_actors where report = ${key}`),
  );
  const actors = new Map(named.map((row: Row) => [String(row.local), Number(row.actor)]));
  const record = JSON.parse(String(report.record)) as DiplomaticRecord;
  return {
    key,
    hash: String(report.hash),
    day: record.report.publishedOn,
    read: keyedRows(key, record, (_, local) => actors.get(local)),
  };
}
