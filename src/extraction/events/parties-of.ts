/** Words that may name the parties of a deed -> actors, with the states and bodies that they act for. */
import type { Token } from '../../reading/reading.ts';
import type { ActorFinding, ActorIndex } from '../finding.ts';
import type { MentionMap } from '../mention-map.ts';
import { partiesOf } from '../parties.ts';
import { phrasesBelow } from '../syntax/below.ts';
import type { Tree } from '../syntax/tree.ts';

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
const WHOSE_AGENT = ['of', 'from'];

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
  return [];
}

/** The actor that a noun phrase itself is. */
export function headParty(_: Tree, noun: Token, mentions: MentionMap): readonly ActorIndex[] {
  const actor = mentions.holding(noun);
  return actor === null ? [] : [actor];
}

/** The first actor that is mentioned anywhere in a noun phrase: the last resort. */
export function partyInside(tree: Tree, noun: Token, mentions: MentionMap): readonly ActorIndex[] {
  for (const word of tree.below(noun, ({ relation }) => relation !== 'advcl'))
    if (/^(?:PROPN|NOUN|ADJ)$/.test(word.upos)) {
      const actor = mentions.holding(word);
      if (actor !== null) return [actor];
    }
  return [];
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
