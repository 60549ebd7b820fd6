/** A filter -> how many entries fall into each day, month or year; and how much the archive holds. */
import { sql } from 'drizzle-orm';
import type { Density, Filter, Holdings } from './archive.ts';
import { textOf } from './ask-entries.ts';
import { conditionOf } from './conditions.ts';
import { type Database, rowsOf, sqlOf } from './database.ts';

/** More stretches than that no strip shows. */
const MOST_BUCKETS = 400;
const GRAINS = [
  ['day', 1],
  ['month', 30],
  ['year', Number.POSITIVE_INFINITY],
] as const;

/** The finest grain of which the days between the first and the last take so many stretches at most. */
export async function countDensity(database: Database, filter: Filter): Promise<Density> {
  const rows = rowsOf(
    await sqlOf(database).execute(
      sql`select first_day, count(*)::integer as count from entries where ${conditionOf(filter)}
          group by first_day order by first_day`,
    ),
  );
  const days = rows.filter(({ first_day: day }) => day !== null);
  const undated = rows.find(({ first_day: day }) => day === null);
  const [first, last] = [days[0], days.at(-1)].map((row) => Date.parse(String(row?.first_day)) / 86_400_000);
  const length = days.length === 0 ? 0 : (last ?? 0) - (first ?? 0);
  const grain = GRAINS.find(([, inDays]) => length / inDays < MOST_BUCKETS)?.[0] ?? 'year';
  const counts = new Map<string, number>();
  for (const { first_day: day, count } of days) {
    const from = firstOf(grain, String(day));
    counts.set(from, (counts.get(from) ?? 0) + Number(count));
  }
  return {
    grain,
    buckets: [...counts].map(([from, count]) => ({ from, count })),
    undated: Number(undated?.count ?? 0),
  };
}

function firstOf(grain: Density['grain'], day: string): string {
  const [year, month] = day.split('-');
  return grain === 'day' ? day : grain === 'month' ? `${year}-${month}-01` : `${year}-01-01`;
}

export async function countHoldings(database: Database): Promise<Holdings> {
  const rows = rowsOf(
    await sqlOf(database).execute(
      sql`select kind, count(*)::integer as count from entries group by kind
          union all select 'reports', count(*)::integer from reports
          union all select 'actors', count(*)::integer from actors where same_as is null`,
    ),
  );
  const [days] = rowsOf(
    await sqlOf(database).execute(sql`select min(first_day) as first, max(first_day) as last from entries`),
  );
  const of = (kind: string): number => Number(rows.find((row) => row.kind === kind)?.count ?? 0);
  return {
    reports: of('reports'),
    entries: {
      statement: of('statement'),
      event: of('event'),
      instrument: of('instrument'),
      step: of('step'),
    },
    actors: of('actors'),
    firstDay: textOf(days?.first),
    lastDay: textOf(days?.last),
  };
}
