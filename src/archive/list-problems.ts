/** What could not be read, and what was read with a problem. */
import { sql } from 'drizzle-orm';
import type { ArchivedProblem, Page } from './archive.ts';
import { HEAD, headOf } from './ask-entries.ts';
import { type Database, rowsOf, sqlOf } from './database.ts';

/** Those that could not be read first, each group by its place. */
export async function listProblems(
  database: Database,
  limit: number,
  skip: number,
): Promise<Page<ArchivedProblem>> {
  const rows = rowsOf(
    await sqlOf(database).execute(
      sql`select problems.place, problems.code, problems.message, problems.report, ${HEAD},
            count(*) over ()::integer as total
          from problems left join reports on reports.key = problems.report
          order by problems.report is not null, problems.place, problems.key limit ${limit} offset ${skip}`,
    ),
  );
  return {
    items: rows.map((row) => ({
      place: String(row.place),
      code: String(row.code),
      message: String(row.message),
      report: row.report === null ? null : headOf(row),
    })),
    total: { number: Number(rows[0]?.total ?? 0), isCapped: false },
  };
}
