/** The day and place of an event: what stands in its own clause, else the day that the sentence is headed by. */
import type { Token } from '../../reading/reading.ts';
import type { Span } from '../../values/span.ts';
import type { Time } from '../../values/time.ts';
import type { TimeFinding } from '../finding.ts';
import { itemsIn } from '../locate.ts';
import { type Tree, treeOf } from '../syntax/tree.ts';
import type { Draft } from './draft.ts';
import type { Setting } from './setting.ts';

const NOT_THE_DAY = /\b(?:since|until|till|by|before|after|from|for)\s+(?:the\s+)?$/iu;
const REACH = 16;
const CLAUSES = new Set(['ccomp', 'advcl', 'acl', 'parataxis', 'csubj', 'xcomp']);

/** The predicate of the clause that a word stands in. */
function clauseHead(tree: Tree, word: Token): Token {
  let at = word;
  for (let step = 0; step < 12; step++) {
    const head = tree.head(at);
    if (head === null || CLAUSES.has(at.relation ?? '') || (at.relation === 'conj' && at.upos === 'VERB'))
      return at;
    at = head;
  }
  return at;
}

export function occurredOn(
  { sentence, head, statement }: Draft,
  { times, statements }: Setting,
): Time | null {
  if (statement !== null) return statements[statement]?.saidOn ?? null;
  const tree = treeOf(sentence);
  const own = clauseHead(tree, head);
  const days = itemsIn(times, sentence).filter(
    (time) =>
      (time.type === 'DATE' || time.type === 'TIME') &&
      !time.value.endsWith('_REF') &&
      !NOT_THE_DAY.test(
        sentence.text.slice(Math.max(0, time.start - sentence.start - REACH), time.start - sentence.start),
      ) &&
      !/^(?:['’]s\b|-)/u.test(sentence.text.slice(time.end - sentence.start)),
  );
  const here = days.filter((time) => {
    const words = itemsIn(tree.sentence.tokens, time);
    const word = words.find((one) => !words.some(({ index }) => index === one.head));
    return word !== undefined && clauseHead(tree, word) === own && !namesItsNoun(tree, word, head);
  });
  const distance = (time: TimeFinding): number =>
    time.start >= head.end ? time.start - head.end : head.start - time.end;
  const nearest =
    here.toSorted((a, b) => distance(a) - distance(b))[0] ?? leading(days, tree.sentence.tokens, own);
  if (nearest === undefined) return null;
  const { by: _, ...time } = nearest;
  return time;
}

/** "On Monday, the troops that …": the day that heads the sentence counts for its main clause's complements too. */
function leading(
  days: readonly TimeFinding[],
  tokens: readonly Token[],
  own: Token,
): TimeFinding | undefined {
  const first = days[0];
  const word = first === undefined ? undefined : itemsIn(tokens, first)[0];
  if (word === undefined || word.index > 3) return undefined;
  return own.relation === 'xcomp' || own.relation === 'advcl' ? first : undefined;
}

/** "the 2014 law", "the Feb. 13 vote": a day before its noun tells which one is meant, not when something was done with it. */
function namesItsNoun(tree: Tree, word: Token, act: Token): boolean {
  const noun = tree.head(word);
  return (
    noun !== null && /^(?:NOUN|PROPN)$/.test(noun.upos) && noun.index > word.index && noun.index !== act.index
  );
}

const PLACING = new Set(['in', 'at', 'near', 'outside', 'inside', 'across', 'throughout']);

/** The place that hangs on the act by a preposition of place and is a name of one. */
export function placeOf({ sentence, head, statement }: Draft, { reading, statements }: Setting): Span | null {
  if (statement !== null) return statements[statement]?.place ?? null;
  const tree = treeOf(sentence);
  const hanging = [
    ...tree.children(head, 'obl', 'nmod'),
    ...tree.children(head, 'obj').flatMap((one) => tree.children(one, 'nmod')),
  ];
  for (const word of hanging) {
    if (!PLACING.has(tree.leadIn(word))) continue;
    const words = tree.below(
      word,
      ({ relation }) => !/^(?:acl|advcl|conj|appos|case|cc|punct)$/.test(relation ?? ''),
    );
    const span = tree.spanOver(words);
    const named =
      span !== null &&
      itemsIn(reading.names, span).some(({ label }) => label === 'place' || label === 'facility');
    if (span !== null && named) return span;
  }
  return null;
}
