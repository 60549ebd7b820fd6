/** A noun that names an act, with whose it is: "Norway's condemnation of", "talks between", "Danish air strikes on". */
import { NOT_ALONE } from '../../../lexicon/event-nouns.ts';
import type { Sentence, Token } from '../../../reading/reading.ts';
import type { Rule } from '../../rule.ts';
import { phrasesBelow } from '../../syntax/below.ts';
import { type Tree, treeOf } from '../../syntax/tree.ts';
import { receiversOfNoun } from '../arguments.ts';
import type { Deed } from '../deed.ts';
import { make } from '../make.ts';
import { receiversBelow, wordBelow } from '../turned.ts';
import { complementsOf } from '../turning.ts';
import { nounWord } from '../words.ts';

const name = 'nominal';
const WILLING = new Set(['willingness', 'readiness']);

export const nominal: Rule<Deed> = {
  name,
  looksFor: 'Norway’s condemnation of Denmark came late.',
  find: (sentence) => {
    const tree = treeOf(sentence);
    return tree.sentence.tokens.flatMap((token) =>
      token.upos === 'NOUN' ? deedOf(sentence, tree, token) : [],
    );
  },
};

/** What an owner hangs on its noun by. */
const OWNING = ['nmod', 'compound', 'amod', 'nmod:poss'] as const;

function deedOf(sentence: Sentence, tree: Tree, noun: Token): readonly Deed[] {
  const found = nounWord(tree, noun);
  if (found === null || (found.tokens.length === 1 && NOT_ALONE.has(noun.lemma))) return [];
  const { word, tokens } = found;
  // "willingness to exploit": no act is meant, as one is in "willingness to meet".
  if (WILLING.has(noun.lemma) && !complementsOf(tree, noun).some((one) => wordBelow(tree, one) !== null))
    return [];
  const owners = tree
    .children(noun, ...OWNING)
    .filter((one) => one.index < noun.index && !tokens.includes(one))
    .flatMap((one) => tree.conjuncts(one));
  const below = phrasesBelow(tree, noun);
  const led = (...prepositions: readonly string[]): readonly Token[] =>
    below.flatMap((one) => (prepositions.includes(one.preposition) ? [one.word] : []));
  const agents = [
    ...led('by'),
    ...(word.owned === 'by' ? owners : []),
    ...(/^(?:joint|together)$/.test(word.frame) ? led('between', 'among', 'of') : []),
  ];
  const receivers = [
    ...receiversOfNoun(tree, noun, word.frame),
    ...(word.owned === 'of' ? owners : []),
    ...receiversBelow(tree, noun),
  ];
  if (agents.length === 0) return [];
  return make(tree, sentence, noun, {
    by: name,
    word,
    words: tokens,
    agents,
    receivers,
    needsRecipient: true,
    weight: 0,
  });
}
