/** What reports have in common with others -> what of it does not hold: found anew, in thought, and compared with what is there. */
import { sql } from 'drizzle-orm';
import type { DiplomaticRecord } from '../record/record.ts';
import { compare, type Row, type Tell } from './compare-rows.ts';
import { correctedRecords } from './corrected-record.ts';
import { rowsOf, type Sql } from './database.ts';
import { type BlockMember, type GroupedInstrument, grouped } from './group-instruments.ts';
import type { InstrumentTraits } from './instrument-traits.ts';
import { matchable, nesting } from './match-reports.ts';
import { instrumentRows, linkRows, rejectedAmong } from './store-exchanges.ts';
import { matterPairs, opposedPairs, sidesTaken, weighed } from './store-stances.ts';
import { these } from './these.ts';

/** Blocks that are looked at together. */
const AT_A_TIME = 200;

/** Checks the instruments, the sides taken, and the matters and oppositions of these reports. Those still to be matched have none. */
export async function checkAcross(
  tables: Sql,
  stored: readonly { readonly key: number; readonly record: DiplomaticRecord }[],
  tell: Tell,
): Promise<void> {
  const waiting = new Set(
    rowsOf(await tables.execute(sql`select report from unmatched`)).map(({ report }) => Number(report)),
  );
  const records = await correctedRecords(
    tables,
    stored.filter(({ key }) => !waiting.has(key)),
  );
  const keys = records.map(({ key }) => key);
  const entryOf = await matchable(tables, records);
  const select = async (query: ReturnType<typeof sql>): Promise<readonly (readonly [string, Row])[]> =>
    rowsOf(await tables.execute(query)).map(({ entry, ...row }) => [`${entry}`, row]);
  const rejected = await rejectedAmong(tables, records);
  await compare(
    'archive',
    'instrument',
    instrumentRows(records, entryOf, rejected).map(({ entry, exchange: _, ...row }) => [`${entry}`, row]),
    await select(
      sql`select entry, report, block, day, traits, provisions from instruments where report in ${these(keys)}`,
    ),
    tell,
  );
  await compare(
    'archive',
    'what is about an instrument,',
    linkRows(records, entryOf).map(({ entry, instrument }) => [`${entry}`, { instrument }]),
    (
      await select(
        sql`select entry_instruments.entry, entry_instruments.instrument from entry_instruments
            join entries on entries.key = entry_instruments.entry where report in ${these(keys)}`,
      )
    ).map(([entry, row]) => [entry, { instrument: Number(row.instrument) }]),
    tell,
  );
  const stances = await select(
    sql`select entry, speaker, day, side, axis, words, beside,
          array(select word from stance_words where stance_words.entry = stances.entry and stance_words.side = stances.side
            and stance_words.speaker = stances.speaker order by word collate "C") as posted
        from stances where report in ${these(keys)}`,
  );
  const sides = sidesTaken(records, entryOf);
  await compare(
    'archive',
    'side taken in',
    sides.length === 0
      ? []
      : await select(
          sql`with ${weighed(sides)} select entry, speaker, day, side, axis, words, beside,
                array(select word from unnest(words) as word order by word collate "C") as posted from weighed`,
        ),
    stances,
    tell,
  );
  const entries = stances.map(([entry]) => Number(entry));
  if (entries.length === 0) return;
  const pairs = await matterPairs(tables, entries);
  const matterOf = new Map(
    (await select(sql`select entry, matter from stances where entry in ${these(pairs.flat())}`)).map(
      ([entry, { matter }]) => [Number(entry), Number(matter)],
    ),
  );
  for (const [one, other] of pairs)
    if (matterOf.get(one) !== matterOf.get(other))
      await tell(`entry ${one}`, `it is not on one matter with entry ${other}, as their words are`);
  const paired = new Set(pairs.flat());
  const shared = await select(
    sql`select entry from stances where entry in ${these(entries)} and exists (
          select 1 from stances as other where other.matter = stances.matter and other.entry <> stances.entry)`,
  );
  for (const [entry] of shared)
    if (!paired.has(Number(entry)))
      await tell(
        `entry ${entry}`,
        'it is on one matter with others, and its words are those of none of them',
      );
  const named = ({ favor, against, words }: Row) => [`${favor} and ${against}`, { words }] as const;
  await compare(
    'archive',
    'opposition of',
    // Where both are looked at, the pair is found from either.
    [
      ...new Map(
        (await opposedPairs(tables, entries, nesting(records, entryOf))).map((pair) => named({ ...pair })),
      ),
    ],
    rowsOf(
      await tables.execute(
        sql`select favor, against, words from oppositions
            where favor in ${these(entries)} or against in ${these(entries)}`,
      ),
    ).map(named),
    tell,
  );
}

/** Instruments are one as their traits say, and bear the least key of those that are; a matter that of its statements. */
export async function checkGroups(tables: Sql, tell: Tell): Promise<void> {
  const lone = rowsOf(
    await tables.execute(
      sql`select entry from instruments where block is null and (exchange <> entry or likeness is not null) order by 1`,
    ),
  );
  for (const { entry } of lone)
    await tell(`instrument ${entry}`, 'it is held to be one with another, and nothing tells so');
  const strange = rowsOf(
    await tables.execute(
      sql`select entry from (select entry, matter, min(entry) over of_one as least, min(speaker) over of_one as first,
              max(speaker) over of_one as last from stances window of_one as (partition by matter)) as told
          where matter <> least or first <> last order by 1`,
    ),
  );
  for (const { entry } of strange)
    await tell(`entry ${entry}`, 'its matter is not that of the first of its statements');
  for (let after = ''; ; ) {
    const rows = rowsOf(
      await tables.execute(
        sql`with blocks as (
              select distinct block collate "C" as block from instruments where block collate "C" > ${after}::text
              order by 1 limit ${AT_A_TIME})
            select entry, block, traits, exchange, likeness from instruments
            where block in (select block from blocks) order by block collate "C", entry`,
      ),
    );
    const blocks = new Map<string, (typeof rows)[number][]>();
    for (const row of rows) {
      const list = blocks.get(String(row.block)) ?? [];
      blocks.set(String(row.block), list);
      list.push(row);
    }
    for (const held of blocks.values()) {
      const expected = regrouped(held);
      if (expected === null) {
        await tell(`instrument ${held[0]?.entry}`, 'its traits, or those of one like it, cannot be read');
        continue;
      }
      await compare(
        'archive',
        'instrument',
        expected.map(({ entry, exchange, likeness }) => [
          `${entry}`,
          { exchange, likeness: likeness === null ? null : JSON.stringify(likeness) },
        ]),
        held.map(({ entry, exchange, likeness }) => [`${entry}`, { exchange: Number(exchange), likeness }]),
        tell,
      );
    }
    const last = [...blocks.keys()].at(-1);
    if (last === undefined) return;
    after = last;
  }
}

/** Null where damage leaves traits that are none. */
function regrouped(rows: readonly Row[]): readonly GroupedInstrument[] | null {
  try {
    return grouped(
      rows.map(
        ({ entry, traits }): BlockMember => ({
          entry: Number(entry),
          traits: JSON.parse(String(traits)) as InstrumentTraits,
        }),
      ),
    );
  } catch {
    return null;
  }
}
