/**
 * Heads as the reader gave them -> heads without the faults that a tree of a sentence cannot have: two subjects before
 * and behind one verb, a noun that modifies another across a verb, a preposition that leads in the noun after the next.
 *
 * The reader finds each word's head by itself; these are where its choices contradict one another most often.
 */
import type { Token } from '../../reading/reading.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
/** Relations of words that stand close before the noun that they modify. */
const CLOSE = new Set(['compound', 'amod', 'det', 'nummod', 'flat', 'nmod', 'case']);
/** How far apart words can stand that belong together. */
const FARTHEST = 12;

export function repaired(tokens: readonly Token[]): readonly Token[] {
  const fixed = [...tokens];
  const root = tokens.find(({ relation }) => relation === 'root');
  if (root !== undefined) verbalRoot(tokens, root, fixed);
  const subjects = new Map<number, Token[]>();
  for (const token of fixed)
    if (token.relation === 'nsubj' && token.head !== null)
      subjects.set(token.head, [...(subjects.get(token.head) ?? []).slice(0, 3), token]);
  const led = new Set(
    fixed.flatMap(({ relation, head, upos }) => (relation === 'case' && upos === 'ADP' ? [head] : [])),
  );
  for (const token of fixed) {
    if (token.relation === 'case' || !NOMINAL.has(token.upos)) continue;
    const better = subjectAcross(fixed, token, subjects, led);
    if (better === null || better.head === null) continue;
    fixed[token.index] = better;
    subjects.set(better.head, [better, ...(subjects.get(better.head) ?? [])]);
  }
  for (const token of fixed) {
    const owned = ownedBy(fixed, token);
    if (owned !== null) fixed[token.index] = { ...token, head: owned, relation: 'nmod' };
  }
  for (const token of fixed)
    if (isObjectOfNoun(fixed, token)) fixed[token.index] = { ...token, relation: 'nmod' };
  for (const token of fixed) {
    const better =
      token.upos === 'ADP' && token.relation === 'case'
        ? ledIn(fixed, token)
        : token.relation === 'nsubj'
          ? oneSubject(fixed, token, subjects)
          : null;
    if (better !== null) fixed[token.index] = better;
  }
  // Two repairs that are right by themselves may hang words on each other in a ring.
  return isTree(fixed) ? fixed : tokens;
}

/** Whether every word leads up to a root. */
function isTree(tokens: readonly Token[]): boolean {
  const seen = new Map<number, number>();
  return tokens.every((token) => {
    for (let at = token; at.head !== null && at.head >= 0; ) {
      if (seen.has(at.index)) return seen.get(at.index) !== token.index;
      seen.set(at.index, token.index);
      const above = tokens[at.head];
      if (above === undefined) return true;
      at = above;
    }
    return true;
  });
}

/** "Rome 's letter (Rome: nsubj)": an owner belongs to the noun behind its "'s"; null where it hangs there already. */
function ownedBy(tokens: readonly Token[], { upos, index, head }: Token): number | null {
  const mark = tokens[index + 1];
  if (!NOMINAL.has(upos) || mark?.upos !== 'PART' || mark.head !== index || !/^['’]s?$/u.test(mark.text))
    return null;
  for (let at = index + 2; at < Math.min(tokens.length, index + FARTHEST); at++) {
    const next = tokens[at] as Token;
    if (next.upos === 'VERB' || next.upos === 'AUX' || next.upos === 'ADP') return null;
    const describes = next.head !== null && next.head > at && CLOSE.has(next.relation ?? '');
    if (NOMINAL.has(next.upos) && !describes) return at === head || head === null ? null : at;
  }
  return null;
}

/** "proposals on rights (obj)": a noun has no object; what hangs on it is its modifier. */
function isObjectOfNoun(tokens: readonly Token[], { relation, head, index }: Token): boolean {
  if (relation !== 'obj' || head === null || head > index) return false;
  const noun = tokens[head];
  return noun?.upos === 'NOUN' && !tokens.some((one) => one.head === head && one.relation === 'cop');
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

/**
 * "US suspended supplies", "Prime Minister Brook met": a noun that stands before a verb without a subject, and hangs on
 * the verb as no subject does or on something behind it, is its subject.
 */
function subjectAcross(
  tokens: readonly Token[],
  token: Token,
  subjects: ReadonlyMap<number, readonly Token[]>,
  led: ReadonlySet<number | null>,
): Token | null {
  const { head, index, upos, relation } = token;
  if (!NOMINAL.has(upos) || head === null || head <= index + 1 || led.has(index)) return null;
  if (!CLOSE.has(relation ?? '') && !/^(?:appos|nsubj|obj)$/.test(relation ?? '')) return null;
  const most = index + FARTHEST;
  let at = index + 1;
  while (at < most && tokens[at]?.upos === 'PROPN' && (tokens[at]?.head ?? index) <= at) at++;
  const end = at;
  while (at < most && /^(?:AUX|ADV|PART)$/.test(tokens[at]?.upos ?? '')) at++;
  const verb = tokens[at];
  if (
    verb?.upos !== 'VERB' ||
    at > head ||
    verb.head === index ||
    verb.relation === 'amod' ||
    /ing$/.test(verb.text)
  )
    return null;
  const onVerb = head === at;
  if (onVerb ? relation === 'nsubj' : at === end && verb.head === head && verb.relation !== 'root')
    return null;
  const before = (subjects.get(at) ?? []).some((other) => other.index < at);
  return before ? null : { ...token, head: at, relation: 'nsubj' };
}

/**
 * Of two subjects of one verb, one behind it is its object ("Oslo met Chad's president"), and one before a clause that
 * completes it is that clause's ("Oslo has paid, a spokesman said").
 */
function oneSubject(
  tokens: readonly Token[],
  token: Token,
  subjects: ReadonlyMap<number, readonly Token[]>,
): Token | null {
  const verb = token.head === null ? undefined : tokens[token.head];
  const rivals = subjects.get(token.head ?? -1) ?? [];
  if (verb?.upos !== 'VERB' || rivals.length < 2) return null;
  const [first] = rivals;
  if (token.index > verb.index)
    return first !== undefined && first.index < verb.index ? { ...token, relation: 'obj' } : null;
  if (token !== first) return null;
  const next = rivals[1] as Token;
  for (let at = token.index + 1; at < Math.min(next.index, token.index + 2 * FARTHEST); at++) {
    const inner = tokens[at] as Token;
    const completes = inner.head === verb.index && /^(?:ccomp|parataxis)$/.test(inner.relation ?? '');
    if (completes && inner.upos === 'VERB' && !subjects.has(at)) return { ...token, head: at };
  }
  return null;
}

/** "The court freed Brook" read as a noun with a participle behind it: the verb is the root and the noun its subject. */
function verbalRoot(tokens: readonly Token[], root: Token, fixed: Token[]): void {
  if (!NOMINAL.has(root.upos)) return;
  const verb = tokens.find(
    ({ upos, relation, head, index }) =>
      upos === 'VERB' && relation === 'amod' && head === root.index && index > root.index,
  );
  if (verb === undefined) return;
  const led = new Set(tokens.flatMap(({ relation, head }) => (relation === 'case' ? [head] : [])));
  fixed[root.index] = { ...root, head: verb.index, relation: 'nsubj' };
  fixed[verb.index] = { ...verb, head: -1, relation: 'root' };
  for (const token of tokens)
    if (token.head === root.index && token.index > verb.index) {
      const relation = token.relation === 'nmod' ? (led.has(token.index) ? 'obl' : 'obj') : token.relation;
      fixed[token.index] = { ...token, head: verb.index, relation };
    }
}
