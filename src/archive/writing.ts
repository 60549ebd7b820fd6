/** Work that changes the archive -> a transaction of its own, one at a time. */
import { type Database, type Sql, sqlOf } from './database.ts';

/** Any number, the same for all who write. */
export const WRITE_LOCK = 7_314_001;

/** Runs `work` in a transaction that no other writer shares, so that the next key is known. */
export function writing<Result>(database: Database, work: (sql: Sql) => Promise<Result>): Promise<Result> {
  return database.transaction(async (session) => {
    await session.query('select pg_advisory_xact_lock($1::bigint)', [String(WRITE_LOCK)], 'values');
    return work(sqlOf(session));
  });
}
