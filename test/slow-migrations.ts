/** Migrations that rewrite what an archive holds and so take a while, to be killed in; and the database that they are of. */
import type { Database } from '../src/archive/database.ts';
import { knownMigrations, type Migration } from '../src/archive/migrate.ts';
import { openPglite } from '../src/archive/pglite.ts';
import { openPostgres } from '../src/archive/postgres.ts';

/** Numbers of these migrations begin above it. */
export const BEFORE_SLOW = 9000;

export const isServer = (place: string): boolean => place.startsWith('postgres');

/** The database of an archive in a folder or on a server, as it stands. */
export function openDatabase(place: string): Promise<Database> {
  return isServer(place) ? openPostgres(place, 'chancery') : openPglite(place, 'chancery');
}

/** Those of the program, and a slow one for each number up to `last`. Each adds the column `slow_NUMBER`. */
export function slowMigrations(last: number): readonly Migration[] {
  const numbers = Array.from({ length: Math.max(0, last - BEFORE_SLOW) }, (_, at) => BEFORE_SLOW + 1 + at);
  return [
    ...knownMigrations(),
    ...numbers.map((number) => ({
      number,
      name: 'slow',
      script: `alter table reports add column slow_${number} text;
        update reports set slow_${number} = md5(record);
        alter table entries add column slow_${number} text;
        update entries set slow_${number} = upper(words);
        create index entries_slow_${number} on entries (slow_${number});
        alter table entries drop column slow_${number - 1};`.replace(
        `alter table entries drop column slow_${BEFORE_SLOW};`,
        '',
      ),
    })),
  ];
}
