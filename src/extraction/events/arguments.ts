/** A clause or an event noun -> the noun phrases that may name its parties, by preposition, the likeliest first. */
import type { Frame } from '../../lexicon/event-verbs.ts';
import type { Token } from '../../reading/reading.ts';
import type { Clause, Oblique } from '../syntax/clause.ts';
import type { Tree } from '../syntax/tree.ts';

/** Where the recipient stands, tried in this order; `object` and `first` are no prepositions. */
const ORDER: Readonly<Record<Frame, readonly string[]>> = {
  object: [
    'object',
    'against',
    'on',
    'upon',
    'at',
    'to',
    'with',
    'from',
    'over',
    'of',
    'for',
    'between',
    'among',
    'into',
    'about',
  ],
  to: [
    'first',
    'to',
    'for',
    'with',
    'into',
    'on',
    'in',
    'at',
    'from',
    'object',
    'among',
    'of',
    'against',
    'along',
    'across',
  ],
  with: ['with', 'to', 'first', 'against', 'on', 'from', 'object', 'for', 'between', 'of', 'in', 'by', 'at'],
  against: [
    'against',
    'on',
    'upon',
    'at',
    'over',
    'with',
    'to',
    'from',
    'into',
    'of',
    'object',
    'along',
    'near',
    'in',
    'for',
    'inside',
    'across',
  ],
  from: ['from', 'of', 'object', 'to', 'in', 'at', 'into'],
  joint: ['with', 'object', 'to', 'between', 'among', 'of'],
};

/** How deep prepositional phrases inside one another are followed: "a suspension of aid to Chile". */
const DEEPEST = 3;

/** The prepositional phrases that hang on a noun, and on those, each with its preposition. */
export function phrasesBelow(tree: Tree, noun: Token, depth = 0): readonly Oblique[] {
  return tree.children(noun, 'nmod', 'obl').flatMap((word): Oblique[] => {
    const preposition = tree.leadIn(word);
    if (preposition === '' || word.index < noun.index) return [];
    const deeper = depth + 1 < DEEPEST ? phrasesBelow(tree, word, depth + 1) : [];
    return [...tree.conjuncts(word).map((one) => ({ preposition, word: one })), ...deeper];
  });
}

/** The receivers of a clause whose frame is known. `act` is the object where that names the act itself ("held talks"). */
export function receiversOf(
  tree: Tree,
  clause: Clause,
  frame: Frame,
  act: Token | null = null,
): readonly Token[] {
  const objects = clause.patient === null ? [] : [clause.patient];
  const oblique = [
    ...clause.obliques,
    ...clause.obliques.flatMap(({ word }) => phrasesBelow(tree, word, 1)),
    ...objects.flatMap((object) => phrasesBelow(tree, object)),
    ...(act !== null && act !== clause.patient ? phrasesBelow(tree, act) : []),
  ].filter(({ preposition }) => preposition !== 'by');
  return ORDER[frame].flatMap((where): readonly Token[] => {
    switch (where) {
      case 'object':
        return objects.flatMap((object) => tree.conjuncts(object));
      case 'first':
        return clause.receiver === null ? [] : tree.conjuncts(clause.receiver);
      default:
        return oblique.flatMap(({ preposition, word }) => (leads(preposition, where) ? [word] : []));
    }
  });
}

/** The receivers of an event noun: what hangs on it, in the order of its frame. */
export function receiversOfNoun(tree: Tree, noun: Token, frame: Frame): readonly Token[] {
  const below = phrasesBelow(tree, noun);
  return ORDER[frame].flatMap((where) =>
    below.flatMap(({ preposition, word }) =>
      leads(preposition, where) || (where === 'object' && preposition === 'of') ? [word] : [],
    ),
  );
}

/** "in favour of" leads in like "of"; "into" is not "to". */
function leads(preposition: string, where: string): boolean {
  return preposition === where || preposition.startsWith(`${where} `);
}
