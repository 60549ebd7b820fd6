/** "… said that the West had ignored its concerns": a counterpart is blamed for what it did or left undone. */
import { ANSWERING, FAULTING } from '../../../lexicon/stance-verbs.ts';
import type { ActRule } from '../saying.ts';

export const blames: ActRule = {
  name: 'blames',
  looksFor: 'Russia said that NATO had ignored its concerns.',
  act: ({ clause, subjectIs, does }) => {
    if (subjectIs !== 'other') return null;
    const passive =
      clause.verbs.some((token) => token.lemma === 'be') &&
      /(?:ed|en)$/.test(clause.verbs.at(-1)?.text ?? '');
    if (passive) return null;
    return (clause.negated ? ANSWERING : FAULTING).has(does) ? 'accuse' : null;
  },
};
