/** "… said it would not accept the plan": one's own side will not take it on. */
import { ACCEPTING } from '../../../lexicon/stance-verbs.ts';
import type { ActRule } from '../saying.ts';

export const refuses: ActRule = {
  name: 'refuses',
  looksFor: 'The minister said that her country would not accept the plan.',
  act: ({ clause, subjectIs, does }) =>
    subjectIs === 'own' && clause.negated && ACCEPTING.has(does) ? 'reject' : null,
};
