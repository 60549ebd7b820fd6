/** What a user typed to search -> a tsquery, with every word of it bound as a parameter. */
import { type SQL, sql } from 'drizzle-orm';
import { storable } from './fold.ts';

type Term =
  | { readonly kind: 'or' }
  | { readonly kind: 'words' | 'phrase' | 'prefix'; readonly words: string; readonly isNegated: boolean };

/** "a phrase", begin*, -without, OR, or a word. An open quotation mark goes to the end. */
const TERM = /(-?)(?:["“”]([^"“”]*)(?:["“”]|$)|([^\s"“”]+))/gu;

/** Reads the query's terms; whatever is typed has a meaning. */
export function termsOf(typed: string): readonly Term[] {
  return [...storable(typed).matchAll(TERM)].map(([, minus = '', phrase, word = '']): Term => {
    const isNegated = minus === '-';
    if (phrase !== undefined) return { kind: 'phrase', words: phrase, isNegated };
    if (word === 'OR' && !isNegated) return { kind: 'or' };
    const prefix = /^(.*[\p{L}\p{N}])\*+$/u.exec(word)?.[1];
    return prefix === undefined
      ? { kind: 'words', words: word, isNegated }
      : { kind: 'prefix', words: prefix, isNegated };
  });
}

/** What finds the places of a text where the query's words and phrases stand, whatever their endings. */
export function patternsOf(typed: string): readonly RegExp[] {
  return termsOf(typed).flatMap((term) => {
    if (term.kind === 'or' || term.isNegated) return [];
    const stems = (term.words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
      word.length > 5 ? word.slice(0, -2) : word.slice(0, 4),
    );
    const runs = term.kind === 'phrase' ? [stems.join('[\\p{L}\\p{N}]*[^\\p{L}\\p{N}]+')] : stems;
    return runs.filter((run) => run !== '').map((run) => new RegExp(`(?<![\\p{L}\\p{N}])${run}`, 'giu'));
  });
}

/** OR binds closer than standing side by side, so `nuclear OR atomic test` wants "test" and either of the two. */
export function textQuery(typed: string): SQL {
  const groups: SQL[][] = [];
  let joins = false;
  for (const term of termsOf(typed)) {
    if (term.kind === 'or') {
      joins = groups.length > 0;
      continue;
    }
    if (joins) groups.at(-1)?.push(termQuery(term));
    else groups.push([termQuery(term)]);
    joins = false;
  }
  if (groups.length === 0) return sql`''::tsquery`;
  return sql`(${sql.join(
    groups.map((group) => sql`(${sql.join(group, sql` || `)})`),
    sql` && `,
  )})`;
}

function termQuery({ kind, words, isNegated }: Exclude<Term, { kind: 'or' }>): SQL {
  const query =
    kind === 'phrase'
      ? sql`phraseto_tsquery('english', ${words}::text)`
      : kind === 'words'
        ? sql`plainto_tsquery('english', ${words}::text)`
        : sql`to_tsquery('english', ${quoted(words)}::text)`;
  return isNegated ? sql`(!!${query})` : query;
}

/** One lexeme in the language of to_tsquery, whatever stands in it. */
function quoted(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}':*`;
}
