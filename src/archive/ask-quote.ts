/** Words -> who said them: the statements that have them or come nearest, those with the same words together. */
import { type SQL, sql } from 'drizzle-orm';
import type { Entry, Filter, Page, QuoteMatch } from './archive.ts';
import { entriesWhere } from './ask-entries.ts';
import { conditionOf } from './conditions.ts';
import { type Database, rowsOf, type Sql, sqlOf } from './database.ts';
import { fold, storable } from './fold.ts';
import { differenceOf } from './word-difference.ts';

/** Statements that are compared word by word, of each way to find them. */
const MOST_COMPARED = 200;
/** Statements that are ranked by the words that they share, before the best are compared. */
const MOST_RANKED = 5000;
/** What shares less of its words is another thing said: two of four words are soon found anywhere. */
const LEAST_LIKE = 0.7;

export async function askQuote(
  database: Database,
  words: string,
  filter: Filter,
  limit: number,
  skip: number,
): Promise<Page<QuoteMatch>> {
  const tables = sqlOf(database);
  const asked = storable(words);
  const within = conditionOf({ ...filter, kinds: ['statement'] });
  const phrase = sql`phraseto_tsquery('english', ${asked}::text)`;
  const all = sql`plainto_tsquery('english', ${asked}::text)`;
  // The text of a tsquery is one that can be read again; its words are quoted in it.
  const some = sql`replace(${all}::text, ' & ', ' | ')::tsquery`;
  const keys = new Set<number>();
  for (const query of [phrase, all, some])
    for (const key of await keysOf(tables, query, within)) keys.add(key);
  const entries = await entriesOf(tables, [...keys]);
  const matches = together(
    entries
      .map((entry) => ({ entry, ...differenceOf(words, entry.words) }))
      .filter(({ likeness }) => likeness >= LEAST_LIKE),
  );
  return { items: matches.slice(skip, skip + limit), total: { number: matches.length, isCapped: false } };
}

async function keysOf(tables: Sql, query: SQL, within: SQL): Promise<readonly number[]> {
  const rows = rowsOf(
    await tables.execute(
      sql`with found as (
            select key, search from entries where search @@ ${query} and ${within} limit ${MOST_RANKED})
          select key from found order by ts_rank(search, ${query}) desc, key limit ${MOST_COMPARED}`,
    ),
  );
  return rows.map(({ key }) => Number(key));
}

function entriesOf(tables: Sql, keys: readonly number[]): Promise<readonly Entry[]> {
  const these = sql`(select json_array_elements_text(${JSON.stringify(keys)}::text::json)::bigint)`;
  return entriesWhere(tables, sql`key in ${these}`, keys.length);
}

type Compared = Omit<QuoteMatch, 'also'> & { readonly entry: Entry };

/** The likest first, then the earliest; the same words of the same speaker are one, told by the earliest report. */
function together(compared: readonly Compared[]): readonly QuoteMatch[] {
  const groups = new Map<string, { first: Compared; also: Entry[] }>();
  for (const match of compared) {
    const speakers = match.entry.parties.filter(({ role }) => role === 'speaker').map(({ actor }) => actor);
    const name = `${speakers.join()} ${match.likeness} ${match.pieces.map(({ kind, text }) => `${kind} ${fold(text)}`).join('|')}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { first: match, also: [] });
    else group.also.push(match.entry);
  }
  return [...groups.values()]
    .map(({ first, also }) => ({ ...first, also }))
    .toSorted((a, b) => b.likeness - a.likeness);
}
