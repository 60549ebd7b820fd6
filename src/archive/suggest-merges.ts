/** People who go by one word in some reports and by their full name in others -> who may be the same, and why. */
import { sql } from 'drizzle-orm';
import type { Page, Suggestion } from './archive.ts';
import { type Database, rowsOf, sqlOf } from './database.ts';

/** Reports that are named as evidence; the rest are counted. */
const MOST_NAMED = 5;

/**
 * Pairs of a person who is known by one word alone and one whom some report calls by that word too, the same country or
 * none told; those whom only one person's name fits come first, then those that more reports speak for.
 */
export async function suggestMerges(
  database: Database,
  limit: number,
  skip: number,
): Promise<Page<Suggestion>> {
  const rows = rowsOf(
    await sqlOf(database).execute(
      sql`with short as (
            select actors.key, actors.name, actors.country, folded from actors
            join actor_names on actor_names.actor = actors.key
            where kind = 'person' and same_as is null and identity = 'person ' || folded
              and position(' ' in folded) = 0),
          pairs as (
            select short.key as other, short.name as other_name, short.folded, known.key as kept, known.name as kept_name
            from short join actor_names on actor_names.folded = short.folded
              join actors as known on known.key = actor_names.actor
            where known.kind = 'person' and known.key <> short.key and known.same_as is null
              and position(' ' in known.name) > 0
              and (known.country = short.country or known.country is null or short.country is null)),
          evidence as (
            select pairs.*, count(*) over (partition by other) as rivals,
              array(select distinct told.report from report_actors as told
                where told.actor = kept and exists (
                  select 1 from unnest(told.aliases) as alias where lower(alias) = folded)
                order by told.report) as reports,
              array(select distinct office from report_actors as told, unnest(told.offices) as office
                where told.actor = kept and office in (
                  select unnest(theirs.offices) from report_actors as theirs where theirs.actor = other)
                order by office) as offices
            from pairs)
          select *, count(*) over ()::integer as total from evidence
          order by rivals, cardinality(reports) desc, other, kept limit ${limit} offset ${skip}`,
    ),
  );
  return {
    items: rows.map((row) => ({
      kept: Number(row.kept),
      keptName: String(row.kept_name),
      other: Number(row.other),
      otherName: String(row.other_name),
      rivals: Number(row.rivals) - 1,
      reports: (row.reports as readonly unknown[]).slice(0, MOST_NAMED).map(Number),
      reportCount: (row.reports as readonly unknown[]).length,
      offices: row.offices as readonly string[],
    })),
    total: { number: Number(rows[0]?.total ?? 0), isCapped: false },
  };
}
