/** "The minister said in Geneva that …": where the words were said. */
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts';
import { itemsIn } from '../../locate.ts';
import type { Rule } from '../../rule.ts';
import type { StatementProposal } from '../proposal.ts';

/** How many words may stand between the verb and the place: "told reporters on Friday in Geneva". */
const REACH = 6;

export const saidIn: Rule<StatementProposal> = {
  name: 'said-in',
  looksFor: 'The minister said in Geneva that the talks had failed.',
  find: (sentence, reading) =>
    itemsIn(reading.names, sentence).flatMap((name): StatementProposal[] => {
      if (name.label !== 'place') return [];
      const at = sentence.tokens.findIndex((token) => token.start === name.start);
      if (sentence.tokens[at - 1]?.text.toLowerCase() !== 'in') return [];
      const before = sentence.tokens.slice(Math.max(0, at - REACH), at - 1);
      const verb = before.findLast((token) => token.upos === 'VERB');
      if (!verb || !REPORTING_VERBS.has(verb.lemma)) return [];
      return [{ role: 'place', party: name, led: verb, by: 'said-in' }];
    }),
};
