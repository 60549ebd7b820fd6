/** "What is a signature worth?" she said: a question. */
import type { ActRule } from '../saying.ts';

const CLOSERS = /["'”’»)\]\s]+$/u;

export const asks: ActRule = {
  name: 'asks',
  looksFor: '"What is a signature worth?" the minister said.',
  act: ({ attribution }) => {
    const last = attribution.content.at(-1);
    return last?.text.slice(-8).replace(CLOSERS, '').endsWith('?') ? 'ask' : null;
  },
};
