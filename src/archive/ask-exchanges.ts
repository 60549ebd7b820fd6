/** A filter -> exchanges with a step that matches: all that reports tell of each, and how it stands on a day. */
import { sql } from 'drizzle-orm';
import type { RecordInstrument } from '../record/record.ts';
import type { ArchivedExchange, Entry, Filter, Page, ReportHead } from './archive.ts';
import {
  askEntry,
  CORRECTIONS,
  correctionOf,
  HEAD,
  headOf,
  keyedEntriesWhere,
  MOST_COUNTED,
  textOf,
} from './ask-entries.ts';
import { conditionOf, fewEntries, isShown } from './conditions.ts';
import { type Database, rowsOf, type Sql, sqlOf } from './database.ts';
import type { Likeness } from './exchange.ts';
import { mergeSteps, standing } from './merge-steps.ts';
import { these } from './these.ts';

/** Steps and instruments of a page that are looked at; more than any page has. */
const MOST_ENTRIES = 100_000;

export async function askExchanges(
  database: Database,
  filter: Filter,
  limit: number,
  asOf: string | null,
  skip: number,
): Promise<Page<ArchivedExchange>> {
  const tables = sqlOf(database);
  const day = asOf ?? (await newestDay(tables));
  // What is awaited is known from the day of the report; its own is when it is due.
  const known =
    asOf === null
      ? sql`true`
      : sql`coalesce(case when type = 'awaited'
          then (select published_on from reports where reports.key = entries.report) else first_day end <= ${asOf}::date, true)`;
  const found = rowsOf(
    await tables.execute(
      sql`with ${fewEntries(sql`kind = 'step'`)},
            matching as (select key, first_day from entries where ${known} and ${conditionOf(filter)})
          select exchange, count(*) over ()::integer as total
          from matching join entry_instruments on entry_instruments.entry = matching.key
            join instruments on instruments.entry = entry_instruments.instrument
          where ${isShown(sql`instruments.entry`, filter)}
          group by exchange order by min(matching.first_day), exchange limit ${limit} offset ${skip}`,
    ),
  );
  const keys = found.map(({ exchange }) => Number(exchange));
  const members = await membersOf(tables, keys, filter);
  const steps = await stepsOf(tables, keys, filter);
  const items = keys.flatMap((key) => exchangeOf(members.get(key) ?? [], steps.get(key) ?? [], day) ?? []);
  const number = Number(found[0]?.total ?? 0);
  return { items, total: { number: Math.min(number, MOST_COUNTED), isCapped: number > MOST_COUNTED } };
}

const ID = /^(\d{1,9})\.(i\d{1,9})$/;

/** The exchange that has the instrument with this id, as it stands now, and that instrument. */
export async function askExchange(
  database: Database,
  id: string,
): Promise<{ readonly exchange: ArchivedExchange; readonly document: Entry | null } | null> {
  const [, report, local] = ID.exec(id) ?? [];
  if (local === undefined) return null;
  const tables = sqlOf(database);
  const [found] = rowsOf(
    await tables.execute(
      sql`select instruments.exchange from instruments join entries on entries.key = instruments.entry
          where entries.report = ${Number(report)}::integer and entries.local = ${local}::text`,
    ),
  );
  if (found === undefined) return null;
  const key = Number(found.exchange);
  const members = (await membersOf(tables, [key], {})).get(key) ?? [];
  const steps = (await stepsOf(tables, [key], {})).get(key) ?? [];
  const exchange = exchangeOf(members, steps, await newestDay(tables));
  return exchange === null ? null : { exchange, document: await askEntry(database, id) };
}

async function newestDay(tables: Sql): Promise<string | null> {
  const [row] = rowsOf(await tables.execute(sql`select max(published_on) as day from reports`));
  return textOf(row?.day);
}

/** An instrument as one report tells it. */
interface Member {
  readonly id: string;
  readonly name: string | null;
  readonly report: ReportHead;
  readonly likeness: ArchivedExchange['instruments'][number]['likeness'];
  readonly correction: Entry['correction'];
  readonly provisions: ArchivedExchange['provisions'];
}

/** The instruments that are one under each of these keys, those of the earliest report first. */
async function membersOf(
  tables: Sql,
  keys: readonly number[],
  filter: Filter,
): Promise<ReadonlyMap<number, readonly Member[]>> {
  const rows = rowsOf(
    await tables.execute(
      sql`select instruments.exchange, instruments.likeness, entries.key, entries.local, entries.instrument,
            case when instruments.provisions > 0 then entries.item end as item, ${HEAD}, ${CORRECTIONS}
          from instruments join entries on entries.key = instruments.entry join reports on reports.key = instruments.report
          where instruments.exchange in ${these(keys)} and ${isShown(sql`entries.key`, filter)}
          order by reports.published_on nulls last, entries.key limit ${MOST_ENTRIES}`,
    ),
  );
  const idOf = new Map(rows.map(({ key, report_key, local }) => [Number(key), `${report_key}.${local}`]));
  const nameOf = await namesIn(
    tables,
    rows.filter(({ item }) => item !== null).map(({ report_key }) => Number(report_key)),
  );
  const found = new Map<number, Member[]>();
  for (const row of rows) {
    const report = headOf(row);
    const id = `${report.key}.${row.local}`;
    const likeness = row.likeness === null ? null : (JSON.parse(String(row.likeness)) as Likeness<number>);
    const provisions = row.item === null ? [] : (JSON.parse(String(row.item)) as RecordInstrument).provisions;
    const list = found.get(Number(row.exchange)) ?? [];
    found.set(Number(row.exchange), list);
    list.push({
      id,
      name: textOf(row.instrument),
      report,
      correction: correctionOf(row),
      likeness: likeness === null ? null : { ...likeness, as: idOf.get(likeness.as) ?? String(likeness.as) },
      provisions: provisions.map(({ deontic, bearers, text }) => ({
        deontic,
        bearers: bearers.map((local) => nameOf(report.key, local)),
        words: text.text,
        id,
      })),
    });
  }
  return found;
}

/** What the actors of these reports are called in the archive. */
async function namesIn(
  tables: Sql,
  reports: readonly number[],
): Promise<(report: number, local: string) => string> {
  const rows =
    reports.length === 0
      ? []
      : rowsOf(
          await tables.execute(
            sql`select report_actors.report, report_actors.local, root.name from report_actors
                join actors on actors.key = report_actors.actor join actors as root on root.key = coalesce(actors.same_as, actors.key)
                where report_actors.report in ${these(reports)}`,
          ),
        );
  const names = new Map(rows.map(({ report, local, name }) => [`${report} ${local}`, String(name)]));
  return (report, local) => names.get(`${report} ${local}`) ?? local;
}

async function stepsOf(
  tables: Sql,
  keys: readonly number[],
  filter: Filter,
): Promise<ReadonlyMap<number, readonly Entry[]>> {
  const rows = rowsOf(
    await tables.execute(
      sql`select entry_instruments.entry, exchange from instruments
          join entry_instruments on entry_instruments.instrument = instruments.entry where exchange in ${these(keys)}`,
    ),
  );
  const exchangeOf = new Map(rows.map(({ entry, exchange }) => [Number(entry), Number(exchange)]));
  const found = new Map<number, Entry[]>();
  const entries = await keyedEntriesWhere(
    tables,
    sql`kind = 'step' and ${isShown(sql`key`, filter)} and key in ${these([...exchangeOf.keys()])}`,
    MOST_ENTRIES,
  );
  for (const { key, entry } of entries) {
    const exchange = exchangeOf.get(key) ?? 0;
    found.set(exchange, [...(found.get(exchange) ?? []), entry]);
  }
  return found;
}

function exchangeOf(
  members: readonly Member[],
  steps: readonly Entry[],
  asOf: string | null,
): ArchivedExchange | null {
  const [first] = members;
  if (first === undefined) return null;
  const names = members.flatMap(({ name }) => name ?? []);
  const terms = new Map(
    members
      .flatMap(({ provisions }) => provisions)
      .map((term) => [`${term.deontic} ${term.words.toLowerCase()}`, term]),
  );
  return {
    id: (members.find(({ likeness }) => likeness === null) ?? first).id,
    instrument: commonest(names),
    report: first.report,
    instruments: members.map(({ provisions: _, ...member }) => member),
    sources: new Set(members.map(({ report }) => report.copyOf ?? report.key)).size,
    provisions: [...terms.values()],
    asOf,
    ...standing(mergeSteps(steps), asOf),
  };
}

/** The name that most reports use; of those that as many use, the longest. */
function commonest(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].toSorted(([a, one], [b, other]) => other - one || b.length - a.length);
  return best?.[0] ?? null;
}
