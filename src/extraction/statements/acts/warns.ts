/** "… warned of consequences": harm to come, as against a mere caution. */
import { CONSEQUENCES } from '../../../lexicon/stance-verbs.ts';
import type { ActRule } from '../saying.ts';

export const warns: ActRule = {
  name: 'warns',
  looksFor: 'The minister warned that any attack would have severe consequences.',
  act: ({ verb, content }) =>
    (verb?.lemma === 'warn' || verb?.lemma === 'caution') &&
    content.some((token) => CONSEQUENCES.has(token.text.toLowerCase()))
      ? 'threaten'
      : null,
};
