/** Clusters of reports that carry the same copy, the earliest of each first. */
import { sql } from 'drizzle-orm';
import type { Page, Syndication } from './archive.ts';
import { HEAD, headOf } from './ask-entries.ts';
import { type Database, rowsOf, sqlOf } from './database.ts';

/** The most copied first. */
export async function askCopies(database: Database, limit: number, skip: number): Promise<Page<Syndication>> {
  const rows = rowsOf(
    await sqlOf(database).execute(
      sql`with clusters as (
            select copy_of as first, count(*)::integer as copies, count(*) over ()::integer as total
            from reports where copy_of is not null group by copy_of order by 2 desc, 1 limit ${limit} offset ${skip})
          select clusters.first, clusters.total, ${HEAD}
          from clusters join reports on reports.key = clusters.first or reports.copy_of = clusters.first
          order by clusters.copies desc, clusters.first, reports.published_on nulls last, reports.key`,
    ),
  );
  const copiesOf = (first: number) => rows.filter((row) => Number(row.first) === first).map(headOf);
  return {
    items: [...new Set(rows.map(({ first }) => Number(first)))].flatMap((first) => {
      const [report, ...copies] = copiesOf(first);
      return report === undefined ? [] : [{ report, copies }];
    }),
    total: { number: Number(rows[0]?.total ?? 0), isCapped: false },
  };
}
