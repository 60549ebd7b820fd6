/** A filter -> the commonest kinds, actors, types, publishers, countries and years among the entries that match. */
import { sql } from 'drizzle-orm';
import { FACET_NAMES, type FacetName, type Facets, type Filter } from './archive.ts';
import { MOST_COUNTED } from './ask-entries.ts';
import { conditionOf } from './conditions.ts';
import { type Database, rowsOf, sqlOf } from './database.ts';

const MOST_VALUES = 10;

/** Facets of actors, and the roles that they are counted in. */
const ACTOR_FACETS = [
  ['speaker', sql`('speaker', 'by')`],
  ['to', sql`('to')`],
  ['about', sql`('about')`],
] as const;

export async function countFacets(database: Database, filter: Filter): Promise<Facets> {
  const actorFacets = ACTOR_FACETS.map(
    ([facet, roles]) => sql`
      union all select ${facet}::text, name, count, actor from (
        select coalesce(same_as, actors.key) as actor, count(*)::integer as count
        from parties join matching on matching.key = entry join actors on actors.key = actor
        where role in ${roles} group by 1 order by 2 desc, 1 limit ${MOST_VALUES}) as counted
        join actors on actors.key = actor`,
  );
  const rows = rowsOf(
    await sqlOf(database).execute(
      sql`with matching as materialized (
            select key, report, kind, type, first_day from entries where ${conditionOf(filter)}
            limit ${MOST_COUNTED + 1}),
          kinds as (select kind, count(*)::integer as count from matching group by 1),
          types as (
            select type, count(*)::integer as count from matching group by 1 order by 2 desc, 1 limit ${MOST_VALUES}),
          publishers as (
            select publisher, count(*)::integer as count from matching join reports on reports.key = report
            where publisher is not null group by 1 order by 2 desc, 1 limit ${MOST_VALUES}),
          countries as (
            select country, count(distinct entry)::integer as count
            from parties join matching on matching.key = entry join actors on actors.key = actor
            where country is not null and role <> 'relay' group by 1 order by 2 desc, 1 limit ${MOST_VALUES}),
          years as (
            select to_char(first_day, 'YYYY') as year, count(*)::integer as count from matching
            where first_day is not null group by 1 order by 2 desc, 1 limit ${MOST_VALUES})
          select 'all' as facet, '' as value, count(*)::integer as count, null::integer as actor from matching
          union all select 'kind', kind, count, null from kinds
          union all select 'type', type, count, null from types
          union all select 'publisher', publisher, count, null from publishers
          union all select 'country', country, count, null from countries
          union all select 'year', year, count, null from years
          ${sql.join(actorFacets, sql` `)}`,
    ),
  );
  const all = Number(rows.find(({ facet }) => facet === 'all')?.count ?? 0);
  const valuesOf = (name: FacetName): Facets['facets'][FacetName] =>
    rows
      .filter(({ facet }) => facet === name)
      .map(({ value, count, actor }) => ({
        value: String(value),
        count: Number(count),
        ...(actor === null ? {} : { actor: Number(actor) }),
      }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    counted: { number: Math.min(all, MOST_COUNTED), isCapped: all > MOST_COUNTED },
    facets: Object.fromEntries(FACET_NAMES.map((name) => [name, valuesOf(name)])) as Facets['facets'],
  };
}
