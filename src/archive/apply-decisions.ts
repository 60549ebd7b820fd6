/** Decisions about actors that hold -> the actors of the database; only within a transaction that holds the write lock. */
import { sql } from 'drizzle-orm';
import { rowsOf, type Sql } from './database.ts';

/** Sets who is the same as whom, anew, from all merges that hold. */
export async function applyMerges(tables: Sql): Promise<void> {
  // An archive without merges is the rule, and this runs with every batch.
  await tables.execute(sql`update actors set same_as = null where same_as is not null`);
  for (const [actor, root] of await mergedInto(tables))
    await tables.execute(sql`update actors set same_as = ${root} where key = ${actor}`);
}

/** Keys of the actors that merges make the same as another, each with the key of that one. */
export async function mergedInto(tables: Sql): Promise<ReadonlyMap<number, number>> {
  const merges = rowsOf(
    await tables.execute(
      sql`select kept.key as kept, other.key as other
          from decisions join actors as kept on kept.identity = decisions.identity
            join actors as other on other.identity = decisions.other
          where verb = 'merge' and undone_at is null order by decisions.key`,
    ),
  );
  const joined = new Map<number, number>();
  const rootOf = (actor: number): number => {
    const next = joined.get(actor);
    return next === undefined ? actor : rootOf(next);
  };
  for (const { kept, other } of merges) {
    const [root, joining] = [rootOf(Number(kept)), rootOf(Number(other))];
    if (root !== joining) joined.set(joining, root);
  }
  return new Map([...joined.keys()].map((actor) => [actor, rootOf(actor)]));
}

/** Under which identity a report's actor goes, where a split took it out of another. */
export async function splitIdentities(tables: Sql): Promise<(identity: string, hash: string) => string> {
  const rows = rowsOf(
    await tables.execute(
      sql`select identity, other, hashes from decisions where verb = 'split' and undone_at is null order by key`,
    ),
  );
  const others = new Map(
    rows.flatMap(({ identity, other, hashes }) =>
      (hashes as readonly string[]).map((hash) => [`${identity} ${hash}`, String(other)] as const),
    ),
  );
  return (identity, hash) => others.get(`${identity} ${hash}`) ?? identity;
}
