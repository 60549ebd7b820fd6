/** "… said that the West had ignored its concerns": a counterpart is blamed for what it did, left undone or is. */
import { MODALS } from '../../../lexicon/modality.ts';
import { ANSWERING, BLAMEWORTHY, FAULTING } from '../../../lexicon/stance-verbs.ts';
import type { ActRule } from '../saying.ts';

/** How an answer is given that is none: "responded negatively". */
const BADLY = new Set(['negatively', 'evasively', 'dismissively']);

export const blames: ActRule = {
  name: 'blames',
  looksFor: 'Russia said that NATO had ignored its concerns.',
  act: ({ clause, subjectIs, does }) => {
    if (subjectIs !== 'other') return null;
    const lower = clause.verbs.map(({ text }) => text.toLowerCase());
    const passive =
      clause.verbs.some((token) => token.lemma === 'be') &&
      /(?:ed|en)$/.test(clause.verbs.at(-1)?.text ?? '');
    // What a counterpart may or would do is a fear, not yet a reproach.
    if (passive || lower.some((word) => MODALS.has(word))) return null;
    if (clause.negated) return ANSWERING.has(does) ? 'accuse' : null;
    if (FAULTING.has(does)) return 'accuse';
    const words = clause.predicate === null ? [] : [clause.predicate, ...clause.rest.slice(0, 2)];
    if (does === 'be' && words.some(({ lemma }) => BLAMEWORTHY.has(lemma.toLowerCase()))) return 'accuse';
    const badly = [...clause.verbs, ...clause.rest].some(({ text }) => BADLY.has(text.toLowerCase()));
    return badly && ANSWERING.has(does) ? 'accuse' : null;
  },
};
