/** The key of an actor -> its names and offices over time with the words that give them, and its parts in entries. */
import { sql } from 'drizzle-orm';
import type { DiplomaticRecord } from '../record/record.ts';
import type { ActorDetail, ArchivedActor, ReportHead } from './archive.ts';
import { actorOf, detailsOf } from './ask-actors.ts';
import { HEAD, headOf, textOf } from './ask-entries.ts';
import { type Database, rowsOf, type Sql, sqlOf } from './database.ts';

type Row = Readonly<Record<string, unknown>>;

/** Reports whose words are shown for an office, and reports that are listed for a name. */
const MOST_SHOWN = 10;
const MOST_LISTED = 100;

/** Any of those that were merged leads to the one whose name stands for all. */
export async function askActor(database: Database, key: number): Promise<ActorDetail | null> {
  const tables = sqlOf(database);
  const [asked] = rowsOf(
    await tables.execute(sql`select coalesce(same_as, key) as root from actors where key = ${key}::integer`),
  );
  if (asked === undefined) return null;
  const root = Number(asked.root);
  const told = (await detailsOf(tables, [root])).get(root) ?? [];
  if (told.length === 0) return null;
  const counts = rowsOf(
    await tables.execute(
      sql`select role, count(distinct entry)::integer as count, (grouping(role) = 1) as is_all
          from parties join actors on actors.key = actor
          where coalesce(same_as, actors.key) = ${root}::integer
            and entry not in (select entry from rejections) group by grouping sets ((role), ())`,
    ),
  );
  const actor = actorOf(root, told, Number(counts.find((row) => row.is_all === true)?.count ?? 0));
  return {
    ...actor,
    offices: await withEvidence(tables, actor, told),
    names: namesIn(told),
    parts: Object.fromEntries(
      counts.filter((row) => row.is_all !== true).map(({ role, count }) => [String(role), Number(count)]),
    ),
  };
}

function namesIn(told: readonly Row[]): ActorDetail['names'] {
  const names = new Map<string, { first: string | null; last: string | null; reports: number[] }>();
  for (const row of told) {
    if (row.report === null) continue;
    const day = textOf(row.published_on);
    for (const name of new Set([String(row.name), ...(row.aliases as readonly string[])])) {
      const known = names.get(name) ?? { first: day, last: day, reports: [] };
      names.set(name, known);
      known.last = day ?? known.last;
      if (known.reports.length < MOST_LISTED && !known.reports.includes(Number(row.report)))
        known.reports.push(Number(row.report));
    }
  }
  return [...names].map(([name, known]) => ({ name, ...known }));
}

/** Looks the words up in the records, since the tables hold the titles alone. */
async function withEvidence(
  tables: Sql,
  { offices }: ArchivedActor,
  told: readonly Row[],
): Promise<ActorDetail['offices']> {
  const places = new Map(
    offices.map(({ title }) => [
      title,
      told.filter((row) => (row.offices as readonly string[]).includes(title)).slice(0, MOST_SHOWN),
    ]),
  );
  const keys = [...new Set([...places.values()].flat().map(({ report }) => Number(report)))];
  if (keys.length === 0) return [];
  const rows = rowsOf(
    await tables.execute(
      sql`select ${HEAD}, reports.record from reports
          where reports.key in (select json_array_elements_text(${JSON.stringify(keys)}::text::json)::integer)`,
    ),
  );
  const known = new Map<number, { readonly head: ReportHead; readonly record: DiplomaticRecord }>(
    rows.map((row) => [
      Number(row.report_key),
      { head: headOf(row), record: JSON.parse(String(row.record)) as DiplomaticRecord },
    ]),
  );
  return offices.map((office) => ({
    ...office,
    evidence: (places.get(office.title) ?? []).flatMap(({ report, local, offices: titles }) => {
      const found = known.get(Number(report));
      const at = (titles as readonly string[]).indexOf(office.title);
      const given = found?.record.actors.find(({ id }) => id === local)?.offices[at];
      if (found === undefined || given === undefined) return [];
      return [
        {
          name: given.title,
          report: found.head,
          words: given.evidence.map(({ text }) => text),
          spans: given.evidence,
        },
      ];
    }),
  }));
}
