/** The columns of a database's tables, as it has them and as drizzle's schema declares them. */
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../../src/archive/database.ts';

/** Name, type and whether it may be null, by table, in the order of the columns. */
export async function columnsOf(
  database: Database,
  schema: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = (await database.query(
    `select class.relname, attribute.attname, format_type(attribute.atttypid, attribute.atttypmod), attribute.attnotnull
     from pg_attribute as attribute join pg_class as class on class.oid = attribute.attrelid
     join pg_namespace as namespace on namespace.oid = class.relnamespace
     where namespace.nspname = $1 and class.relkind = 'r' and attribute.attnum > 0 order by class.relname, attribute.attnum`,
    [schema],
    'values',
  )) as readonly [string, string, string, boolean][];
  const tables = new Map<string, string[]>();
  for (const [table, name, type, isNeeded] of rows)
    tables.set(table, [...(tables.get(table) ?? []), described(name, type, isNeeded)]);
  return tables;
}

export function declaredColumns(table: PgTable): readonly [name: string, columns: readonly string[]] {
  const columns = Object.values(getTableColumns(table)) as PgColumn[];
  const rows = columns.map(({ name, primary, notNull, getSQLType }, at) =>
    described(name, getSQLType.call(columns[at]), primary || notNull),
  );
  return [getTableName(table), rows];
}

function described(name: string, type: string, isNeeded: boolean): string {
  return `${name} ${type}${isNeeded ? ' not null' : ''}`;
}
