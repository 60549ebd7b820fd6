/** A filter and a place in the order of days -> the next entries that match, however many there are in all. */
import { type SQL, sql } from 'drizzle-orm';
import type { Cursor, Filter, Stretch } from './archive.ts';
import { keyedEntriesWhere } from './ask-entries.ts';
import { conditionOf } from './conditions.ts';
import { type Database, type Sql, sqlOf } from './database.ts';

/** A stretch ends where the dated entries do, so that each is one range of the index on day and key. */
export async function walkEntries(
  database: Database,
  filter: Filter,
  after: Cursor | null,
  limit: number,
): Promise<Stretch> {
  const tables = sqlOf(database);
  const condition = conditionOf(filter);
  if (after === null || after.day !== null) {
    const behind =
      after === null ? sql`true` : sql`(first_day, key) > (${after.day}::date, ${after.key}::bigint)`;
    const dated = await stretch(tables, sql`first_day is not null and ${behind} and ${condition}`, limit);
    if (dated.next !== null || dated.items.length > 0)
      return { items: dated.items, next: dated.next ?? { day: null, key: 0 } };
  }
  const from = after === null || after.day !== null ? 0 : after.key;
  return stretch(tables, sql`first_day is null and key > ${from}::bigint and ${condition}`, limit);
}

async function stretch(tables: Sql, condition: SQL, limit: number): Promise<Stretch> {
  const found = await keyedEntriesWhere(tables, condition, limit);
  const last = found.at(-1);
  return {
    items: found.map(({ entry }) => entry),
    next: last === undefined || found.length < limit ? null : { day: last.entry.from, key: last.key },
  };
}
