/** A filter -> the entries that match, in the order of their days. */
import { type SQL, sql } from 'drizzle-orm';
import type { Count, Entry, EntryParty, Filter, Order, Page, ReportHead } from './archive.ts';
import { conditionOf } from './conditions.ts';
import { correctionState } from './correction.ts';
import { entryCorrection } from './correction-row.ts';
import { type Database, rowsOf, type Sql, sqlOf } from './database.ts';

/** Counting stops here, and says so. */
export const MOST_COUNTED = 10_000;

type Row = Readonly<Record<string, unknown>>;

export async function askEntries(database: Database, filter: Filter, limit: number): Promise<Page<Entry>> {
  const condition = conditionOf(filter);
  const tables = sqlOf(database);
  const items = await entriesWhere(tables, condition, limit);
  return { items, total: await countWhere(tables, condition) };
}

/** How many entries match, up to the most that are counted. */
export function countEntries(database: Database, filter: Filter): Promise<Count> {
  return countWhere(sqlOf(database), conditionOf(filter));
}

/** An id is the key of a report and a local id, which holds what ids hold alone. */
const ID = /^(\d{1,9})\.([a-z]\d{1,9}(?:\.\d{1,9})?)$/;

export async function askEntry(database: Database, id: string): Promise<Entry | null> {
  const [, report, local] = ID.exec(id) ?? [];
  if (local === undefined) return null;
  const condition = sql`report = ${Number(report)}::integer and local = ${local}::text`;
  const [entry] = await entriesWhere(sqlOf(database), condition, 1);
  return entry ?? null;
}

async function countWhere(tables: Sql, condition: SQL): Promise<Count> {
  const [row] = rowsOf(
    await tables.execute(
      sql`select count(*)::integer as number from (
            select 1 from entries where ${condition} limit ${MOST_COUNTED + 1}) as matching`,
    ),
  );
  const number = Number(row?.number ?? 0);
  return { number: Math.min(number, MOST_COUNTED), isCapped: number > MOST_COUNTED };
}

/** Entries that meet a condition on the table's columns, by day; those without a day last. */
export async function entriesWhere(tables: Sql, condition: SQL, limit: number): Promise<readonly Entry[]> {
  return (await keyedEntriesWhere(tables, condition, limit, 'oldest')).map(({ entry }) => entry);
}

/** The same, each with its key in the table. */
export async function keyedEntriesWhere(
  tables: Sql,
  condition: SQL,
  limit: number,
  order: Order = 'oldest',
): Promise<readonly { readonly key: number; readonly entry: Entry }[]> {
  const way = order === 'oldest' ? sql`asc` : sql`desc`;
  const rows = rowsOf(
    await tables.execute(
      sql`with page as (
            select key, first_day from entries where ${condition} order by first_day ${way}, key ${way} limit ${limit})
          select entries.key, entries.report, entries.local, entries.kind, entries.type, entries.mode, entries.speech, entries.status,
            entries.contexts, entries.place, entries.instrument, entries.first_day, entries.last_day, entries.is_dated, entries.words,
            entries.item, ${HEAD}, ${CORRECTIONS}
          from page join entries on entries.key = page.key join reports on reports.key = entries.report
          order by page.first_day ${way}, page.key ${way}`,
    ),
  );
  const parties = await partiesOf(
    tables,
    rows.map(({ key }) => Number(key)),
  );
  return rows.map((row) => {
    const key = Number(row.key);
    return { key, entry: entryOf(row, parties.get(key) ?? []) };
  });
}

/** The column that an entry's correction is made of. */
export const CORRECTIONS = sql`(
  select json_agg(row_to_json(corrections) order by corrections.key) from corrections
  where corrections.entry = entries.key and undone_at is null) as corrections`;

/** How the entry of a row with `CORRECTIONS` stands corrected. */
export function correctionOf({ corrections }: Row): Entry['correction'] {
  return correctionState(((corrections ?? []) as readonly Row[]).map(entryCorrection));
}

/** The columns that a report's head is made of. */
export const HEAD = sql`reports.key as report_key, reports.id as report_id, reports.title, reports.publisher,
  reports.published_on, reports.url, reports.copy_of,
  (select json_agg(distinct copy.publisher) filter (where copy.publisher is not null)
   from reports as copy where copy.copy_of = reports.key) as copied_by`;

export function headOf(row: Row): ReportHead {
  return {
    key: Number(row.report_key),
    id: String(row.report_id),
    title: textOf(row.title),
    publisher: textOf(row.publisher),
    publishedOn: textOf(row.published_on),
    url: textOf(row.url),
    copyOf: row.copy_of === null ? null : Number(row.copy_of),
    copiedBy: (row.copied_by ?? []) as readonly string[],
  };
}

export function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

function entryOf(row: Row, parties: readonly EntryParty[]): Entry {
  return {
    id: `${row.report}.${row.local}`,
    kind: row.kind as Entry['kind'],
    type: String(row.type),
    mode: textOf(row.mode),
    speech: textOf(row.speech) as Entry['speech'],
    status: textOf(row.status),
    contexts: row.contexts as readonly string[],
    from: textOf(row.first_day),
    to: textOf(row.last_day),
    isDated: row.is_dated === true,
    parties,
    place: textOf(row.place),
    instrument: textOf(row.instrument),
    words: String(row.words),
    report: headOf(row),
    correction: correctionOf(row),
    item: JSON.parse(String(row.item)),
  };
}

async function partiesOf(
  tables: Sql,
  keys: readonly number[],
): Promise<ReadonlyMap<number, readonly EntryParty[]>> {
  const found = new Map<number, EntryParty[]>();
  if (keys.length === 0) return found;
  const rows = rowsOf(
    await tables.execute(
      sql`select parties.entry, parties.role, root.key, root.name, root.kind,
            coalesce(root.country, actors.country) as country
          from parties join actors on actors.key = parties.actor
            join actors as root on root.key = coalesce(actors.same_as, actors.key)
          where parties.entry in (select json_array_elements_text(${JSON.stringify(keys)}::text::json)::bigint)
          order by parties.entry, parties.position`,
    ),
  );
  for (const { entry, role, key, name, kind, country } of rows) {
    const list = found.get(Number(entry)) ?? [];
    found.set(Number(entry), list);
    list.push({
      role: role as EntryParty['role'],
      actor: Number(key),
      name: String(name),
      kind: kind as EntryParty['kind'],
      country: textOf(country),
    });
  }
  return found;
}
