/** How much an archive holds, and what of it wants looking after. */
import { sql } from 'drizzle-orm';
import type { ArchiveState, Maker } from './archive.ts';
import { type Database, rowsOf, sqlOf } from './database.ts';
import { listCorrections } from './list-corrections.ts';
import { countOutdated } from './rebuild.ts';

export async function stateOf(database: Database, maker: Maker): Promise<ArchiveState> {
  const [row] = rowsOf(
    await sqlOf(database).execute(
      sql`select (select max(number) from migrations) as version,
            (select count(*)::integer from reports) as reports, (select count(*)::integer from entries) as entries,
            (select count(*)::integer from problems where report is null) as unread,
            (select sum(pg_total_relation_size(oid))::bigint from pg_class
             where relnamespace = current_schema()::regnamespace and relkind = 'r') as size`,
    ),
  );
  const lost = await listCorrections(database, true, 1);
  return {
    version: Number(row?.version),
    reports: Number(row?.reports),
    entries: Number(row?.entries),
    size: Number(row?.size),
    unread: Number(row?.unread),
    outdated: await countOutdated(database, maker),
    lost: lost.total.number,
  };
}
