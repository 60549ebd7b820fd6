/** Verbs and adjectives whose act is about the act of the clause below them: "agreed to", "is ready to", "refused to". */
import { EVENT_ADJECTIVES, TURNING_VERBS } from '../../lexicon/event-turns.ts';
import type { EventWord } from '../../lexicon/event-verbs.ts';
import type { Token } from '../../reading/reading.ts';
import type { Tree } from '../syntax/tree.ts';
import type { Found } from './words.ts';

/** Whether a word takes up the act of its complement into its own. */
export function turns(_: Tree, { lemma, upos }: Token): boolean {
  return upos === 'VERB' && TURNING_VERBS.has(lemma.toLowerCase());
}

/** The entry of a predicate adjective, with the preposition of what hangs on it. */
export function adjectiveWord(tree: Tree, word: Token): Found | null {
  const lemma = word.text.toLowerCase();
  const alone: EventWord | undefined = EVENT_ADJECTIVES.get(lemma);
  const hanging = tree.children(word, 'obl', 'nmod', 'ccomp', 'xcomp', 'advcl');
  for (const one of hanging) {
    const found = EVENT_ADJECTIVES.get(`${lemma} ${tree.leadIn(one)}`);
    if (found) return { word: found, tokens: [word] };
  }
  return alone === undefined ? null : { word: alone, tokens: [word] };
}

/** The predicates of the clauses that complete a word: of "agreed to pay", "pay"; each with its equals. */
export function complementsOf(tree: Tree, word: Token): readonly Token[] {
  return tree
    .children(word, 'xcomp', 'ccomp', 'advcl', 'acl')
    .filter((one) => one.index > word.index)
    .flatMap((one) => [one, ...tree.children(one, 'conj').filter(({ upos }) => upos === 'VERB')]);
}
