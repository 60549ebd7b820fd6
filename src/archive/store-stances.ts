/** Statements that take a side -> who speaks again on one matter, and who is on the other side of it. */
import { type SQL, sql } from 'drizzle-orm';
import { PLAIN_WORDS } from '../lexicon/plain-words.ts';
import type { DiplomaticRecord } from '../record/record.ts';
import { rowsOf, type Sql } from './database.ts';
import { type StanceRow, stanceRows } from './stance-rows.ts';
import { these } from './these.ts';

/** Fewer words name no matter. */
const FEWEST_WORDS = 2;

/** Stores the sides that these reports' statements take; gives the keys of their entries. */
export async function storeStances(
  tables: Sql,
  records: readonly { readonly key: number; readonly record: DiplomaticRecord }[],
  entryOf: (report: number, local: string) => number | undefined,
): Promise<readonly number[]> {
  const rows = sidesTaken(records, entryOf);
  if (rows.length === 0) return [];
  const stored = rowsOf(
    await tables.execute(
      sql`with ${weighed(rows)},
            kept as (
              insert into stances (entry, report, speaker, day, side, axis, words, beside, matter)
              select entry, report, speaker, day, side, axis, words, beside, entry from weighed
              returning entry, speaker, side, words),
            posted as (
              insert into stance_words (word, side, speaker, entry)
              select unnest(words), side, speaker, entry from kept)
          select entry from kept order by entry`,
    ),
  ).map(({ entry }) => Number(entry));
  return stored;
}

export interface SideTaken extends Omit<StanceRow, 'local'> {
  readonly entry: number;
}

/** The statements of these records that take a side. */
export function sidesTaken(
  records: readonly { readonly key: number; readonly record: DiplomaticRecord }[],
  entryOf: (report: number, local: string) => number | undefined,
): readonly SideTaken[] {
  return records.flatMap(({ key, record }) =>
    stanceRows(record).flatMap(({ local, ...row }) => {
      const entry = entryOf(key, local);
      return entry === undefined ? [] : [{ entry, ...row }];
    }),
  );
}

/** For a `with`: `weighed`, the rows of `stances` for those of these statements that name a matter, without the matter. */
export function weighed(rows: readonly SideTaken[]): SQL {
  return sql`plain as materialized (select tsvector_to_array(to_tsvector('english', ${PLAIN_WORDS}::text)) as words),
            told as (
              select row.*, array(
                select word from (
                  select unnest(tsvector_to_array(to_tsvector('english', row.text))) as word
                  union select json_array_elements_text(row.actors)) as words
                where length(word) > 1 order by word) as all_words
              from json_to_recordset(${JSON.stringify(rows)}::text::json)
                as row (entry bigint, side smallint, axis text, text text, actors json)),
            parted as (
              select told.*, array(select word from unnest(all_words) as word
                  where word !~ '^@|^[0-9.,]+$' and word <> all (plain.words)) as words,
                array(select word from unnest(all_words) as word
                  where word ~ '^@|^[0-9.,]+$' or word = any (plain.words)) as beside
              from told, plain),
            weighed as (
              select parted.entry, entries.report, parties.actor as speaker, entries.first_day as day, side, axis,
                parted.words, beside
              from parted join entries on entries.key = parted.entry
                join parties on parties.entry = parted.entry and parties.role = 'speaker'
              where cardinality(parted.words) > 0 and cardinality(parted.words) + cardinality(beside) >= ${FEWEST_WORDS})`;
}

/** Pairs of statements of one speaker on one matter, of which at least one is named; the lesser first. */
export async function matterPairs(
  tables: Sql,
  entries: readonly number[],
): Promise<readonly (readonly [number, number])[]> {
  return rowsOf(
    await tables.execute(
      sql`select least(one.entry, other.entry) as one, greatest(one.entry, other.entry) as other
          from stances as one join stance_words as ours on ours.entry = one.entry
            join stance_words as theirs on theirs.speaker = one.speaker and theirs.word = ours.word and theirs.entry <> one.entry
            join stances as other on other.entry = theirs.entry
          where one.entry in ${these(entries)}
          group by one.entry, other.entry having ${IS_ONE_MATTER} order by 1, 2`,
    ),
  ).map(({ one, other }) => [Number(one), Number(other)] as const);
}

/** Joins these statements to those of their speakers on the same matter. */
export async function joinMatters(tables: Sql, entries: readonly number[]): Promise<void> {
  if (entries.length === 0) return;
  const pairs = await matterPairs(tables, entries);
  if (pairs.length === 0) return;
  const involved = [...new Set(pairs.flat())];
  const matterOf = new Map(
    rowsOf(
      await tables.execute(sql`select entry, matter from stances where entry in ${these(involved)}`),
    ).map(({ entry, matter }) => [Number(entry), Number(matter)]),
  );
  const joined = new Map<number, number>();
  const rootOf = (matter: number): number => {
    const next = joined.get(matter);
    return next === undefined ? matter : rootOf(next);
  };
  for (const pair of pairs) {
    const [one, other] = pair.map((entry) => rootOf(matterOf.get(entry) ?? entry));
    if (one === undefined || other === undefined || one === other) continue;
    joined.set(Math.max(one, other), Math.min(one, other));
  }
  const moved = [...joined.keys()].map((matter) => ({ matter, root: rootOf(matter) }));
  await tables.execute(
    sql`update stances set matter = moved.root
        from json_to_recordset(${JSON.stringify(moved)}::text::json) as moved (matter bigint, root bigint)
        where stances.matter = moved.matter`,
  );
}

/** What a telling word weighs against a plain one or the name of an actor. */
const TELLING = 3;
/**
 * Share of the weight of all words of two statements that both must have: of one speaker, and of two, of whom each puts
 * the same matter in other words.
 */
const SHARED = { own: 0.4, others: 0.3 } as const;

/**
 * Of two stances, grouped by the telling words that both have: whether they share at least two words, plain ones and
 * actors included, and enough of all that both have (Jaccard, weighted).
 */
const BESIDE = sql`(select count(*) from unnest(one.beside) as word where word = any (other.beside))`;
const IS_ONE_MATTER = sql`count(*) + ${BESIDE} >= ${FEWEST_WORDS} and
  ${TELLING}::integer * count(*) + ${BESIDE} >=
    case when one.speaker = other.speaker then ${SHARED.own}::real else ${SHARED.others}::real end * (
    ${TELLING}::integer * (cardinality(one.words) + cardinality(other.words) - count(*))
    + cardinality(one.beside) + cardinality(other.beside) - ${BESIDE})`;

/** Each on the other's ground, and not of quite other actors. */
const MAY_OPPOSE = sql`
  case 'claim' when one.axis then other.axis = 'both' when other.axis then one.axis = 'both' else true end
  and (one.axis <> 'own' or other.axis <> 'own' or one.speaker = other.speaker)
  and (array_to_string(one.beside, ' ') not like '%@%' or array_to_string(other.beside, ' ') not like '%@%'
    or exists (select 1 from unnest(one.beside) as actor where actor like '@%' and actor = any (other.beside)))`;

export interface OpposedPair {
  readonly favor: number;
  readonly against: number;
  readonly words: unknown;
}

/** Pairs of statements on the two sides of one matter, of which at least one is named. */
export async function opposedPairs(
  tables: Sql,
  entries: readonly number[],
  isNested: (one: number, other: number) => boolean,
): Promise<readonly OpposedPair[]> {
  const pairs = rowsOf(
    await tables.execute(
      sql`select one.entry as one, other.entry as other, one.side, array_agg(ours.word order by ours.word) as words
          from stances as one join stance_words as ours on ours.entry = one.entry
            join stance_words as theirs on theirs.side = -one.side and theirs.word = ours.word
            join stances as other on other.entry = theirs.entry
          where one.entry in ${these(entries)} and ${MAY_OPPOSE}
          group by one.entry, other.entry having count(*) >= ${FEWEST_WORDS} and ${IS_ONE_MATTER}`,
    ),
  ).map(({ one, other, side, words }) => {
    const [favor, against] = Number(side) > 0 ? [Number(one), Number(other)] : [Number(other), Number(one)];
    return { favor, against, words };
  });
  return pairs.filter(({ favor, against }) => !isNested(favor, against));
}

/** Puts these statements against those of the other side on the same matter. */
export async function storeOppositions(
  tables: Sql,
  entries: readonly number[],
  isNested: (one: number, other: number) => boolean,
): Promise<void> {
  if (entries.length === 0) return;
  const apart = await opposedPairs(tables, entries, isNested);
  await tables.execute(
    sql`insert into oppositions (favor, against, words)
        select favor, against, array(select json_array_elements_text(words))
        from json_to_recordset(${JSON.stringify(apart)}::text::json) as pair (favor bigint, against bigint, words json)
        on conflict do nothing`,
  );
}
