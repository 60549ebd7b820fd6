/** "Reuters reported, citing Tass": the outlet from which the one that carried the words has them. */
import type { Rule } from '../../rule.ts';
import { treeOf } from '../../syntax/tree.ts';
import { nounPhraseAt, nounPhraseOf } from '../noun-phrase.ts';
import { LONGEST_SENTENCE, type StatementProposal } from '../proposal.ts';

export const citing: Rule<StatementProposal> = {
  name: 'citing',
  looksFor: 'The talks had failed, the minister said, Reuters reported, citing Tass.',
  find: (sentence) => {
    if (sentence.tokens.length > LONGEST_SENTENCE) return [];
    const tree = treeOf(sentence);
    return sentence.tokens.flatMap((token): StatementProposal[] => {
      if (!/^(?:citing|quoting)$/iu.test(token.text)) return [];
      const object = tree.child(token, 'obj');
      const party = object === null ? nounPhraseAt(sentence, token.index + 1) : nounPhraseOf(tree, object);
      return party ? [{ role: 'origin', party, led: token, by: 'citing' }] : [];
    });
  },
};
