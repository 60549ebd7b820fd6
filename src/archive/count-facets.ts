/** A filter -> the commonest speakers, types, publishers and years among the entries that match. */
import { sql } from 'drizzle-orm';
import type { FacetName, Facets, Filter } from './archive.ts';
import { MOST_COUNTED } from './ask-entries.ts';
import { conditionOf } from './conditions.ts';
import { type Database, rowsOf, sqlOf } from './database.ts';

const MOST_VALUES = 10;

export async function countFacets(database: Database, filter: Filter): Promise<Facets> {
  const rows = rowsOf(
    await sqlOf(database).execute(
      sql`with matching as materialized (
            select key, report, kind, type, first_day from entries where ${conditionOf(filter)}
            limit ${MOST_COUNTED + 1}),
          speakers as (
            select coalesce(same_as, actors.key) as actor, count(*)::integer as count
            from parties join matching on matching.key = entry join actors on actors.key = actor
            where role in ('speaker', 'by') group by 1 order by 2 desc, 1 limit ${MOST_VALUES}),
          types as (
            select type, count(*)::integer as count from matching group by 1 order by 2 desc, 1 limit ${MOST_VALUES}),
          publishers as (
            select publisher, count(*)::integer as count from matching join reports on reports.key = report
            where publisher is not null group by 1 order by 2 desc, 1 limit ${MOST_VALUES}),
          years as (
            select to_char(first_day, 'YYYY') as year, count(*)::integer as count from matching
            where first_day is not null group by 1 order by 2 desc, 1 limit ${MOST_VALUES})
          select 'all' as facet, '' as value, count(*)::integer as count from matching
          union all select 'speaker', name, count from speakers join actors on actors.key = actor
          union all select 'type', type, count from types
          union all select 'publisher', publisher, count from publishers
          union all select 'year', year, count from years`,
    ),
  );
  const all = Number(rows.find(({ facet }) => facet === 'all')?.count ?? 0);
  const valuesOf = (name: FacetName): Facets['facets'][FacetName] =>
    rows
      .filter(({ facet }) => facet === name)
      .map(({ value, count }) => ({ value: String(value), count: Number(count) }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    counted: { number: Math.min(all, MOST_COUNTED), isCapped: all > MOST_COUNTED },
    facets: {
      speaker: valuesOf('speaker'),
      type: valuesOf('type'),
      publisher: valuesOf('publisher'),
      year: valuesOf('year'),
    },
  };
}
