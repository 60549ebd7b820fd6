/** A filter -> what speakers hold on the matters of the statements that match, with shifts and contradictions. */
import { sql } from 'drizzle-orm';
import type { Act, Polarity } from '../values/act.ts';
import { stanceOf } from '../values/stance.ts';
import type { Entry, Filter, Opposition, Page, Position, PositionKind } from './archive.ts';
import { keyedEntriesWhere, MOST_COUNTED } from './ask-entries.ts';
import { conditionOf, fewEntries } from './conditions.ts';
import { type Database, rowsOf, type Sql, sqlOf } from './database.ts';
import { these } from './these.ts';

/** Statements of a page that are looked at; more than any page has. */
const MOST_STATEMENTS = 100_000;

/**
 * Pairs of opposite statements, from either side. Within one report a speaker does not shift, and of two people of whom
 * one goes by a part of the other's name ("Reed", "Dana Reed") nobody knows whether they are two.
 */
const OPPOSED = sql`
  select ours.entry, theirs.entry as other, oppositions.words,
    case when us.key = them.key then 'shift' else 'contradiction' end as kind
  from oppositions join stances as ours on ours.entry in (oppositions.favor, oppositions.against)
    join stances as theirs on theirs.entry = oppositions.favor + oppositions.against - ours.entry
    join actors as our on our.key = ours.speaker join actors as us on us.key = coalesce(our.same_as, our.key)
    join actors as their on their.key = theirs.speaker join actors as them on them.key = coalesce(their.same_as, their.key)
  where case when us.key = them.key then ours.report <> theirs.report and ours.day <> theirs.day
    else us.kind <> 'person' or them.kind <> 'person' or not (
      strpos(us.identity || ' ', replace(them.identity, 'person ', ' ') || ' ') > 0
      or strpos(them.identity || ' ', replace(us.identity, 'person ', ' ') || ' ') > 0) end`;

export async function askPositions(
  database: Database,
  filter: Filter,
  only: PositionKind | null,
  limit: number,
  skip: number,
): Promise<Page<Position>> {
  const tables = sqlOf(database);
  const wanted =
    only === null
      ? sql`count(distinct coalesce(reports.copy_of, reports.key)) > 1 or bool_or(opposed.entry is not null)`
      : sql`bool_or(opposed.entry is not null)`;
  const kind = only === null ? sql`` : sql`where kind = ${only}::text`;
  const found = rowsOf(
    await tables.execute(
      sql`with ${fewEntries(sql`key in (select entry from stances)`)},
            opposed as materialized (select distinct entry from (${OPPOSED}) as pairs ${kind}),
            matching as materialized (select key from entries where ${conditionOf(filter)}),
            picked as materialized (
              select distinct stances.matter from matching join stances on stances.entry = matching.key)
          select stances.matter, count(*) over ()::integer as total
          from stances join reports on reports.key = stances.report
            left join opposed on opposed.entry = stances.entry
          where stances.matter in (select matter from picked)
          group by stances.matter having ${wanted}
          order by min(stances.day) nulls last, stances.matter limit ${limit} offset ${skip}`,
    ),
  );
  const matters = found.map(({ matter }) => Number(matter));
  const statements = await statementsOf(tables, matters);
  const opposed = await oppositionsOf(tables, matters);
  const items = matters.flatMap((matter) => positionOf(statements.get(matter) ?? [], opposed) ?? []);
  const number = Number(found[0]?.total ?? 0);
  return { items, total: { number: Math.min(number, MOST_COUNTED), isCapped: number > MOST_COUNTED } };
}

interface Keyed {
  readonly key: number;
  readonly entry: Entry;
}

async function statementsOf(
  tables: Sql,
  matters: readonly number[],
): Promise<ReadonlyMap<number, readonly Keyed[]>> {
  const rows = rowsOf(
    await tables.execute(sql`select entry, matter from stances where matter in ${these(matters)}`),
  );
  const matterOf = new Map(rows.map(({ entry, matter }) => [Number(entry), Number(matter)]));
  const found = new Map<number, Keyed[]>();
  for (const keyed of await keyedEntriesWhere(
    tables,
    sql`key in ${these([...matterOf.keys()])}`,
    MOST_STATEMENTS,
  )) {
    const matter = matterOf.get(keyed.key) ?? 0;
    found.set(matter, [...(found.get(matter) ?? []), keyed]);
  }
  return found;
}

type Opposed = ReadonlyMap<number, readonly (readonly [PositionKind, Entry, readonly string[]])[]>;

async function oppositionsOf(tables: Sql, matters: readonly number[]): Promise<Opposed> {
  const rows = rowsOf(
    await tables.execute(
      sql`select * from (${OPPOSED}) as pairs where entry in (select entry from stances where matter in ${these(matters)})
          order by entry, other`,
    ),
  );
  const told = await keyedEntriesWhere(
    tables,
    sql`key in ${these(rows.map(({ other }) => Number(other)))}`,
    MOST_STATEMENTS,
  );
  const others = new Map(told.map(({ key, entry }) => [key, entry]));
  const found = new Map<number, (readonly [PositionKind, Entry, readonly string[]])[]>();
  for (const { entry, other, kind, words } of rows) {
    const its = others.get(Number(other));
    if (its === undefined) continue;
    const list = found.get(Number(entry)) ?? [];
    found.set(Number(entry), list);
    list.push([kind as PositionKind, its, words as readonly string[]]);
  }
  return found;
}

function positionOf(keyed: readonly Keyed[], opposed: Opposed): Position | null {
  const [first] = keyed;
  const speaker = first?.entry.parties.find(({ role }) => role === 'speaker');
  if (first === undefined || speaker === undefined) return null;
  const told = keyed.map(({ entry }) => entry);
  const shortest = told.reduce(
    (best, entry) => (entry.words.length < best.words.length ? entry : best),
    first.entry,
  );
  const pairs = (kind: PositionKind): readonly Opposition[] => {
    const found = keyed.flatMap(({ key, entry: own }) =>
      (opposed.get(key) ?? [])
        // A shift is told once, from the earlier statement.
        .filter(([its, other]) => its === kind && (kind !== 'shift' || (own.from ?? '') < (other.from ?? '')))
        .map(([, other, words]) => ({ own: own.id, other, words })),
    );
    // A report may tell one statement twice.
    const once = new Map(
      found.map((pair) => [`${pair.own} ${pair.other.report.key} ${pair.other.words}`, pair]),
    );
    return [...once.values()];
  };
  return {
    id: first.entry.id,
    speaker,
    matter: shortest.words,
    statements: told.map((entry) => ({ ...entry, stance: sideOf(entry) })),
    sources: new Set(told.map(({ report }) => report.copyOf ?? report.key)).size,
    shifts: pairs('shift'),
    contradictions: pairs('contradiction'),
  };
}

function sideOf({ type, status }: Entry): 'favor' | 'against' {
  return stanceOf(type as Act, status as Polarity) === 'favor' ? 'favor' : 'against';
}
