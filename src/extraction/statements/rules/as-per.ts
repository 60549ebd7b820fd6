/** "…, the minister said, as per Tass": the outlet that carried the words. */
import { phraseRule } from '../phrase-rule.ts';

export const asPer = phraseRule({
  name: 'as-per',
  looksFor: 'The minister said the talks had failed, as per Tass.',
  role: 'relay',
  phrases: [
    'as per',
    'as told to',
    'as seen by',
    'relayed by',
    'released by',
    'according to',
    'cited by',
    'quoted by',
    'reported by',
    'carried by',
    'published by',
    'broadcast by',
    'via',
  ],
});
