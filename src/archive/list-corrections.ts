/** What people corrected, and whether it holds. */
import { sql } from 'drizzle-orm';
import type { Correction, Page } from './archive.ts';
import { HEAD, headOf, textOf } from './ask-entries.ts';
import type { CorrectionVerb } from './correction.ts';
import { correctionPart, isoTime } from './correction-row.ts';
import { type Database, rowsOf, sqlOf } from './database.ts';

/** The latest first; `lost` leaves those alone that fit nothing any more. */
export async function listCorrections(
  database: Database,
  lost: boolean,
  limit: number,
  skip = 0,
): Promise<Page<Correction>> {
  const rows = rowsOf(
    await sqlOf(database).execute(
      sql`with listed as (
            select corrections.*, entries.local as entry_local,
              case when undone_at is not null then 'undone'
                when verb = 'remove' or entry is not null then 'holds'
                when exists (select 1 from removed where removed.hash = corrections.hash) then 'waits'
                else 'lost' end as state
            from corrections left join entries on entries.key = entry)
          select listed.*, ${HEAD}, count(*) over ()::integer as total
          from listed left join reports on reports.hash = listed.hash
          where ${lost ? sql`state = 'lost'` : sql`true`} order by listed.key desc limit ${limit} offset ${skip}`,
    ),
  );
  return {
    items: rows.map((row) => ({
      ...correctionPart(row),
      verb: row.verb as CorrectionVerb,
      kind: row.kind as Correction['kind'],
      words: String(row.words),
      entry: row.entry_local === null ? null : `${row.report_key}.${row.entry_local}`,
      report: row.report_key === null ? null : headOf(row),
      state: row.state as Correction['state'],
      undone:
        row.undone_at === null
          ? null
          : { who: String(row.undone_by), why: textOf(row.undone_why), at: isoTime(row.undone_at) },
    })),
    total: { number: Number(rows[0]?.total ?? 0), isCapped: false },
  };
}
