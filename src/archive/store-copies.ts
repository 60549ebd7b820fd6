/** New reports -> which of them carry the same copy as others; only within a transaction that holds the write lock. */
import { sql } from 'drizzle-orm';
import { rowsOf, type Sql } from './database.ts';
import { insertRows } from './insert.ts';
import { bandsOf, likeness, signatureOf } from './minhash.ts';
import { bands, signatures } from './schema.ts';

/** Reports that share at least so much of their word runs carry the same copy. */
export const ALIKE = 0.5;

/** Puts reports into clusters: those alike, and those alike to them. The earliest of a cluster is what the others copy. */
export async function storeCopies(
  tables: Sql,
  reports: readonly { readonly key: number; readonly text: string }[],
): Promise<void> {
  const signed = reports.flatMap(({ key, text }) => {
    const signature = signatureOf(text);
    return signature === null ? [] : [{ report: key, signature: [...signature] }];
  });
  await insertRows(tables, signatures, signed);
  await insertRows(
    tables,
    bands,
    signed.flatMap(({ report, signature }) =>
      bandsOf(signature).map((hash, band) => ({ report, band, hash })),
    ),
  );
  await joinAlike(
    tables,
    signed.map(({ report }) => report),
  );
}

/** Puts the reports of clusters that lost one, or whose days have changed, into clusters anew. */
export async function recluster(tables: Sql, clusters: readonly number[]): Promise<void> {
  if (clusters.length === 0) return;
  const rows = rowsOf(
    await tables.execute(sql`update reports set cluster = key, copy_of = null
      where cluster in ${these(clusters)} returning key`),
  );
  await joinAlike(
    tables,
    rows.map(({ key }) => Number(key)),
  );
}

/** The clusters of reports that others share with them. */
export async function clustersOf(tables: Sql, keys: readonly number[]): Promise<readonly number[]> {
  const rows = rowsOf(
    await tables.execute(
      sql`select distinct cluster from reports where key in ${these(keys)} and exists (
            select 1 from reports as other where other.cluster = reports.cluster and other.key <> reports.key)`,
    ),
  );
  return rows.map(({ cluster }) => Number(cluster));
}

async function joinAlike(tables: Sql, keys: readonly number[]): Promise<void> {
  const pairs = await alikePairs(tables, keys);
  if (pairs.length > 0) await joinClusters(tables, pairs);
}

const these = (keys: readonly number[]) =>
  sql`(select json_array_elements_text(${JSON.stringify(keys)}::text::json)::integer)`;

/** Pairs of reports that carry the same copy, of which at least one is named; the later key first. */
export async function alikePairs(
  tables: Sql,
  keys: readonly number[],
): Promise<readonly (readonly [number, number])[]> {
  if (keys.length === 0) return [];
  const met = rowsOf(
    await tables.execute(
      sql`select distinct greatest(fresh.report, other.report) as report, least(fresh.report, other.report) as other
          from bands as fresh join bands as other on other.band = fresh.band and other.hash = fresh.hash
          where fresh.report in ${these(keys)} and other.report <> fresh.report order by 1, 2`,
    ),
  ).map(({ report, other }) => [Number(report), Number(other)] as const);
  const involved = [...new Set(met.flat())];
  const found = rowsOf(
    await tables.execute(sql`select report, signature from signatures where report in ${these(involved)}`),
  );
  const signatureBy = new Map(found.map(({ report, signature }) => [Number(report), signature as number[]]));
  return met.filter(([report, other]) => {
    const [one, two] = [signatureBy.get(report), signatureBy.get(other)];
    return one !== undefined && two !== undefined && likeness(one, two) >= ALIKE;
  });
}

async function joinClusters(tables: Sql, pairs: readonly (readonly [number, number])[]): Promise<void> {
  const rows = rowsOf(
    await tables.execute(
      sql`select key, cluster from reports where key in ${these([...new Set(pairs.flat())])}`,
    ),
  );
  const clusterBy = new Map(rows.map(({ key, cluster }) => [Number(key), Number(cluster)]));
  const joined = new Map<number, number>();
  const rootOf = (cluster: number): number => {
    const next = joined.get(cluster);
    return next === undefined ? cluster : rootOf(next);
  };
  for (const pair of pairs) {
    const [one, other] = pair.map((key) => rootOf(clusterBy.get(key) ?? key));
    if (one === undefined || other === undefined || one === other) continue;
    joined.set(Math.max(one, other), Math.min(one, other));
  }
  const roots = new Set<number>();
  for (const cluster of joined.keys()) {
    roots.add(rootOf(cluster));
    await tables.execute(sql`update reports set cluster = ${rootOf(cluster)} where cluster = ${cluster}`);
  }
  await tables.execute(
    sql`update reports set copy_of = nullif(ordered.first, reports.key)
        from (select key, first_value(key) over (partition by cluster order by published_on nulls last, key) as first
              from reports where cluster in ${these([...roots])}) as ordered
        where ordered.key = reports.key`,
  );
}
