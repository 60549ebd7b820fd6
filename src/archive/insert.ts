/** Rows -> a table, as one JSON parameter however many they are, so that no limit on parameters bounds a batch. */
import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Sql } from './database.ts';

/** Rows of one statement: more make the JSON large and gain nothing. */
const MOST_ROWS = 1000;

/**
 * Inserts the rows. A column of type tsvector takes the text that it is to be made from.
 *
 * @param rest what follows, such as "on conflict do nothing"
 */
export async function insertRows<Table extends PgTable>(
  database: Sql,
  table: Table,
  rows: readonly Table['$inferInsert'][],
  rest: string = '',
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const known = Object.entries(getTableColumns(table)) as [string, PgColumn][];
  const columns = known.filter(([key]) => key in first);
  const names = columns.map(([, { name }]) => name);
  const types = columns.map(([, column]) => {
    const type = column.getSQLType();
    return `${column.name} ${type === 'tsvector' ? 'text' : type}`;
  });
  const values = columns.map(([, column]) =>
    column.getSQLType() === 'tsvector' ? `to_tsvector('english', row.${column.name})` : `row.${column.name}`,
  );
  for (let at = 0; at < rows.length; at += MOST_ROWS) {
    const batch = rows.slice(at, at + MOST_ROWS) as readonly Record<string, unknown>[];
    const json = JSON.stringify(
      batch.map((row) => Object.fromEntries(columns.map(([key, { name }]) => [name, row[key] ?? null]))),
    );
    await database.execute(
      sql`insert into ${sql.identifier(getTableName(table))} (${sql.raw(names.join(', '))})
          select ${sql.raw(values.join(', '))}
          from json_to_recordset(${json}::text::json) as row (${sql.raw(types.join(', '))}) ${sql.raw(rest)}`,
    );
  }
}
