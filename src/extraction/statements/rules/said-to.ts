/** "The minister said to the delegates that …": the addressee stands after "to". */
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts';
import type { Rule } from '../../rule.ts';
import { nounPhraseAt } from '../noun-phrase.ts';
import type { StatementProposal } from '../proposal.ts';

export const saidTo: Rule<StatementProposal> = {
  name: 'said-to',
  looksFor: 'The minister said to the delegates that the talks had failed.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): StatementProposal[] => {
      const preposition = sentence.tokens[index + 1];
      if (token.upos !== 'VERB' || preposition?.text !== 'to' || preposition.upos === 'PART') return [];
      if (REPORTING_VERBS.get(token.lemma)?.addressee !== 'to') return [];
      const party = nounPhraseAt(sentence, index + 2);
      return party ? [{ role: 'addressee', party, led: token, by: 'said-to' }] : [];
    }),
};
