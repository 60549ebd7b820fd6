/** A filter -> the actors with a part in what matches, with their names, offices and how often. */
import { sql } from 'drizzle-orm';
import type { ArchivedActor, Filter, Page } from './archive.ts';
import { textOf } from './ask-entries.ts';
import { actorsNamed, conditionOf, isAsking } from './conditions.ts';
import { type Database, rowsOf, type Sql, sqlOf } from './database.ts';

type Row = Readonly<Record<string, unknown>>;

export async function askActors(
  database: Database,
  filter: Filter,
  name: string | null,
  limit: number,
  skip: number,
): Promise<Page<ArchivedActor>> {
  const tables = sqlOf(database);
  const named = name === null ? sql`true` : sql`actor in (${actorsNamed(name)})`;
  const entries = isAsking(filter)
    ? sql`entry in (select key from entries where ${conditionOf(filter)})`
    : filter.withRejected === true
      ? sql`true`
      : sql`entry not in (select entry from rejections)`;
  const found = rowsOf(
    await tables.execute(
      sql`select root, count(*)::integer as entries, count(*) over ()::integer as total
          from (select distinct coalesce(same_as, actors.key) as root, entry
            from parties join actors on actors.key = actor where ${named} and ${entries}) as parts
          group by 1 order by 2 desc, 1 limit ${limit} offset ${skip}`,
    ),
  );
  const details = await detailsOf(
    tables,
    found.map(({ root }) => Number(root)),
  );
  return {
    items: found.flatMap(({ root, entries: count }) => {
      const rows = details.get(Number(root)) ?? [];
      return rows.length === 0 ? [] : [actorOf(Number(root), rows, Number(count))];
    }),
    total: { number: Number(found[0]?.total ?? 0), isCapped: false },
  };
}

/** What each report says of the actors, by actor, the earliest report first. */
export async function detailsOf(
  tables: Sql,
  keys: readonly number[],
): Promise<ReadonlyMap<number, readonly Row[]>> {
  const found = new Map<number, Row[]>();
  if (keys.length === 0) return found;
  const rows = rowsOf(
    await tables.execute(
      sql`select root.key as root, actors.key as actor, told.local, root.kind, root.name as main_name, root.country as main_country,
            coalesce(told.name, actors.name) as name, coalesce(told.aliases, '{}') as aliases, told.country,
            coalesce(told.offices, '{}') as offices, reports.key as report, reports.published_on
          from actors join actors as root on root.key = coalesce(actors.same_as, actors.key)
            left join report_actors as told on told.actor = actors.key
            left join reports on reports.key = told.report
          where root.key in (select json_array_elements_text(${JSON.stringify(keys)}::text::json)::integer)
          order by reports.published_on, reports.key, told.local`,
    ),
  );
  for (const row of rows) {
    const list = found.get(Number(row.root)) ?? [];
    found.set(Number(row.root), list);
    list.push(row);
  }
  return found;
}

export function actorOf(key: number, rows: readonly Row[], entries: number): ArchivedActor {
  const [first = {}] = rows;
  const name = String(first.main_name);
  const aliases = new Set<string>();
  const offices = new Map<string, { title: string; first: string | null; last: string | null }>();
  for (const row of rows) {
    for (const alias of [String(row.name), ...(row.aliases as readonly string[])]) aliases.add(alias);
    const day = textOf(row.published_on);
    for (const title of row.offices as readonly string[]) {
      const office = offices.get(title);
      offices.set(title, { title, first: office?.first ?? day, last: day ?? office?.last ?? null });
    }
  }
  aliases.delete(name);
  return {
    key,
    kind: first.kind as ArchivedActor['kind'],
    name,
    country: textOf(first.main_country) ?? textOf(rows.find(({ country }) => country !== null)?.country),
    aliases: [...aliases],
    merged: [...new Set(rows.map(({ actor }) => Number(actor)))].filter((actor) => actor !== key),
    offices: [...offices.values()],
    reports: new Set(rows.flatMap(({ report }) => report ?? [])).size,
    entries,
  };
}
