/** An archive -> everything in it that does not hold, told as it is found; memory does not grow with the archive. */
import { sql } from 'drizzle-orm';
import type { Checked } from './archive.ts';
import { checkReports } from './check-reports.ts';
import { checkWhole } from './check-whole.ts';
import type { Tell } from './compare-rows.ts';
import { type Database, rowsOf, sqlOf } from './database.ts';

/** Reports whose records are held in memory at a time. */
const AT_A_TIME = 20;

/**
 * Checks every span against its text, every reference, every row against the record that it comes from and the
 * corrections of it, hashes, signatures, clusters and names, instruments that are one, sides taken and matters; all as of one moment, whoever else writes.
 *
 * @param tell is told each fault
 * @param advance is told how many more reports are done
 */
export function checkArchive(
  database: Database,
  tell: Tell,
  advance: (reports: number) => void,
): Promise<Checked> {
  return database.transaction(async (session) => {
    await session.run('set transaction isolation level repeatable read');
    const tables = sqlOf(session);
    const count = { reports: 0, entries: 0, faults: 0 };
    const told: Tell = async (where, what) => {
      count.faults += 1;
      await tell(where, what);
    };
    for (let after = 0; ; ) {
      const rows = rowsOf(
        await tables.execute(
          sql`select key from reports where key > ${after} order by key limit ${AT_A_TIME}`,
        ),
      );
      const keys = rows.map(({ key }) => Number(key));
      const last = keys.at(-1);
      if (last === undefined) break;
      count.entries += await checkReports(tables, keys, told);
      count.reports += keys.length;
      advance(keys.length);
      after = last;
    }
    await checkWhole(tables, told);
    return count;
  });
}
