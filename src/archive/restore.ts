/** A backup -> an archive, all of it in one transaction, so that one that fails or is cut short leaves what was there. */
import { sql } from 'drizzle-orm';
import { errorOf } from '../values/errors.ts';
import { type BackupTable, backupParts } from './backup-file.ts';
import { type Database, rowsOf, type Session, sqlOf } from './database.ts';
import { knownMigrations, lockMigrations, migrateTo } from './migrate.ts';
import { WRITE_LOCK } from './writing.ts';

/** Rows of one insert: at most so many, and of at most so many characters but for a single one. */
const MOST_ROWS = 500;
const MOST_CHARACTERS = 4_000_000;

/** What each column of type tsvector is made from, by its table, in terms of `row`; a table that is not named has none. */
const SEARCH: Readonly<Record<string, string>> = {
  passages: `to_tsvector('english', case when row.part = 0
    then coalesce((select title || E'\\n\\n' from reports where key = row.report), '') || row.words else row.words end)`,
  entries: "to_tsvector('english', row.words)",
};

export interface Restored {
  readonly reports: number;
  readonly rows: number;
}

/**
 * Puts the backup into the database's schema. An archive that holds anything is refused unless `replaces`.
 * Throws a ChanceryError, and leaves all as it was, where the backup is damaged, cut short or newer than the program.
 *
 * @param where names the archive to people
 */
export function restore(
  database: Database,
  where: string,
  file: string,
  replaces: boolean,
): Promise<Restored> {
  return database.transaction(async (session) => {
    const [now] = await session.query('select current_schema()', [], 'values');
    const schema = String((now as [string])[0]);
    await lockMigrations(session);
    await session.query('select pg_advisory_xact_lock($1::bigint)', [String(WRITE_LOCK)], 'values');
    if (!replaces) await refuseFilled(session, where);
    let constraints: Constraints | null = null;
    let current: BackupTable | null = null;
    let rows = 0;
    let batch: string[] = [];
    let characters = 0;
    const store = async (): Promise<void> => {
      if (current !== null && batch.length > 0) await insert(session, current, batch);
      rows += batch.length;
      batch = [];
      characters = 0;
    };
    for await (const part of backupParts(file)) {
      if (part.kind === 'head') {
        const newest = knownMigrations().at(-1)?.number ?? 0;
        if (part.head.migration > newest) throw errorOf('newer-archive', part.head.migration, newest);
        await session.run(`drop schema "${schema.replaceAll('"', '""')}" cascade`);
        await migrateTo(
          session,
          schema,
          knownMigrations().filter(({ number }) => number <= part.head.migration),
        );
        constraints = await withoutConstraints(session);
      } else if (part.kind === 'table') {
        await store();
        current = part.table;
        await known(session, current, file);
      } else {
        if (current === null) throw errorOf('bad-backup', file, 'it has rows of no table');
        if (batch.length >= MOST_ROWS || (characters > 0 && characters + part.row.length > MOST_CHARACTERS))
          await store();
        batch.push(part.row);
        characters += part.row.length;
      }
    }
    await store();
    for (const statement of constraints ?? []) await session.run(statement);
    await afterLargest(session);
    await migrateTo(session, schema, knownMigrations());
    await session.run('analyze');
    const [count] = rowsOf(
      await sqlOf(session).execute(sql`select count(*)::integer as reports from reports`),
    );
    return { reports: Number(count?.reports), rows };
  });
}

async function refuseFilled(session: Session, where: string): Promise<void> {
  const [held] = rowsOf(
    await sqlOf(session).execute(
      sql`select (select count(*)::integer from reports) as reports,
            exists (select 1 from removed) or exists (select 1 from decisions)
              or exists (select 1 from corrections) as is_used`,
    ),
  );
  if (Number(held?.reports) > 0 || held?.is_used === true)
    throw errorOf('archive-not-empty', where, Number(held?.reports));
}

/** Statements that bring back what was taken away. */
type Constraints = readonly string[];

/** Takes away foreign keys, since rows come in no order that suits them, and indexes, which are made faster at the end. */
async function withoutConstraints(session: Session): Promise<Constraints> {
  const tables = sqlOf(session);
  const keys = rowsOf(
    await tables.execute(
      sql`select format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
            format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as on
          from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace`,
    ),
  );
  const indexes = rowsOf(
    await tables.execute(
      sql`select format('drop index %s', indexrelid::regclass) as off, pg_get_indexdef(indexrelid) as on
          from pg_index join pg_class on pg_class.oid = indexrelid
          where relnamespace = current_schema()::regnamespace
            and not exists (select 1 from pg_constraint where conindid = indexrelid)`,
    ),
  );
  for (const { off } of [...keys, ...indexes]) await session.run(String(off));
  return [...indexes, ...keys].map(({ on }) => String(on));
}

/** Throws a ChanceryError where the archive, at the backup's version, has no such table or columns. */
async function known(session: Session, { table, columns }: BackupTable, file: string): Promise<void> {
  const rows = rowsOf(
    await sqlOf(session).execute(
      sql`select attname as name, format_type(atttypid, null) as type from pg_attribute
          where attrelid = to_regclass(${table}::text) and attnum > 0 and not attisdropped
            and atttypid <> 'tsvector'::regtype order by attnum`,
    ),
  );
  if (rows.length === 0 || JSON.stringify(rows) !== JSON.stringify(columns))
    throw errorOf('bad-backup', file, `its table ${table} is none that this Chancery knows`);
}

async function insert(
  session: Session,
  { table, columns }: BackupTable,
  rows: readonly string[],
): Promise<void> {
  const search = SEARCH[table];
  const names = columns.map(({ name }) => sql.identifier(name));
  const values = columns.map(({ name }) => sql`row.${sql.identifier(name)}`);
  const types = columns.map(({ name, type }) => sql`${sql.identifier(name)} ${sql.raw(type)}`);
  await sqlOf(session).execute(
    sql`insert into ${sql.identifier(table)} (${sql.join([...names, ...(search === undefined ? [] : [sql`search`])], sql`, `)})
        overriding system value
        select ${sql.join([...values, ...(search === undefined ? [] : [sql.raw(search)])], sql`, `)}
        from json_to_recordset(${`[${rows.join(',')}]`}::text::json) as row (${sql.join(types, sql`, `)})`,
  );
}

/** Numbers that the database gives go on after the largest that is there. */
async function afterLargest(session: Session): Promise<void> {
  const tables = sqlOf(session);
  const found = rowsOf(
    await tables.execute(
      sql`select relname as table, attname as column from pg_attribute join pg_class on pg_class.oid = attrelid
          where relnamespace = current_schema()::regnamespace and attidentity <> ''`,
    ),
  );
  for (const { table, column } of found)
    await tables.execute(
      sql`select setval(pg_get_serial_sequence(${String(table)}::text, ${String(column)}::text),
            coalesce((select max(${sql.identifier(String(column))}) from ${sql.identifier(String(table))}), 0) + 1, false)`,
    );
}
