/** "… said that the parties must hand over suspects": something is wanted of another. */
import { MODALS } from '../../../lexicon/modality.ts';
import type { ActRule } from '../saying.ts';

/** Subjects that stand for nobody: "it must be said". */
const EMPTY_SUBJECTS = new Set(['it', 'there', 'this', 'that']);

export const obliges: ActRule = {
  name: 'obliges',
  looksFor: 'The mediator said that both governments must withdraw their forces.',
  act: ({ clause, content, subjectIs, verb, cue }) => {
    // What somebody thinks or has decided is asked of nobody.
    if (/^(?:think|believe|feel|know|claim)$/.test(verb?.lemma ?? '')) return null;
    if (cue.some(({ lemma }) => lemma === 'decide')) return null;
    const words = clause.verbs.map(({ text }) => text.toLowerCase());
    const modal = words.find((word) => MODALS.has(word)) ?? '';
    // "whatever you need" needs nothing done; "should be able to" only allows.
    if (/^(?:need|ha[sd]|have)/.test(modal) && !words.includes('to')) return null;
    if (words.some((word) => /^(?:able|unable|likely)$/.test(word))) return null;
    const subject = clause.subject[0]?.text.toLowerCase() ?? 'it';
    // "there should be an opening" asks nobody; what people need, they need.
    const before = content.findLast(({ end }) => end <= (clause.verbs[0]?.start ?? 0));
    if (before?.text.toLowerCase() === 'there' || (subjectIs === 'neither' && modal.startsWith('need')))
      return null;
    const other = subjectIs === 'other' || (subjectIs === 'neither' && !EMPTY_SUBJECTS.has(subject));
    return other && MODALS.get(modal) === 'obligation' ? 'request' : null;
  },
};
