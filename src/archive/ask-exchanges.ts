/** A filter -> exchanges with a step that matches: every step of each by its date, and whose answer is awaited. */
import { sql } from 'drizzle-orm';
import type { ArchivedExchange, Entry, Filter, Page } from './archive.ts';
import { askEntry, entriesWhere, MOST_COUNTED } from './ask-entries.ts';
import { conditionOf } from './conditions.ts';
import { type Database, rowsOf, type Sql, sqlOf } from './database.ts';

/** What ends the waiting for whoever does it. */
const ANSWERS: ReadonlySet<string> = new Set(['answered', 'accepted', 'refused']);

/** More steps than any exchange of one report has. */
const MOST_STEPS = 1000;

export async function askExchanges(
  database: Database,
  filter: Filter,
  limit: number,
  skip: number,
): Promise<Page<ArchivedExchange>> {
  const tables = sqlOf(database);
  const matching = sql`select report, split_part(local, '.', 1) as exchange, min(first_day) as began, min(key) as first
    from entries where kind = 'step' and ${conditionOf(filter)} group by 1, 2`;
  const found = rowsOf(
    await tables.execute(
      sql`select report, exchange, count(*) over ()::integer as total from (${matching}) as exchanges
          order by began, first limit ${limit} offset ${skip}`,
    ),
  );
  const items: ArchivedExchange[] = [];
  for (const { report, exchange } of found) {
    const one = await exchangeOf(tables, Number(report), String(exchange));
    if (one !== null) items.push(one);
  }
  const number = Number(found[0]?.total ?? 0);
  return { items, total: { number: Math.min(number, MOST_COUNTED), isCapped: number > MOST_COUNTED } };
}

const ID = /^(\d{1,9})\.(x\d{1,9})$/;

/** The exchange with this id, and its document as the report has it. */
export async function askExchange(
  database: Database,
  id: string,
): Promise<{ readonly exchange: ArchivedExchange; readonly document: Entry | null } | null> {
  const [, report, local] = ID.exec(id) ?? [];
  if (local === undefined) return null;
  const exchange = await exchangeOf(sqlOf(database), Number(report), local);
  if (exchange === null) return null;
  const [first] = exchange.steps;
  const { instrument } = (first?.item ?? {}) as { readonly instrument?: string };
  return { exchange, document: await askEntry(database, `${report}.${instrument}`) };
}

async function exchangeOf(tables: Sql, report: number, local: string): Promise<ArchivedExchange | null> {
  const steps = await entriesWhere(
    tables,
    sql`kind = 'step' and report = ${report}::integer and split_part(local, '.', 1) = ${local}::text`,
    MOST_STEPS,
  );
  const [first] = steps;
  if (first === undefined) return null;
  return {
    id: `${report}.${local}`,
    instrument: first.instrument,
    report: first.report,
    steps,
    awaited: awaitedIn(steps),
  };
}

/** An awaited step is by those who wait, to those from whom they wait; whoever acts on the instrument later is no longer awaited. */
function awaitedIn(steps: readonly Entry[]): ArchivedExchange['awaited'] {
  const open = new Map<number, ArchivedExchange['awaited'][number]>();
  for (const { type, parties } of steps) {
    const by = parties.filter(({ role }) => role === 'by');
    if (type === 'awaited') {
      for (const from of parties.filter(({ role }) => role === 'to')) open.set(from.actor, { from, by });
    } else if (ANSWERS.has(type)) for (const { actor } of by) open.delete(actor);
  }
  return [...open.values()];
}
