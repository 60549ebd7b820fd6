/** Instruments of reports -> rows, and which of them are one across reports. */
import { sql } from 'drizzle-orm';
import type { DiplomaticRecord, RecordStep } from '../record/record.ts';
import { rowsOf, type Sql } from './database.ts';
import { type BlockMember, type GroupedInstrument, grouped, isSame, WINDOW } from './group-instruments.ts';
import { insertRows } from './insert.ts';
import { type InstrumentTraits, traitsOf } from './instrument-traits.ts';
import { entryInstruments, instruments } from './schema.ts';
import { these } from './these.ts';

export type EntryOf = (report: number, local: string) => number | undefined;

interface Stored {
  readonly key: number;
  readonly record: DiplomaticRecord;
}

/** Stores the instruments of these reports, each by itself, and which steps and events are about them; gives the entries of those that can be found again. */
export async function storeInstruments(
  tables: Sql,
  records: readonly Stored[],
  entryOf: EntryOf,
): Promise<readonly number[]> {
  const rows = instrumentRows(records, entryOf, await rejectedAmong(tables, records));
  await insertRows(tables, instruments, rows);
  await insertRows(tables, entryInstruments, linkRows(records, entryOf));
  return rows.flatMap(({ entry, block }) => (block === null ? [] : [entry]));
}

/** The rows of the instruments of these reports, each by itself. */
export function instrumentRows(records: readonly Stored[], entryOf: EntryOf, rejected: ReadonlySet<number>) {
  return records.flatMap(({ key, record }) =>
    record.instruments.flatMap((instrument) => {
      const entry = entryOf(key, instrument.id);
      if (entry === undefined) return [];
      const told = traitsOf(record, instrument);
      // What is rejected is one with nothing else.
      const traits = rejected.has(entry) ? { ...told, block: null } : told;
      const { block, day } = traits;
      const [provisions, exchange] = [instrument.provisions.length, entry];
      return [{ entry, report: key, block, day, traits: JSON.stringify(traits), provisions, exchange }];
    }),
  );
}

/** Entries of these reports, steps and events, with that of the instrument that each is about. */
export function linkRows(records: readonly Stored[], entryOf: EntryOf) {
  return records.flatMap(({ key, record }) =>
    instrumentsOfEntries(record).flatMap(([local, id]) => {
      const [entry, instrument] = [entryOf(key, local), entryOf(key, id)];
      return entry === undefined || instrument === undefined ? [] : [{ entry, instrument }];
    }),
  );
}

/** The entries of these reports that are rejected by hand. */
export async function rejectedAmong(tables: Sql, records: readonly Stored[]): Promise<ReadonlySet<number>> {
  const rows = rowsOf(
    await tables.execute(
      sql`select entry from rejections join entries on entries.key = entry
          where report in ${these(records.map(({ key }) => key))}`,
    ),
  );
  return new Set(rows.map(({ entry }) => Number(entry)));
}

/** Local ids of steps and events with that of the instrument that each is about. */
function instrumentsOfEntries({
  events,
  exchanges,
}: DiplomaticRecord): readonly (readonly [string, string])[] {
  const steps = (of: readonly RecordStep[], exchange: number, instrument: string) =>
    of.map((_, step) => [`x${exchange + 1}.${step + 1}`, instrument] as const);
  return [
    ...events.flatMap(({ id, instrument }) => (instrument === null ? [] : [[id, instrument] as const])),
    ...exchanges.flatMap(({ instrument, steps: of }, exchange) => steps(of, exchange, instrument)),
  ];
}

/** Finds anew which instruments are one with these, and with those that were one with them before. */
export async function regroup(tables: Sql, entries: readonly number[]): Promise<void> {
  if (entries.length === 0) return;
  const seeds = rowsOf(
    await tables.execute(
      sql`select entry, block, traits from instruments where block is not null
          and exchange in (select exchange from instruments where entry in ${these(entries)})`,
    ),
  ).map(memberOf);
  const blocks = groupedBy(seeds);
  const found: GroupedInstrument[] = [];
  for (const [block, members] of blocks) {
    const closed =
      members[0]?.traits.isNamed === true
        ? await wholeBlock(tables, block)
        : await closure(tables, block, members);
    found.push(...grouped(closed));
  }
  const rows = found.map(({ entry, exchange, likeness }) => ({
    entry,
    exchange,
    likeness: likeness === null ? null : JSON.stringify(likeness),
  }));
  await tables.execute(
    sql`update instruments set exchange = fresh.exchange, likeness = fresh.likeness
        from json_to_recordset(${JSON.stringify(rows)}::text::json) as fresh (entry bigint, exchange bigint, likeness text)
        where instruments.entry = fresh.entry
          and (instruments.exchange, instruments.likeness) is distinct from (fresh.exchange, fresh.likeness)`,
  );
}

function groupedBy(members: readonly BlockMember[]): ReadonlyMap<string, readonly BlockMember[]> {
  const found = new Map<string, BlockMember[]>();
  for (const member of members) {
    const block = member.traits.block ?? '';
    found.set(block, [...(found.get(block) ?? []), member]);
  }
  return found;
}

function memberOf({ entry, traits }: Readonly<Record<string, unknown>>): BlockMember {
  return { entry: Number(entry), traits: JSON.parse(String(traits)) as InstrumentTraits };
}

async function wholeBlock(tables: Sql, block: string): Promise<readonly BlockMember[]> {
  return rowsOf(await tables.execute(sql`select entry, traits from instruments where block = ${block}`)).map(
    memberOf,
  );
}

/** The seeds and all of the block that are the same as one of them, or as one that is, however far that goes in time. */
async function closure(
  tables: Sql,
  block: string,
  seeds: readonly BlockMember[],
): Promise<readonly BlockMember[]> {
  const reached = new Map(seeds.map((seed) => [seed.entry, seed]));
  let [first, last] = ['', ''];
  for (;;) {
    const days = [...reached.values()].flatMap(({ traits }) => traits.day ?? []).toSorted();
    const [from, to] = [days[0], days.at(-1)];
    if (from === undefined || to === undefined || (from === first && to === last))
      return [...reached.values()];
    [first, last] = [from, to];
    const near = rowsOf(
      await tables.execute(
        sql`select entry, traits from instruments where block = ${block}
            and day between ${from}::date - ${WINDOW}::integer and ${to}::date + ${WINDOW}::integer`,
      ),
    ).map(memberOf);
    for (const member of reached.values())
      for (const other of near)
        if (!reached.has(other.entry) && isSame(member.traits, other.traits)) reached.set(other.entry, other);
  }
}
