/**
 * Heads as the reader gave them -> heads without the faults that a tree of a sentence cannot have: a preposition that
 * leads in a noun beyond the next one, and a noun that modifies another across a verb.
 *
 * The reader finds each word's head by itself; these two are where its choices contradict one another most often.
 */
import type { Token } from '../../reading/reading.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
/** Relations of words that stand close before the noun that they modify. */
const CLOSE = new Set(['compound', 'amod', 'det', 'nummod', 'flat', 'nmod', 'case']);

/** How far apart words can stand that belong together. */
const FARTHEST = 12;

export function repaired(tokens: readonly Token[]): readonly Token[] {
  const fixed = [...tokens];
  const subjects = new Set(tokens.flatMap(({ relation, head }) => (relation === 'nsubj' ? [head] : [])));
  for (const token of tokens) {
    const better =
      token.upos === 'ADP' && token.relation === 'case'
        ? ledIn(tokens, token)
        : subjectAcross(tokens, token, subjects);
    if (better !== null) fixed[token.index] = better;
  }
  return fixed;
}

/** "to Sudan to restore ties with Israel": "to" leads in the first noun that hangs on what stands before it. */
function ledIn(tokens: readonly Token[], token: Token): Token | null {
  const { head, index } = token;
  if (head === null || head <= index) return null;
  for (let at = index + 1; at < Math.min(head, index + FARTHEST); at++) {
    const next = tokens[at] as Token;
    if (NOMINAL.has(next.upos) && next.head !== null && next.head < index) return { ...token, head: at };
    if (next.upos === 'VERB' && next.relation !== 'amod') return null;
  }
  return null;
}

/** "US suspended supplies": a name before a verb that has no subject is its subject, not a modifier behind it. */
function subjectAcross(
  tokens: readonly Token[],
  token: Token,
  subjects: ReadonlySet<number | null>,
): Token | null {
  const { head, index, upos, relation } = token;
  if (!NOMINAL.has(upos) || head === null || head <= index + 1 || !CLOSE.has(relation ?? '')) return null;
  let at = index + 1;
  while (at < index + FARTHEST && /^(?:AUX|ADV|PART)$/.test(tokens[at]?.upos ?? '')) at++;
  const verb = tokens[at];
  if (verb?.upos !== 'VERB' || at >= head || verb.relation === 'amod' || /ing$/.test(verb.text)) return null;
  const aux = at > index + 1;
  if (!aux && verb.head === head && verb.relation !== 'root') return null;
  return subjects.has(at) ? null : { ...token, head: at, relation: 'nsubj' };
}
