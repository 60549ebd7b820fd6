/** The words of a provision, of those whom it binds and of where it holds, cut from the clause that tells it. */
import type { Reading, Token } from '../../reading/reading.ts';
import { overlaps, type Span } from '../../values/span.ts';
import { itemsIn } from '../locate.ts';
import type { Tree } from '../syntax/tree.ts';

/** Prepositions that can say where; the noun after them must be a place. */
const WHERE = new Set([
  'in',
  'within',
  'inside',
  'near',
  'along',
  'at',
  'across',
  'on',
  'beyond',
  'outside',
  'from',
  'through',
  'around',
  'over',
  'off',
]);
const PLACES = new Set(
  'territory border soil water airspace zone distance region area line coast land state country range mile kilometre kilometer corridor port sea river peninsula province city frontier strip basin sector east west north south'.split(
    ' ',
  ),
);

/** The clause under a word: from `from` to its end, without a second provision conjoined to it. */
export function clauseText(tree: Tree, verb: Token, from: number): Span | null {
  const words = tree.below(verb, (word) => !endsClause(tree, word)).filter(({ index }) => index >= from);
  const broken = words.findIndex(({ index }, at) => at > 0 && index > (words[at - 1] as Token).index + 3);
  return tree.spanOver(broken < 0 ? words : words.slice(0, broken));
}

/** A conjoined verb with a subject or a lead-in of its own, or a clause that only comments. */
function endsClause(tree: Tree, word: Token): boolean {
  if (word.relation === 'parataxis') return true;
  if (word.relation !== 'conj' || word.upos !== 'VERB') return false;
  // "to keep … and obliges": the second verb is of the clause above.
  const first = tree.head(word);
  const bends = first?.upos === 'VERB' && isBase(first) && !isBase(word) && !/ing$/iu.test(word.text);
  return bends || tree.child(word, 'nsubj', 'mark', 'aux') !== null;
}

const isBase = ({ text, lemma }: Token): boolean => text.toLowerCase() === lemma.toLowerCase();

/** Where it holds: the first phrase of place under the verb of the provision, with its preposition. */
export function scopeOf(tree: Tree, verb: Token, { names }: Reading): Span | null {
  const places = itemsIn(names, tree.sentence).filter(
    ({ label }) => label === 'place' || label === 'facility',
  );
  for (const word of tree.below(verb)) {
    if (word === verb || (word.relation !== 'obl' && word.relation !== 'nmod')) continue;
    const lead = tree.children(word, 'case').find(({ index }) => index < word.index);
    if (!lead || !WHERE.has(lead.text.toLowerCase())) continue;
    if (!PLACES.has(word.lemma.toLowerCase()) && !places.some((place) => overlaps(place, word))) continue;
    return tree.spanOver(tree.below(word, ({ relation }) => relation !== 'acl'));
  }
  return null;
}

/** The words between two words, without both. */
export function between(tree: Tree, after: Token, before: Token): Span | null {
  return tree.spanOver(tree.sentence.tokens.slice(after.index + 1, before.index));
}
