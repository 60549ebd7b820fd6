/** Brings a database to the version that this program knows: the numbered files of migrations/, each once, in one transaction. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { errorOf } from '../values/errors.ts';
import type { Database, Session } from './database.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly script: string;
}

/** Beside src/ and dist/ alike. */
const FOLDER = fileURLToPath(new URL('../../migrations/', import.meta.url));
const FILE = /^(\d{4})-([a-z-]+)\.sql$/;

/** Any number, the same for all who open an archive. */
const LOCK = 7_314_002;

/** The migrations that come with the program, in order. */
export function knownMigrations(): readonly Migration[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const [, number, name] = FILE.exec(file) ?? [];
      if (number === undefined || name === undefined) return [];
      return [{ number: Number(number), name, script: readFileSync(`${FOLDER}${file}`, 'utf8') }];
    });
}

/** Makes `schema` where it is missing, and brings it up to date. Throws a ChanceryError where a newer program made it. */
export async function migrate(
  database: Database,
  schema: string,
  migrations: readonly Migration[] = knownMigrations(),
): Promise<void> {
  await database.transaction(async (session) => {
    await lockMigrations(session);
    await migrateTo(session, schema, migrations);
  });
}

/** Waits until nobody else makes or replaces the tables, and keeps others from it until the transaction ends. */
export async function lockMigrations(session: Session): Promise<void> {
  await session.query('select pg_advisory_xact_lock($1::bigint)', [String(LOCK)], 'values');
}

/** Applies those of the migrations that are missing, within a transaction that holds the lock. */
export async function migrateTo(
  session: Session,
  schema: string,
  migrations: readonly Migration[],
): Promise<void> {
  const newest = migrations.at(-1)?.number ?? 0;
  const name = `"${schema.replaceAll('"', '""')}"`;
  await session.run(`create schema if not exists ${name}; set local search_path to ${name};
    create table if not exists migrations (
      number integer primary key, name text not null, applied_at timestamp with time zone not null default now());`);
  const [row] = await session.query('select coalesce(max(number), 0) from migrations', [], 'values');
  const reached = Number((row as [number])[0]);
  if (reached > newest) throw errorOf('newer-archive', reached, newest);
  for (const migration of migrations.filter(({ number }) => number > reached)) {
    await session.run(migration.script);
    await session.query(
      'insert into migrations (number, name) values ($1, $2)',
      [migration.number, migration.name],
      'values',
    );
  }
}
