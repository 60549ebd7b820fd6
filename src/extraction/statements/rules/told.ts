/** "The minister told reporters that …": the addressee is the verb's object. */
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts';
import type { Rule } from '../../rule.ts';
import { nounPhraseAt } from '../noun-phrase.ts';
import type { StatementProposal } from '../proposal.ts';

/** Verbs of asking name what is wanted as often as who is asked: "demanded talks". */
const TELLING = new Set(['assert', 'request', 'ask', 'threaten']);
const NEVER_ADDRESSED = new Set([
  'demand',
  'request',
  'call for',
  'require',
  'question',
  'wonder',
  'petition',
]);

export const told: Rule<StatementProposal> = {
  name: 'told',
  looksFor: 'The minister told reporters that the talks had failed.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): StatementProposal[] => {
      const next = sentence.tokens[index + 1];
      const particle = next?.upos === 'ADP' || next?.upos === 'ADV' ? `${token.lemma} ${next.lemma}` : '';
      const phrasal = REPORTING_VERBS.get(particle);
      const verb = phrasal ?? REPORTING_VERBS.get(token.lemma);
      if (token.upos !== 'VERB' || verb?.addressee !== 'object') return [];
      if (!TELLING.has(verb.act) || NEVER_ADDRESSED.has(verb.lemma)) return [];
      const party = nounPhraseAt(sentence, index + (phrasal ? 2 : 1));
      return party ? [{ role: 'addressee', party, led: token, by: 'told' }] : [];
    }),
};
