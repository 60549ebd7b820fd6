/** The corrections of reports that hold, from the database; and what follows from them, noted there. */
import { sql } from 'drizzle-orm';
import {
  type Attachment,
  applyCorrections,
  type Change,
  type Corrected,
  type KeptActor,
  type StandingCorrection,
} from './apply-corrections.ts';
import { splitIdentities } from './apply-decisions.ts';
import type { EntryKind } from './archive.ts';
import { rowsOf, type Sql } from './database.ts';
import { storable } from './fold.ts';
import { insertRows } from './insert.ts';
import type { KeyedRow } from './keyed-rows.ts';
import type { Anchor } from './reattach.ts';
import { actors, corrections, rejections } from './schema.ts';

/** Corrections of the entries of the reports with these hashes, oldest first. */
export async function standingCorrections(
  tables: Sql,
  hashes: readonly string[],
): Promise<readonly StandingCorrection[]> {
  const rows = rowsOf(
    await tables.execute(
      sql`select key, verb, hash, kind, anchor, changes from corrections
          where hash in (select json_array_elements_text(${JSON.stringify(hashes)}::text::json))
            and undone_at is null and verb <> 'remove' order by key`,
    ),
  );
  return rows.map(({ key, verb, hash, kind, anchor, changes }) => ({
    key: Number(key),
    verb: verb as StandingCorrection['verb'],
    hash: String(hash),
    kind: kind as EntryKind,
    anchor: JSON.parse(String(anchor)) as Anchor,
    changes: changes === null ? [] : (JSON.parse(String(changes)) as readonly Change[]),
  }));
}

/** A report's rows as they were read, with what says which corrections are its. */
export interface ReadReportRows {
  readonly hash: string;
  /** The day of the report. */
  readonly day: string | null;
  readonly rows: readonly KeyedRow[];
}

/** Applies the corrections to the reports. Actors that they name and the archive has no more are made, where `mayMake`. */
export async function corrected(
  tables: Sql,
  reports: readonly ReadReportRows[],
  corrections: readonly StandingCorrection[],
  mayMake: boolean,
): Promise<Corrected> {
  const actorOf = await correctionActors(tables, corrections, mayMake);
  const each = reports.map(({ hash, day, rows }) =>
    applyCorrections(
      rows,
      corrections.filter((correction) => correction.hash === hash),
      (actor) => actorOf(hash, actor),
      day,
    ),
  );
  return {
    rows: each.flatMap(({ rows }) => rows),
    attached: each.flatMap(({ attached }) => attached),
    rejected: each.flatMap(({ rejected }) => rejected),
  };
}

async function correctionActors(
  tables: Sql,
  corrections: readonly StandingCorrection[],
  mayMake: boolean,
): Promise<(hash: string, actor: KeptActor) => number | undefined> {
  const wanted = corrections.flatMap(({ hash, changes }) =>
    changes.flatMap((change) =>
      change.sets === 'parties' ? change.value.map((actor) => ({ hash, actor })) : [],
    ),
  );
  if (wanted.length === 0) return () => undefined;
  const split = await splitIdentities(tables);
  const undone = await undoneSplits(tables);
  const identityOf = (hash: string, { identity }: KeptActor): string => split(undone(identity), hash);
  const byIdentity = new Map(wanted.map(({ hash, actor }) => [identityOf(hash, actor), actor]));
  const found = rowsOf(
    await tables.execute(
      sql`select key, identity, (select max(key) from actors) as last from actors
          where identity in (select json_array_elements_text(${JSON.stringify([...byIdentity.keys()])}::text::json))`,
    ),
  );
  const keys = new Map(found.map(({ key, identity }) => [String(identity), Number(key)]));
  const missing = [...byIdentity].filter(([identity]) => !keys.has(identity));
  if (mayMake && missing.length > 0) {
    const [last] = rowsOf(await tables.execute(sql`select coalesce(max(key), 0) as key from actors`));
    const made = missing.map(([identity, { kind, name, country }], at) => ({
      key: Number(last?.key) + 1 + at,
      ...{ identity, kind, name, country },
    }));
    await insertRows(tables, actors, made);
    for (const { key, identity } of made) keys.set(identity, key);
  }
  return (hash, actor) => keys.get(identityOf(hash, actor));
}

/** Whoever was split off by a split that was taken back is the other again. */
async function undoneSplits(tables: Sql): Promise<(identity: string) => string> {
  const rows = rowsOf(
    await tables.execute(
      sql`select other, identity from decisions where verb = 'split' and undone_at is not null`,
    ),
  );
  const base = new Map(rows.map(({ other, identity }) => [String(other), String(identity)]));
  const resolve = (identity: string): string => {
    const found = base.get(identity);
    return found === undefined ? identity : resolve(found);
  };
  return resolve;
}

/** Notes which entries the corrections hold for, and which of `entries` are rejected. */
export async function noteAttached(
  tables: Sql,
  { attached, rejected }: Pick<Corrected, 'attached' | 'rejected'>,
): Promise<void> {
  if (attached.length === 0) return;
  const rows = attached.map(({ correction, entry, isOther }: Attachment) => ({
    key: correction,
    entry,
    is_other: isOther,
  }));
  await tables.execute(
    sql`update corrections set entry = row.entry, is_other = row.is_other
        from json_to_recordset(${JSON.stringify(rows)}::text::json) as row (key integer, entry bigint, is_other boolean)
        where corrections.key = row.key`,
  );
  await insertRows(
    tables,
    rejections,
    rejected.map((entry) => ({ entry })),
    'on conflict do nothing',
  );
}

/** Keeps a correction of an entry or a report; gives its number. */
export async function noteCorrection(
  tables: Sql,
  { who, why, ...correction }: Omit<typeof corrections.$inferInsert, 'key'>,
): Promise<number> {
  const [last] = rowsOf(await tables.execute(sql`select coalesce(max(key), 0) + 1 as key from corrections`));
  const key = Number(last?.key);
  await insertRows(tables, corrections, [
    { key, who: storable(who), why: typeof why === 'string' ? storable(why) : null, ...correction },
  ]);
  return key;
}
