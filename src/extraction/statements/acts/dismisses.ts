/** "… dismissed reports of a raid" denies them, "… dismissed the offer" rejects it. */
import { ALLEGED } from '../../../lexicon/stance-verbs.ts';
import type { ActRule } from '../saying.ts';

export const dismisses: ActRule = {
  name: 'dismisses',
  looksFor: 'The minister dismissed the offer.',
  act: ({ verb, content, clause }) => {
    if (verb?.lemma !== 'dismiss') return null;
    const alleged = content.some(({ lemma }) => ALLEGED.has(lemma.toLowerCase()));
    return alleged || clause.verbs.length > 0 ? 'deny' : 'reject';
  },
};
