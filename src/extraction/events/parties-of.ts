/** Words that may name the parties of a deed -> actors, with the states and bodies that they act for. */
import type { Token } from '../../reading/reading.ts';
import type { ActorFinding, ActorIndex } from '../finding.ts';
import type { MentionMap } from '../mention-map.ts';
import { partiesOf } from '../parties.ts';
import type { Tree } from '../syntax/tree.ts';
import { phrasesBelow } from './arguments.ts';

/** Prepositions by which a noun that names nobody says whose it is: "the decision of", "a group of". */
const WHOSE = [
  'of',
  'by',
  'from',
  'against',
  'on',
  'with',
  'to',
  'for',
  'between',
  'among',
  'in',
  'at',
  'into',
  'along',
  'near',
];
const WHOSE_AGENT = ['of', 'from', 'in'];

/** The actors that a noun phrase names: its head, its owner, else the nearest that it is of, by or against. */
export function partiesIn(
  tree: Tree,
  noun: Token,
  mentions: MentionMap,
  agent = false,
): readonly ActorIndex[] {
  const named = partiesOf(tree, noun, mentions);
  if (named.length > 0) return named;
  const below = phrasesBelow(tree, noun);
  for (const where of agent ? WHOSE_AGENT : WHOSE) {
    const found = below.flatMap(({ preposition, word }) =>
      preposition === where ? partiesOf(tree, word, mentions) : [],
    );
    if (found.length > 0) return [...new Set(found)];
  }
  if (agent) return [];
  const inside = tree
    .below(noun)
    .flatMap((word) =>
      word.upos === 'PROPN' || word.upos === 'NOUN' || word.upos === 'ADJ'
        ? (mentions.holding(word) ?? [])
        : [],
    );
  return [...new Set(inside)].slice(0, 1);
}

/** A person acts for the state or body of his office as well: both are kept, he first. */
export function withPrincipals(
  parties: readonly ActorIndex[],
  actors: readonly ActorFinding[],
): readonly ActorIndex[] {
  const all = parties.flatMap((party) => {
    const offices = actors[party]?.kind === 'person' ? (actors[party]?.offices ?? []) : [];
    return [party, ...offices.flatMap(({ of }) => (of === null ? [] : [of]))];
  });
  return [...new Set(all)];
}
