/** Reports as such: a filter -> those with an entry that matches, by when they were added; a key -> all about one. */
import { sql } from 'drizzle-orm';
import type { Filter, Order, Page, ReportDetail, ReportLine } from './archive.ts';
import { HEAD, headOf, textOf } from './ask-entries.ts';
import { conditionOf, isAsking } from './conditions.ts';
import { type Database, rowsOf, sqlOf } from './database.ts';

type Row = Readonly<Record<string, unknown>>;

const LINE = sql`${HEAD}, reports.place, reports.added_at,
  (select json_object_agg(kind, count) from (
    select kind, count(*)::integer as count from entries where entries.report = reports.key group by kind) as kinds) as kinds,
  (select count(*)::integer from problems where problems.report = reports.key) as problems`;

export async function askReports(
  database: Database,
  filter: Filter,
  after: number | null,
  limit: number,
  order: Order,
): Promise<Page<ReportLine>> {
  const tables = sqlOf(database);
  const within = isAsking(filter)
    ? sql`reports.key in (select report from entries where ${conditionOf(filter)})`
    : sql`true`;
  const behind =
    after === null
      ? sql`true`
      : order === 'oldest'
        ? sql`reports.key > ${after}::integer`
        : sql`reports.key < ${after}::integer`;
  const [count] = rowsOf(
    await tables.execute(sql`select count(*)::integer as number from reports where ${within}`),
  );
  const rows = rowsOf(
    await tables.execute(
      sql`select ${LINE} from reports where ${within} and ${behind}
          order by reports.key ${order === 'oldest' ? sql`asc` : sql`desc`} limit ${limit}`,
    ),
  );
  return { items: rows.map(lineOf), total: { number: Number(count?.number ?? 0), isCapped: false } };
}

export async function askReport(database: Database, key: number): Promise<ReportDetail | null> {
  const tables = sqlOf(database);
  const [row] = rowsOf(
    await tables.execute(
      sql`select ${LINE}, reports.byline, reports.language, reports.hash, reports.pipeline, reports.model, reports.cluster
          from reports where reports.key = ${key}::integer`,
    ),
  );
  if (row === undefined) return null;
  const actors = rowsOf(
    await tables.execute(
      sql`select told.local, root.key, root.name, root.kind, coalesce(root.country, actors.country) as country
          from report_actors as told join actors on actors.key = told.actor
            join actors as root on root.key = coalesce(actors.same_as, actors.key)
          where told.report = ${key}::integer order by length(told.local), told.local`,
    ),
  );
  const copies = rowsOf(
    await tables.execute(
      sql`select ${HEAD} from reports where cluster = ${Number(row.cluster)}::integer and reports.key <> ${key}::integer
          order by reports.published_on nulls last, reports.key`,
    ),
  );
  return {
    ...lineOf(row),
    byline: textOf(row.byline),
    language: textOf(row.language),
    hash: String(row.hash),
    madeBy: { pipeline: String(row.pipeline), model: String(row.model) },
    actors: actors.map((actor) => ({
      local: String(actor.local),
      actor: Number(actor.key),
      name: String(actor.name),
      kind: actor.kind as ReportDetail['actors'][number]['kind'],
      country: textOf(actor.country),
    })),
    copies: copies.map(headOf),
  };
}

function lineOf(row: Row): ReportLine {
  const kinds = (row.kinds ?? {}) as Readonly<Record<string, number>>;
  return {
    ...headOf(row),
    place: String(row.place),
    addedAt: new Date(String(row.added_at)).toISOString(),
    counts: {
      statement: kinds.statement ?? 0,
      event: kinds.event ?? 0,
      instrument: kinds.instrument ?? 0,
      step: kinds.step ?? 0,
      problem: Number(row.problems),
    },
  };
}
