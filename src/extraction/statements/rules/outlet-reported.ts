/** "…, Xinhua reported": an outlet that closes the sentence as the one that carried it. */
import type { Rule } from '../../rule.ts';
import { nounPhraseAt } from '../noun-phrase.ts';
import type { StatementProposal } from '../proposal.ts';

const CARRYING = new Set(['report', 'say', 'write', 'quote', 'cite']);
const AFTERWARDS = new Set(['.', ',', '”', '"', ')', "''"]);

export const outletReported: Rule<StatementProposal> = {
  name: 'outlet-reported',
  looksFor: 'The minister said the talks had failed, Xinhua reported.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): StatementProposal[] => {
      if (token.text !== ',') return [];
      const party = nounPhraseAt(sentence, index + 1);
      if (!party) return [];
      const verb = sentence.tokens.find((word) => word.start >= party.end);
      if (verb?.upos !== 'VERB' || !CARRYING.has(verb.lemma)) return [];
      const after = sentence.tokens[verb.index + 1];
      if (after && !AFTERWARDS.has(after.text) && after.upos !== 'ADP') return [];
      return [{ role: 'relay', party, led: verb, by: 'outlet-reported' }];
    }),
};
