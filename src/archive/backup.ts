/** An archive -> a backup, as of one moment; memory does not grow with the archive. */
import { getTableName, sql } from 'drizzle-orm';
import type { BackedUp } from './archive.ts';
import { type BackupTable, backupWriter } from './backup-file.ts';
import { type Database, rowsOf, type Session, sqlOf } from './database.ts';
import { TABLES } from './schema.ts';

/** Rows that are taken from the database at a time; a record may have some megabytes. */
const AT_A_TIME = 50;

/**
 * Writes every table, but for what is made from text to search it: the stemmer of the database that it is restored to
 * makes that anew. Throws a ChanceryError where the file is there already or cannot be written.
 */
export function backUp(
  database: Database,
  file: string,
  made: { readonly by: string; readonly at: string },
): Promise<BackedUp> {
  return database.transaction(async (session) => {
    await session.run('set transaction isolation level repeatable read');
    const [reached] = rowsOf(
      await sqlOf(session).execute(
        sql`select max(number) as migration, (select count(*)::integer from reports) as reports from migrations`,
      ),
    );
    const writer = backupWriter(file, { migration: Number(reached?.migration), made });
    try {
      let rows = 0;
      for (const table of TABLES) {
        const columns = await columnsOf(session, getTableName(table));
        await writer.table({ table: getTableName(table), columns });
        for await (const batch of rowsIn(session, getTableName(table), columns)) {
          await writer.rows(batch);
          rows += batch.length;
        }
      }
      return { reports: Number(reached?.reports), rows, sha256: await writer.end() };
    } catch (error) {
      await writer.abandon();
      throw error;
    }
  });
}

async function columnsOf(session: Session, table: string): Promise<BackupTable['columns']> {
  const rows = rowsOf(
    await sqlOf(session).execute(
      sql`select attname as name, format_type(atttypid, null) as type from pg_attribute
          where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
            and atttypid <> 'tsvector'::regtype order by attnum`,
    ),
  );
  return rows.map(({ name, type }) => ({ name: String(name), type: String(type) }));
}

async function* rowsIn(
  session: Session,
  table: string,
  columns: BackupTable['columns'],
): AsyncGenerator<readonly string[]> {
  const tables = sqlOf(session);
  const names = sql.join(
    columns.map(({ name }) => sql.identifier(name)),
    sql`, `,
  );
  await tables.execute(
    sql`declare backup no scroll cursor for select row_to_json(kept)::text as row
        from (select ${names} from ${sql.identifier(table)} order by ${names}) as kept`,
  );
  for (;;) {
    const rows = rowsOf(await tables.execute(sql.raw(`fetch ${AT_A_TIME} from backup`)));
    if (rows.length === 0) break;
    yield rows.map(({ row }) => String(row));
  }
  await tables.execute(sql`close backup`);
}
