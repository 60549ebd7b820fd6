/** A clause of a tree -> one line that shows it: "said:root(nsubj:the_minister, ccomp:failed(nsubj:the_talks, aux:had))". */
import type { Sentence, Token } from '../../reading/reading.ts';
import { type Tree, treeOf } from './tree.ts';

/** How many levels below the predicate are shown one by one; what is deeper is shown as plain words. */
const DEEPEST = 2;
/** Most words of a phrase that are shown as such. */
const LONGEST = 6;
/** What says nothing of who does what. */
const LEFT_OUT = new Set(['punct']);

/**
 * Renders the clause of a word as a rule saw it: its relation and form, and in brackets what hangs on it. Null where the
 * sentence's syntax was not read.
 */
export function fragmentOf(sentence: Sentence, word: Token): string | null {
  return word.head === null ? null : rendered(treeOf(sentence), word, 0);
}

function rendered(tree: Tree, word: Token, depth: number): string {
  const hanging = tree.children(word).filter(({ relation }) => !LEFT_OUT.has(relation ?? ''));
  const label = `${word.relation ?? 'dep'}:`;
  const isClause = hanging.some(({ relation }) => CLAUSAL.has(relation ?? ''));
  if (hanging.length === 0) return `${label}${word.text}`;
  if (depth >= DEEPEST || (depth > 0 && !isClause)) return `${label}${phrase(tree, word)}`;
  return `${label}${word.text}(${hanging.map((one) => rendered(tree, one, depth + 1)).join(', ')})`;
}

/** Relations that make a word a clause of its own. */
const CLAUSAL = new Set(['nsubj', 'csubj', 'obj', 'iobj', 'ccomp', 'xcomp', 'aux', 'cop']);

function phrase(tree: Tree, word: Token): string {
  const words = tree.below(word).filter(({ relation }) => !LEFT_OUT.has(relation ?? ''));
  const shown = words.slice(0, LONGEST).map(({ text }) => text);
  return `${shown.join('_')}${words.length > LONGEST ? '_…' : ''}`;
}
