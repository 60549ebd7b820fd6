/** "The minister told reporters that …": the addressee is the verb's object, of a passive its subject. */
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts';
import type { Sentence, Token } from '../../../reading/reading.ts';
import type { Span } from '../../../values/span.ts';
import type { Rule } from '../../rule.ts';
import { isPassive, subjectOf } from '../../syntax/clause.ts';
import { treeOf } from '../../syntax/tree.ts';
import { nounPhraseAt, nounPhraseOf } from '../noun-phrase.ts';
import { LONGEST_SENTENCE, type StatementProposal } from '../proposal.ts';

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
  find: (sentence) => {
    if (sentence.tokens.length > LONGEST_SENTENCE) return [];
    return sentence.tokens.flatMap((token, index): StatementProposal[] => {
      const next = sentence.tokens[index + 1];
      const particle = next?.upos === 'ADP' || next?.upos === 'ADV' ? `${token.lemma} ${next.lemma}` : '';
      const phrasal = REPORTING_VERBS.get(particle);
      const verb = phrasal ?? REPORTING_VERBS.get(token.lemma);
      if (token.upos !== 'VERB' || verb?.addressee !== 'object') return [];
      if (!TELLING.has(verb.act) || NEVER_ADDRESSED.has(verb.lemma)) return [];
      const parties = phrasal ? [nounPhraseAt(sentence, index + 2)] : toldBy(sentence, token);
      return parties.flatMap((party) =>
        party ? [{ role: 'addressee', party, led: token, by: 'told' }] : [],
      );
    });
  },
};

/** Whom a verb of telling has as its object, each of several by itself. */
function toldBy(sentence: Sentence, verb: Token): readonly (Span | null)[] {
  const tree = treeOf(sentence);
  const object = isPassive(tree, verb)
    ? subjectOf(tree, verb)
    : (tree.child(verb, 'iobj') ?? tree.child(verb, 'obj'));
  // The object of "told the truth" is what was told; who reads it finds no actor in it.
  if (object !== null) return tree.conjuncts(object).map((one) => nounPhraseOf(tree, one));
  return [nounPhraseAt(sentence, verb.index + 1)];
}
