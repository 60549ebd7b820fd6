/** "X wrote to Y": a letter that no noun names. */
import type { Rule } from '../../rule.ts';
import { clauseOf } from '../../syntax/clause.ts';
import { treeOf } from '../../syntax/tree.ts';
import type { InstrumentProposal } from '../proposal.ts';

export const wroteTo: Rule<InstrumentProposal> = {
  name: 'wrote-to',
  looksFor: 'The Prime Minister wrote to the Secretary-General on Monday.',
  find: (sentence) => {
    const tree = treeOf(sentence);
    return sentence.tokens.flatMap((verb): InstrumentProposal[] => {
      if (verb.upos !== 'VERB' || verb.lemma !== 'write') return [];
      const { agent, patient, obliques, negated, auxiliaries } = clauseOf(tree, verb);
      const to = obliques.filter(({ preposition }) => preposition === 'to').map(({ word }) => word);
      const first = to[0];
      if (!agent || !first || patient || negated || auxiliaries.some((word) => word !== 'have')) return [];
      const span = tree.spanOver(sentence.tokens.slice(verb.index, first.index + 1));
      if (!span) return [];
      const named = {
        sentence,
        kind: 'letter',
        definite: false,
        fresh: false,
        pointed: false,
        apposed: false,
        plural: false,
        named: false,
        weak: false,
        manner: null,
      } as const;
      return [{ is: 'mention', ...span, ...named, head: verb, modifiers: [], by: 'wrote-to' }];
    });
  },
};
