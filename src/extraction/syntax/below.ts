/** A noun -> the prepositional phrases below it. */
import type { Token } from '../../reading/reading.ts';
import type { Oblique } from './clause.ts';
import type { Tree } from './tree.ts';

/** How deep prepositional phrases inside one another are followed: "a suspension of aid to Chile". */
const DEEPEST = 3;

/** The prepositional phrases that hang on a noun, and on those, each with its preposition. */
export function phrasesBelow(tree: Tree, noun: Token, depth = 0): readonly Oblique[] {
  return tree.children(noun, 'nmod', 'obl', 'appos').flatMap((word): Oblique[] => {
    const preposition = tree.leadIn(word);
    if (preposition === '' || word.index < noun.index) return [];
    const deeper = depth + 1 < DEEPEST ? phrasesBelow(tree, word, depth + 1) : [];
    return [...tree.conjuncts(word).map((one) => ({ preposition, word: one })), ...deeper];
  });
}
