/** Words -> the reports whose text matches, the best first, with the passages that do. */
import { type SQL, sql } from 'drizzle-orm';
import type { DiplomaticRecord } from '../record/record.ts';
import type { Filter, Hit, Page } from './archive.ts';
import { HEAD, headOf, MOST_COUNTED } from './ask-entries.ts';
import { conditionOf } from './conditions.ts';
import { type Database, type Sql, sqlOf } from './database.ts';
import { storable } from './fold.ts';
import { passageStarts } from './passages.ts';
import { rowsOf } from './store-entries.ts';
import { textQuery } from './text-query.ts';

/** Characters of the Private Use Area around what matches, while an excerpt is cut. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
const EXCERPT = `StartSel=${OPEN}, StopSel=${CLOSE}, MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=" … "`;

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
          select page.part, page.total, reports.record, ${HEAD},
            (select count(*)::integer from entries where entries.report = page.report and kind = 'statement') as statements
          from page join reports on reports.key = page.report
          order by page.rank desc, reports.published_on desc nulls last, reports.key`,
    ),
  );
  const items: Hit[] = [];
  for (const row of rows) {
    const { report } = JSON.parse(String(row.record)) as DiplomaticRecord;
    items.push({
      report: headOf(row),
      excerpt: await excerptOf(tables, query, passageOf(report.text, Number(row.part))),
      statements: Number(row.statements),
    });
  }
  const number = Number(rows[0]?.total ?? 0);
  return { items, total: { number: Math.min(number, MOST_COUNTED), isCapped: number > MOST_COUNTED } };
}

function passageOf(text: string, part: number): string {
  const starts = passageStarts(text);
  return text.slice(starts[part], starts[part + 1]);
}

async function excerptOf(tables: Sql, query: SQL, passage: string): Promise<Hit['excerpt']> {
  const plain = storable(passage).replaceAll(/[\ue000\ue001]/g, '\ufffd');
  const [row] = rowsOf(
    await tables.execute(
      sql`select ts_headline('english', ${plain}::text, ${query}, ${EXCERPT}::text) as excerpt`,
    ),
  );
  return String(row?.excerpt ?? '')
    .split(/(\ue000[^\ue001]*\ue001)/u)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(OPEN) ? { text: piece.slice(1, -1), isMatch: true } : { text: piece, isMatch: false },
    );
}
