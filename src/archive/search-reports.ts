/** Words -> the reports whose text matches, the best first, with the passages that do. */
import { sql } from 'drizzle-orm';
import type { Filter, Hit, Page } from './archive.ts';
import { HEAD, headOf, MOST_COUNTED } from './ask-entries.ts';
import { conditionOf } from './conditions.ts';
import { type Database, rowsOf, sqlOf } from './database.ts';
import { MARKS } from './passages.ts';
import { textQuery } from './text-query.ts';

const EXCERPT = `StartSel=${MARKS.open}, StopSel=${MARKS.close}, MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=" … "`;

export async function searchReports(
  database: Database,
  text: string,
  filter: Filter,
  limit: number,
): Promise<Page<Hit>> {
  const tables = sqlOf(database);
  const query = textQuery(text);
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const within = isFiltered
    ? sql`and report in (select report from entries where ${conditionOf(filter)})`
    : sql``;
  // Ranking reads every vector that matches, so beyond so many it ranks the first alone.
  const rows = rowsOf(
    await tables.execute(
      sql`with matching as (
            select report, part, search from passages where search @@ ${query} ${within} limit ${MOST_COUNTED + 1}),
          ranked as (
            select report, min(part) as part, max(ts_rank_cd(search, ${query}, 1)) as rank
            from matching group by report),
          page as (
            select ranked.*, count(*) over ()::integer as total from ranked join reports on reports.key = report
            order by rank desc, published_on desc nulls last, report limit ${limit})
          select page.total, ts_headline('english', passages.words, ${query}, ${EXCERPT}::text) as excerpt, ${HEAD},
            (select count(*)::integer from entries where entries.report = page.report and kind = 'statement') as statements
          from page join reports on reports.key = page.report
            join passages on passages.report = page.report and passages.part = page.part
          order by page.rank desc, reports.published_on desc nulls last, reports.key`,
    ),
  );
  const number = Number(rows[0]?.total ?? 0);
  return {
    items: rows.map((row) => ({
      report: headOf(row),
      excerpt: piecesOf(String(row.excerpt)),
      statements: Number(row.statements),
    })),
    total: { number: Math.min(number, MOST_COUNTED), isCapped: number > MOST_COUNTED },
  };
}

/** An excerpt cut at the marks around what matches. */
function piecesOf(excerpt: string): Hit['excerpt'] {
  return excerpt
    .split(/(\ue000[^\ue001]*\ue001)/u)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(MARKS.open)
        ? { text: piece.slice(1, -1), isMatch: true }
        : { text: piece, isMatch: false },
    );
}
