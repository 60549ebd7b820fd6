/** An arrest or conviction that nobody is named for is the act of the state where it is done: "was arrested in Chad". */
import type { Rule } from '../../rule.ts';
import { clauseOf } from '../../syntax/clause.ts';
import { treeOf } from '../../syntax/tree.ts';
import type { Deed } from '../deed.ts';
import { make } from '../make.ts';
import { verbWord } from '../words.ts';

const name = 'arrested-in';

const OF_STATES = new Set(['arrest', 'convict', 'deport', 'expel']);

export const arrestedIn: Rule<Deed> = {
  name,
  looksFor: 'Two Norwegian sailors were arrested in Denmark.',
  find: (sentence) => {
    const tree = treeOf(sentence);
    return tree.sentence.tokens.flatMap((token): readonly Deed[] => {
      if (token.upos !== 'VERB') return [];
      const clause = clauseOf(tree, token);
      const found = clause.passive && clause.agent === null ? verbWord(tree, clause) : null;
      if (found === null || !OF_STATES.has(found.word.mode ?? '') || clause.patient === null) return [];
      const agents = clause.obliques.flatMap(({ preposition, word }) => (preposition === 'in' ? [word] : []));
      if (agents.length === 0) return [];
      return make(tree, sentence, token, {
        by: name,
        word: found.word,
        words: found.tokens,
        agents,
        receivers: [clause.patient],
        needsRecipient: true,
        weight: 3,
      });
    });
  },
};
