/** A filter and a place in the order of days -> the next entries that match, however many there are in all. */
import { type SQL, sql } from 'drizzle-orm';
import type { Cursor, Filter, Order, Stretch } from './archive.ts';
import { keyedEntriesWhere } from './ask-entries.ts';
import { conditionOf } from './conditions.ts';
import { type Database, type Sql, sqlOf } from './database.ts';

/** Entries without a day come last in either order, so each part is one range of the index on day and key. */
export async function walkEntries(
  database: Database,
  filter: Filter,
  after: Cursor | null,
  limit: number,
  order: Order,
): Promise<Stretch> {
  const tables = sqlOf(database);
  const condition = conditionOf(filter);
  const ahead = order === 'oldest' ? sql`>` : sql`<`;
  if (after !== null && after.day === null)
    return stretch(
      tables,
      sql`first_day is null and key ${ahead} ${after.key}::bigint and ${condition}`,
      limit,
      order,
    );
  const behind =
    after === null ? sql`true` : sql`(first_day, key) ${ahead} (${after.day}::date, ${after.key}::bigint)`;
  const dated = await stretch(
    tables,
    sql`first_day is not null and ${behind} and ${condition}`,
    limit,
    order,
  );
  if (dated.next !== null) return dated;
  const rest = await stretch(
    tables,
    sql`first_day is null and ${condition}`,
    limit - dated.items.length,
    order,
  );
  return { items: [...dated.items, ...rest.items], next: rest.next };
}

/** Behind every key. */
const LAST = 999_999_999_999_999;

/** One more is asked for than is wanted, so that the last stretch is known as such. */
async function stretch(tables: Sql, condition: SQL, limit: number, order: Order): Promise<Stretch> {
  const found = await keyedEntriesWhere(tables, condition, limit + 1, order);
  const wanted = found.slice(0, limit);
  const last = wanted.at(-1);
  // Where nothing is wanted any more, the next stretch begins before the first.
  const behind =
    last === undefined
      ? { day: null, key: order === 'oldest' ? 0 : LAST }
      : { day: last.entry.from, key: last.key };
  return { items: wanted.map(({ entry }) => entry), next: found.length <= limit ? null : behind };
}
