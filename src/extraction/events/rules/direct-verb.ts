/** A verb of many meanings whose object is an actor: "held two envoys". */
import { DIRECT_VERBS } from '../../../lexicon/event-verbs.ts';
import type { Rule } from '../../rule.ts';
import { clauseOf } from '../../syntax/clause.ts';
import { treeOf } from '../../syntax/tree.ts';
import type { Deed } from '../deed.ts';
import { make } from '../make.ts';

const name = 'direct-verb';

export const directVerb: Rule<Deed> = {
  name,
  looksFor: 'Norway held two Danish sailors.',
  find: (sentence) => {
    const tree = treeOf(sentence);
    return tree.sentence.tokens.flatMap((token): readonly Deed[] => {
      const word = token.upos === 'VERB' ? DIRECT_VERBS.get(token.lemma.toLowerCase()) : undefined;
      if (word === undefined) return [];
      const clause = clauseOf(tree, token);
      if (clause.agent === null || clause.patient === null) return [];
      // "called Brook a liar", "called the plan bold": naming, not telephoning.
      const names =
        token.lemma === 'call' &&
        ((clause.receiver !== null && clause.patient.upos !== 'PROPN') ||
          tree.child(token, 'xcomp') !== null);
      if (names || /["“]/.test(tree.sentence.tokens[clause.patient.index + 1]?.text ?? '')) return [];
      return make(tree, sentence, token, {
        by: name,
        word,
        words: [token],
        agents: [clause.agent],
        receivers: tree.conjuncts(clause.patient),
        direct: true,
        needsRecipient: true,
        weight: 0.5,
      });
    });
  },
};
