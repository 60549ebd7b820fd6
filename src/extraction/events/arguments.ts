/** A clause or an event noun -> the noun phrases that may name its parties, by preposition, the likeliest first. */
import type { Frame } from '../../lexicon/event-verbs.ts';
import type { Token } from '../../reading/reading.ts';
import { phrasesBelow } from '../syntax/below.ts';
import type { Clause } from '../syntax/clause.ts';
import type { Tree } from '../syntax/tree.ts';

/** Where the recipient stands, tried in this order; `object` and `first` are no prepositions. */
const ORDER: Readonly<Record<Frame, readonly string[]>> = {
  object: [
    'object',
    'by',
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
  together: ['with', 'between', 'among', 'to', 'by', 'of'],
  joint: ['with', 'object', 'to', 'between', 'among', 'of'],
};

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
  ].filter(({ preposition, word }) => preposition !== 'by' || (!clause.passive && word !== clause.agent));
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
