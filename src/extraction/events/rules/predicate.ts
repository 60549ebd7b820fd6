/** An adjective that says what a side is about to do or holds: "is ready to meet", "is critical of". */
import type { Sentence, Token } from '../../../reading/reading.ts';
import type { Rule } from '../../rule.ts';
import { clauseOf, subjectOf } from '../../syntax/clause.ts';
import { type Tree, treeOf } from '../../syntax/tree.ts';
import { receiversOf } from '../arguments.ts';
import type { Deed } from '../deed.ts';
import { make } from '../make.ts';
import { receiversBelow, wordBelow } from '../turned.ts';
import { adjectiveWord, complementsOf } from '../turning.ts';

const name = 'predicate-adjective';

export const predicate: Rule<Deed> = {
  name,
  looksFor: 'Norway is willing to meet Denmark.',
  find: (sentence) => {
    const tree = treeOf(sentence);
    return tree.sentence.tokens.flatMap((token) =>
      token.upos === 'ADJ' || token.upos === 'VERB' ? deedOf(sentence, tree, token) : [],
    );
  },
};

function deedOf(sentence: Sentence, tree: Tree, token: Token): readonly Deed[] {
  const found = adjectiveWord(tree, token);
  const copula = tree.child(token, 'cop', 'aux');
  if (found === null || copula === null || copula.lemma !== 'be') return [];
  const agreeing = found.word.type === 'AGREE';
  if (agreeing && !complementsOf(tree, token).some((one) => wordBelow(tree, one) !== null)) return [];
  const subject = tree.child(token, 'nsubj') === null ? subjectOf(tree, token) : tree.child(token, 'nsubj');
  const clause = clauseOf(tree, token);
  return make(tree, sentence, token, {
    by: name,
    word: found.word,
    words: found.tokens,
    agents: subject === null ? [] : [subject],
    receivers: [
      ...receiversOf(tree, clause, found.word.frame).filter((one) => one !== subject),
      ...receiversBelow(tree, token),
    ],
    needsRecipient: !agreeing,
    weight: 6,
  });
}
