/** Records -> rows of entries, parties and actors in the database; only within a transaction that holds the write lock. */
import { type SQL, sql } from 'drizzle-orm';
import type { DiplomaticRecord } from '../record/record.ts';
import { unique } from '../values/unique.ts';
import { applyMerges, splitIdentities } from './apply-decisions.ts';
import { rowsOf, type Sql } from './database.ts';
import { fold, storable } from './fold.ts';
import { insertRows } from './insert.ts';
import { type KeyedRow, keyedRows, partyRows } from './keyed-rows.ts';
import { passagesOf } from './passages.ts';
import { actorRows } from './rows.ts';
import { actorNames, actors, entries, parties, passages, problems, reportActors } from './schema.ts';
import { corrected, noteAttached, standingCorrections } from './standing-corrections.ts';

export interface KeyedRecord {
  readonly key: number;
  readonly hash: string;
  /** The file, or the line of one, that the report came from. */
  readonly place: string;
  readonly record: DiplomaticRecord;
}

/** Stores what the records say. Their rows in `reports` are there already. */
export async function storeEntries(database: Sql, records: readonly KeyedRecord[]): Promise<void> {
  const keyOf = await actorKeys(database, records);
  const read = records.map(({ key, hash, record }) => ({
    hash,
    day: record.report.publishedOn,
    rows: keyedRows(key, record, keyOf),
  }));
  const corrections = await standingCorrections(
    database,
    records.map(({ hash }) => hash),
  );
  const shown = await corrected(database, read, corrections, true);
  await insertRows(
    database,
    passages,
    records.flatMap(({ key, record: { report } }) =>
      passagesOf(report.text).map((words, part) => ({
        report: key,
        part,
        words,
        search: part === 0 && report.title !== null ? `${storable(report.title)}\n\n${words}` : words,
      })),
    ),
  );
  await insertRows(database, entries, shown.rows.map(entryColumns));
  await insertRows(database, parties, shown.rows.flatMap(partyRows));
  await noteAttached(database, shown);
  await refillNames(database, onlyCorrected(shown.rows));
  await insertRows(
    database,
    problems,
    records.flatMap(({ key, place, record }) =>
      record.problems.map(({ code, message }) => ({
        report: key,
        place: storable(place),
        code,
        message: storable(message),
      })),
    ),
  );
}

/** The columns of an entry. */
export function entryColumns(row: KeyedRow) {
  const { evidence: _, instrumentId: __, named: ___, parties: ____, ...columns } = row;
  return {
    ...columns,
    contexts: [...row.contexts],
    placeFolded: row.place === null ? null : fold(row.place),
    instrumentFolded: row.instrument === null ? null : fold(row.instrument),
    search: row.words,
  };
}

/** Actors that take part by a correction and may be named by no report. */
function onlyCorrected(rows: readonly KeyedRow[]): readonly number[] {
  return unique(
    rows.flatMap(({ parties }) => parties.filter(({ local }) => local === '').map(({ actor }) => actor)),
  );
}

/** Stores the actors that the records name, those of one identity once, and gives the key of each. */
async function actorKeys(
  database: Sql,
  records: readonly KeyedRecord[],
): Promise<(report: number, local: string) => number | undefined> {
  const split = await splitIdentities(database);
  const named = records.flatMap(({ key, hash, record }) =>
    actorRows(record).map((row) => ({ ...row, identity: split(row.identity, hash), report: key })),
  );
  const identities = [...new Set(named.map(({ identity }) => identity))];
  const known = await keysOf(database, identities);
  const [last] = await database.execute(sql`select coalesce(max(key), 0) as key from actors`).then(rowsOf);
  let next = Number(last?.key ?? 0);
  const fresh = identities.flatMap((identity) => {
    const first = named.find((row) => row.identity === identity);
    if (first === undefined || known.has(identity)) return [];
    next += 1;
    known.set(identity, next);
    return [{ key: next, identity, kind: first.kind, name: first.name, country: first.country }];
  });
  await insertRows(database, actors, fresh);
  await insertRows(
    database,
    reportActors,
    named.flatMap(({ identity, aliases, offices, local, report, name, country, mentions }) => {
      const actor = known.get(identity);
      if (actor === undefined) return [];
      return [
        { report, local, actor, name, aliases: [...aliases], country, offices: [...offices], mentions },
      ];
    }),
  );
  await storeNames(
    database,
    named.map(({ identity, name, aliases }) => ({
      actor: known.get(identity) ?? 0,
      names: [name, ...aliases],
    })),
  );
  if (fresh.length > 0) await applyMerges(database);
  const byPlace = new Map(
    named.map(({ report, local, identity }) => [`${report} ${local}`, known.get(identity)]),
  );
  return (report, local) => byPlace.get(`${report} ${local}`);
}

/** What these actors are called, anew, from what reports call them; by their own name where a correction alone names them. */
export async function refillNames(database: Sql, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  const these = sql`(select json_array_elements_text(${JSON.stringify(keys)}::text::json)::integer)`;
  await database.execute(sql`delete from actor_names where actor in ${these}`);
  await storeNamesWhere(database, sql`actor in ${these}`, sql`key in ${these}`);
}

/** Stores what actors are called that the conditions on `report_actors` and on `actors` choose. */
export async function storeNamesWhere(database: Sql, told: SQL, known: SQL): Promise<void> {
  const rows = rowsOf(
    await database.execute(
      sql`select distinct actor, name, aliases from report_actors where ${told}
          union all
          select key, name, '{}'::text[] from actors where ${known}
            and key not in (select actor from report_actors) and key in (select actor from parties)`,
    ),
  );
  await storeNames(
    database,
    rows.map(({ actor, name, aliases }) => ({
      actor: Number(actor),
      names: [String(name), ...(aliases as readonly string[])],
    })),
  );
}

/** What each actor is called, folded, once. */
async function storeNames(
  database: Sql,
  called: readonly { readonly actor: number; readonly names: readonly string[] }[],
): Promise<void> {
  const rows = new Map<string, { actor: number; folded: string }>();
  for (const { actor, names } of called)
    for (const folded of names.map(fold)) rows.set(`${actor} ${folded}`, { actor, folded });
  await insertRows(database, actorNames, [...rows.values()], 'on conflict do nothing');
}

async function keysOf(database: Sql, identities: readonly string[]): Promise<Map<string, number>> {
  const found = await database
    .execute(
      sql`select key, identity from actors
          where identity in (select json_array_elements_text(${JSON.stringify(identities)}::text::json))`,
    )
    .then(rowsOf);
  return new Map(found.map(({ key, identity }) => [String(identity), Number(key)]));
}
