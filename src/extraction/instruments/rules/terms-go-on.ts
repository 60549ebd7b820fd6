/** "Neither army may fly over the line.": a bare rule, in the sentence after another term of the same document. */
import { DEONTIC_AUXILIARIES } from '../../../lexicon/instrument-verbs.ts';
import type { Rule } from '../../rule.ts';
import { isNegated, isPassive, subjectOf } from '../../syntax/clause.ts';
import { treeOf } from '../../syntax/tree.ts';
import type { InstrumentProposal } from '../proposal.ts';
import { clauseText, scopeOf } from '../provision-text.ts';

/** Auxiliaries that lay down a rule by themselves; "will" and "would" may tell of anything. */
const RULING = new Set(['must', 'may', 'shall']);
const NEITHER = new Set(['neither', 'no', 'nobody']);

export const termsGoOn: Rule<InstrumentProposal> = {
  name: 'terms-go-on',
  looksFor: 'Neither army may fly over the line.',
  find: (sentence, reading) => {
    const tree = treeOf(sentence);
    return sentence.tokens.flatMap((verb): InstrumentProposal[] => {
      const auxiliary = tree.children(verb, 'aux').find(({ lemma }) => RULING.has(lemma.toLowerCase()));
      const stands =
        verb.relation === 'root' || (verb.relation === 'conj' && tree.head(verb)?.relation === 'root');
      const subject = auxiliary && stands ? subjectOf(tree, verb) : null;
      if (!auxiliary || !subject || subject.upos === 'PRON') return [];
      const first = isPassive(tree, verb)
        ? (tree.children(verb, 'aux').at(-1)?.index ?? verb.index)
        : verb.index;
      const text = clauseText(tree, verb, first);
      if (!text) return [];
      const denied =
        isNegated(tree, verb) || tree.below(subject).some(({ lemma }) => NEITHER.has(lemma.toLowerCase()));
      const said = DEONTIC_AUXILIARIES.get(auxiliary.lemma.toLowerCase()) ?? 'must';
      return [
        {
          is: 'provision',
          about: null,
          sentence,
          deontic: denied ? 'must-not' : said,
          bearers: tree.spanOver(tree.below(subject)),
          text,
          scope: scopeOf(tree, verb, reading),
          by: 'terms-go-on',
        },
      ];
    });
  },
};
