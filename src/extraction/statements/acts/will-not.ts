/** "… said it would not attack", "… would not comment": a promise to leave harm undone, else a declining. */
import { MODALS } from '../../../lexicon/modality.ts';
import { HARMING } from '../../../lexicon/stance-verbs.ts';
import type { ActRule } from '../saying.ts';

const WILL = new Set(['will', 'would', 'shall', "'ll", '’ll', 'wo']);

export const willNot: ActRule = {
  name: 'will-not',
  looksFor: 'The minister said that her country would not use force.',
  act: ({ clause, subjectIs, does }) => {
    if (subjectIs !== 'own' || !clause.negated) return null;
    const modal = clause.verbs.find((token) => MODALS.has(token.text.toLowerCase()));
    if (!modal || !WILL.has(modal.text.toLowerCase()) || does === 'be' || does === 'have') return null;
    return HARMING.has(does) ? 'promise' : 'decline';
  },
};
