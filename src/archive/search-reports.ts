/** Words -> the reports whose text matches, the best first, with the passages that do. */
import { sql } from 'drizzle-orm';
import type { Filter, Hit, Page } from './archive.ts';
import { HEAD, headOf, MOST_COUNTED } from './ask-entries.ts';
import { conditionOf, isAsking } from './conditions.ts';
import { type Database, rowsOf, type Sql, sqlOf } from './database.ts';
import { storable } from './fold.ts';
import { MARKS } from './passages.ts';
import { patternsOf, textQuery } from './text-query.ts';

const EXCERPT = `StartSel=${MARKS.open}, StopSel=${MARKS.close}, MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=" … "`;

export async function searchReports(
  database: Database,
  text: string,
  filter: Filter,
  limit: number,
  skip: number,
): Promise<Page<Hit>> {
  const tables = sqlOf(database);
  const query = textQuery(text);
  const within = isAsking(filter)
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
            order by rank desc, published_on desc nulls last, report limit ${limit} offset ${skip})
          select page.total, passages.words, ${HEAD},
            (select count(*)::integer from entries where entries.report = page.report
             and ${conditionOf({ kinds: ['statement'], withRejected: filter.withRejected })}) as statements
          from page join reports on reports.key = page.report
            join passages on passages.report = page.report and passages.part = page.part
          order by page.rank desc, reports.published_on desc nulls last, reports.key`,
    ),
  );
  const number = Number(rows[0]?.total ?? 0);
  const excerpts = await excerptsOf(
    tables,
    text,
    rows.map(({ words }) => String(words)),
  );
  return {
    items: rows.map((row, at) => ({
      report: headOf(row),
      excerpt: excerpts[at] ?? [],
      statements: Number(row.statements),
    })),
    total: { number: Math.min(number, MOST_COUNTED), isCapped: number > MOST_COUNTED },
  };
}

/** Cutting an excerpt takes time in step with the text, so it is cut out of where the words stand; out of all where none is found there. */
async function excerptsOf(
  tables: Sql,
  typed: string,
  passages: readonly string[],
): Promise<readonly Hit['excerpt'][]> {
  const patterns = patternsOf(typed);
  const cut = async (texts: readonly string[]): Promise<readonly string[]> => {
    const rows = rowsOf(
      await tables.execute(
        sql`select ts_headline('english', words, ${textQuery(typed)}, ${EXCERPT}::text) as excerpt
            from json_array_elements_text(${JSON.stringify(texts)}::text::json) with ordinality as texts (words, number)
            order by number`,
      ),
    );
    return rows.map(({ excerpt }) => String(excerpt));
  };
  const near = await cut(passages.map((words) => windowOf(words, patterns)));
  const missed = passages.flatMap((_, at) => (near[at]?.includes(MARKS.open) ? [] : [at]));
  const whole = missed.length === 0 ? [] : await cut(missed.map((at) => passages[at] ?? ''));
  return passages.map((_, at) => {
    const again = missed.indexOf(at);
    return piecesOf((again < 0 ? near[at] : whole[again]) ?? '');
  });
}

/** In code units, on either side of where the rarest word stands. */
const AROUND = 1500;

/** The stretch around the first place of what the passage has least of. */
function windowOf(words: string, patterns: readonly RegExp[]): string {
  if (words.length <= 2 * AROUND) return words;
  const [rarest] = patterns
    .map((pattern) => [...words.matchAll(pattern)])
    .filter((places) => places.length > 0)
    .toSorted((a, b) => a.length - b.length);
  const place = rarest?.[0]?.index;
  if (place === undefined) return words;
  const start = Math.max(0, place - AROUND);
  const first = start === 0 ? 0 : words.indexOf(' ', start) + 1;
  // A cut may halve a character, which no database holds.
  return storable(words.slice(first, place + AROUND));
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
