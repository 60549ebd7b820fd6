/** "… said that the parties must hand over suspects": something is wanted of another. */
import { MODALS } from '../../../lexicon/modality.ts';
import type { ActRule } from '../saying.ts';

export const obliges: ActRule = {
  name: 'obliges',
  looksFor: 'The mediator said that both governments must withdraw their forces.',
  act: ({ clause, subjectIs }) => {
    const modal = clause.verbs[0]?.text.toLowerCase() ?? '';
    return subjectIs === 'other' && MODALS.get(modal) === 'obligation' ? 'request' : null;
  },
};
