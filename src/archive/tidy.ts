/** An archive that has grown or was read anew -> one that answers from its indexes alone. */
import { getTableName, sql } from 'drizzle-orm';
import { type Database, rowsOf, sqlOf } from './database.ts';
import { TABLES } from './schema.ts';

/**
 * Notes which pages hold nothing that anybody could not see, and how common each value is: until then a query reads each
 * row that its index names, and guesses. A server does so by itself in a while; PGlite never does.
 *
 * @param share of its pages that may be new before that is worth the while
 */
export async function tidy(database: Database, share: number): Promise<void> {
  const [pages] = rowsOf(
    await sqlOf(database).execute(
      sql`select relallvisible as tidy, pg_relation_size(oid) / current_setting('block_size')::integer as all
          from pg_class where oid = 'entries'::regclass`,
    ),
  );
  if (Number(pages?.tidy) >= Number(pages?.all) * (1 - share)) return;
  await database.run(`vacuum (analyze) ${TABLES.map((table) => `"${getTableName(table)}"`).join(', ')}`);
}
