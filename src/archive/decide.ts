/** What a person decides about actors, with who and why; each decision can be undone, and outlives a rebuild. */
import { sql } from 'drizzle-orm';
import { errorOf } from '../values/errors.ts';
import { applyMerges } from './apply-decisions.ts';
import type { Decision, DecisionBy } from './archive.ts';
import { textOf } from './ask-entries.ts';
import { type Database, rowsOf, type Sql, sqlOf } from './database.ts';
import { insertRows } from './insert.ts';
import { rematchReports } from './match-reports.ts';
import { actors, decisions } from './schema.ts';
import { refillNames } from './store-entries.ts';
import { writing } from './writing.ts';

type Row = Readonly<Record<string, unknown>>;

/** From now on `other` is the same actor as `kept`, whose name stands for both. Gives the decision's number. */
export function mergeActors(
  database: Database,
  kept: number,
  other: number,
  by: DecisionBy,
): Promise<number> {
  return writing(database, async (tables) => {
    const [one, two] = [await actorAt(tables, kept), await actorAt(tables, other)];
    if (Number(one.root) === Number(two.root)) throw errorOf('bad-decision', 'they are one actor already');
    const key = await note(tables, {
      verb: 'merge',
      identity: String(one.identity),
      other: String(two.identity),
      hashes: [],
      ...by,
    });
    await applyMerges(tables);
    return key;
  });
}

/** In these reports it is another actor of the same name. Gives the decision's number. */
export function splitActor(
  database: Database,
  actor: number,
  reports: readonly number[],
  by: DecisionBy,
): Promise<number> {
  return writing(database, async (tables) => {
    const { identity, kind, name, country } = await actorAt(tables, actor);
    const found = rowsOf(
      await tables.execute(
        sql`select distinct reports.key, reports.hash from reports
            join report_actors on report_actors.report = reports.key
            where report_actors.actor = ${actor} and reports.key in ${these(reports)} order by 1`,
      ),
    );
    if (found.length < new Set(reports).size)
      throw errorOf('bad-decision', `not every report named has the actor ${actor}`);
    const [last] = rowsOf(
      await tables.execute(
        sql`select coalesce((select max(key) from decisions), 0) + 1 as decision,
              (select max(key) from actors) + 1 as actor`,
      ),
    );
    const other = `${identity} #${last?.decision}`;
    const key = await note(tables, {
      verb: 'split',
      identity: String(identity),
      other,
      hashes: found.map(({ hash }) => String(hash)),
      ...by,
    });
    const fresh = Number(last?.actor);
    await insertRows(tables, actors, [
      { key: fresh, identity: other, kind: String(kind), name: String(name), country: textOf(country) },
    ]);
    await move(
      tables,
      actor,
      fresh,
      found.map((row) => Number(row.key)),
    );
    return key;
  });
}

/** Takes a decision back, as if it had not been made; it stays listed. */
export function undoDecision(database: Database, key: number): Promise<void> {
  return writing(database, async (tables) => {
    const [decision] = rowsOf(await tables.execute(sql`select * from decisions where key = ${key}`));
    if (decision === undefined) throw errorOf('bad-decision', `there is no decision ${key}`);
    if (decision.undone_at !== null) throw errorOf('bad-decision', `decision ${key} is undone already`);
    await tables.execute(sql`update decisions set undone_at = now() where key = ${key}`);
    if (decision.verb === 'split') await moveBack(tables, decision);
    await applyMerges(tables);
  });
}

export async function listDecisions(database: Database): Promise<readonly Decision[]> {
  const rows = rowsOf(
    await sqlOf(database).execute(
      sql`select decisions.*, kept.name as kept_name, other_actor.name as other_name,
            array(select key from reports where hash = any(hashes) order by key) as reports
          from decisions left join actors as kept on kept.identity = decisions.identity
            left join actors as other_actor on other_actor.identity = decisions.other
          order by decisions.key`,
    ),
  );
  return rows.map((row) => ({
    key: Number(row.key),
    verb: row.verb as Decision['verb'],
    name: textOf(row.kept_name) ?? String(row.identity),
    other: textOf(row.other_name) ?? String(row.other),
    reports: (row.reports as readonly unknown[]).map(Number),
    who: String(row.who),
    why: textOf(row.why),
    decidedAt: new Date(String(row.decided_at)).toISOString(),
    undoneAt: row.undone_at === null ? null : new Date(String(row.undone_at)).toISOString(),
  }));
}

const these = (keys: readonly number[]) =>
  sql`(select json_array_elements_text(${JSON.stringify(keys)}::text::json)::integer)`;

async function actorAt(tables: Sql, key: number): Promise<Row> {
  const [row] = rowsOf(
    await tables.execute(sql`select *, coalesce(same_as, key) as root from actors where key = ${key}`),
  );
  if (row === undefined) throw errorOf('bad-decision', `there is no actor ${key}`);
  return row;
}

async function note(tables: Sql, decision: Omit<typeof decisions.$inferInsert, 'key'>): Promise<number> {
  const [last] = rowsOf(await tables.execute(sql`select coalesce(max(key), 0) + 1 as key from decisions`));
  const key = Number(last?.key);
  await insertRows(tables, decisions, [{ key, ...decision }]);
  return key;
}

async function move(tables: Sql, from: number, to: number, reports: readonly number[]): Promise<void> {
  await tables.execute(
    sql`update parties set actor = ${to} where actor = ${from}
        and entry in (select key from entries where report in ${these(reports)})`,
  );
  await tables.execute(
    sql`update report_actors set actor = ${to} where actor = ${from} and report in ${these(reports)}`,
  );
  await refillNames(tables, [from, to]);
  await rematchReports(tables, reports);
}

/** The one that was split off is no more; where the other is gone since, it takes its identity back. */
async function moveBack(tables: Sql, { identity, other, hashes }: Row): Promise<void> {
  const [found] = rowsOf(
    await tables.execute(
      sql`select (select key from actors where identity = ${String(identity)}) as kept,
            (select key from actors where identity = ${String(other)}) as split`,
    ),
  );
  if (found?.split === null || found?.split === undefined) return;
  const split = Number(found.split);
  if (found.kept === null) {
    await tables.execute(sql`update actors set identity = ${String(identity)} where key = ${split}`);
    return;
  }
  const kept = Number(found.kept);
  await tables.execute(sql`update parties set actor = ${kept} where actor = ${split}`);
  await tables.execute(sql`update report_actors set actor = ${kept} where actor = ${split}`);
  await tables.execute(sql`delete from actors where key = ${split}`);
  await refillNames(tables, [kept]);
  const reports = rowsOf(
    await tables.execute(
      sql`select key from reports where hash in (select json_array_elements_text(${JSON.stringify(hashes)}::text::json))`,
    ),
  );
  await rematchReports(
    tables,
    reports.map(({ key }) => Number(key)),
  );
}
