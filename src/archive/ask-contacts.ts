/** An actor -> those with a part in the same entries, and which of the two acts towards the other. */
import { sql } from 'drizzle-orm';
import type { Contact, Filter } from './archive.ts';
import { textOf } from './ask-entries.ts';
import { conditionOf, isAsking } from './conditions.ts';
import { type Database, rowsOf, sqlOf } from './database.ts';

/** Whoever only passes words on deals with nobody by it. */
export async function askContacts(
  database: Database,
  key: number,
  filter: Filter,
  limit: number,
): Promise<readonly Contact[]> {
  const within = isAsking(filter)
    ? sql`and entry in (select key from entries where ${conditionOf(filter)})`
    : sql`and entry not in (select entry from rejections)`;
  const rows = rowsOf(
    await sqlOf(database).execute(
      sql`with same as (
            select same.key from actors as asked join actors as same
              on coalesce(same.same_as, same.key) = coalesce(asked.same_as, asked.key)
            where asked.key = ${key}::integer),
          ours as (
            select entry, bool_or(role in ('speaker', 'by')) as acts, bool_or(role = 'to') as takes
            from parties where actor in (select key from same) and role <> 'relay' ${within} group by entry),
          theirs as (
            select ours.entry, coalesce(actors.same_as, actors.key) as other,
              bool_or(ours.acts and parties.role = 'to') as towards,
              bool_or(ours.takes and parties.role in ('speaker', 'by')) as back
            from ours join parties on parties.entry = ours.entry join actors on actors.key = parties.actor
            where parties.role <> 'relay' and parties.actor not in (select key from same) group by 1, 2)
          select other, actors.name, actors.kind, actors.country,
            count(*) filter (where towards)::integer as towards,
            count(*) filter (where back and not towards)::integer as back,
            count(*) filter (where not towards and not back)::integer as beside
          from theirs join actors on actors.key = other
          group by other, actors.name, actors.kind, actors.country order by count(*) desc, other limit ${limit}`,
    ),
  );
  return rows.map((row) => ({
    actor: Number(row.other),
    name: String(row.name),
    kind: row.kind as Contact['kind'],
    country: textOf(row.country),
    towards: Number(row.towards),
    from: Number(row.back),
    beside: Number(row.beside),
  }));
}
