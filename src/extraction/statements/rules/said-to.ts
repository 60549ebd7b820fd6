/** "The minister said to the delegates that …": the addressee stands after "to". */
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts';
import type { Rule } from '../../rule.ts';
import { treeOf } from '../../syntax/tree.ts';
import { nounPhraseOf } from '../noun-phrase.ts';
import { LONGEST_SENTENCE, type StatementProposal } from '../proposal.ts';

/** Verbs that lead to one who is spoken to, beside those of the lexicon: "appealed to the council". */
const SPEAKING = new Set(['speak', 'talk', 'write', 'appeal', 'apologise', 'apologize', 'complain', 'plead']);

export const saidTo: Rule<StatementProposal> = {
  name: 'said-to',
  looksFor: 'The minister said to the delegates that the talks had failed.',
  find: (sentence) => {
    if (sentence.tokens.length > LONGEST_SENTENCE) return [];
    const tree = treeOf(sentence);
    return sentence.tokens.flatMap((verb): StatementProposal[] => {
      if (verb.upos !== 'VERB') return [];
      if (REPORTING_VERBS.get(verb.lemma)?.addressee !== 'to' && !SPEAKING.has(verb.lemma)) return [];
      return tree
        .children(verb, 'obl')
        .filter((word) => tree.leadIn(word) === 'to')
        .flatMap((word) => tree.conjuncts(word))
        .flatMap((word): StatementProposal[] => {
          const party = nounPhraseOf(tree, word);
          return party ? [{ role: 'addressee', party, led: verb, by: 'said-to' }] : [];
        });
    });
  },
};
