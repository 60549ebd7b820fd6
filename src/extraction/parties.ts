/** The actors that a noun of a clause names, with its equals: "the US and NATO", "Israeli and Palestinian officials". */
import type { Token } from '../reading/reading.ts';
import type { ActorIndex } from './finding.ts';
import type { MentionMap } from './mention-map.ts';
import type { Tree } from './syntax/tree.ts';

/** What can stand before a noun and say whose it is: "Russian troops", "NATO jets", "Kyiv's army". */
const OWNING = ['nmod', 'compound', 'amod', 'nmod:poss'] as const;

/** In the order of the text, each once; empty where the noun names nobody that the record knows. */
export function partiesOf(tree: Tree, noun: Token, mentions: MentionMap): readonly ActorIndex[] {
  const all = tree.conjuncts(noun).flatMap((word) => {
    const actor = mentions.holding(word);
    if (actor !== null) return [actor];
    // "US Attorney Jane Roe": whom the name behind the title means, not whose the title is.
    const named = tree.children(word, 'flat', 'appos').flatMap((part) => mentions.holding(part) ?? []);
    return named.length > 0 ? named.slice(0, 1) : ownersOf(tree, word, mentions);
  });
  return [...new Set(all)];
}

/** Whose something is: the actors of the possessors and modifiers before a noun. */
export function ownersOf(tree: Tree, noun: Token, mentions: MentionMap): readonly ActorIndex[] {
  return tree
    .children(noun, ...OWNING)
    .filter(({ index }) => index < noun.index)
    .flatMap((word) => tree.conjuncts(word))
    .flatMap((word) => mentions.holding(word) ?? []);
}
