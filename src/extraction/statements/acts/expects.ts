/** "… expects an answer from Oslo": what one side awaits from another is wanted of it. */
import type { ActRule } from '../saying.ts';

const AWAITING = new Set(['expect', 'await', 'wait', 'seek', 'want', 'need']);

export const expects: ActRule = {
  name: 'expects',
  looksFor: 'Norway said that it expected a written answer from Denmark.',
  act: ({ verb, clause, content, subjectIs, does, side, others }) => {
    const awaits = AWAITING.has(verb?.lemma ?? '') || (subjectIs === 'own' && AWAITING.has(does));
    if (!side || !awaits || clause.negated) return null;
    const from = content.findIndex(({ text }) => text.toLowerCase() === 'from');
    const source = content[from + 1];
    return from >= 0 &&
      source !== undefined &&
      others.some((span) => span.end > source.start && span.start <= source.end + 4)
      ? 'request'
      : null;
  },
};
