/** "… warned of consequences": harm to come, as against a mere caution. */
import { CONSEQUENCES } from '../../../lexicon/stance-verbs.ts';
import type { ActRule } from '../saying.ts';

/** How far into a phrase the word of harm may stand. */
const REACH = 3;

export const warns: ActRule = {
  name: 'warns',
  looksFor: 'The minister warned that any attack would have severe consequences.',
  act: ({ verb, content, clause }) => {
    const harm = (words: readonly { readonly text: string }[]): boolean =>
      words.some(({ text }) => CONSEQUENCES.has(text.toLowerCase()));
    if (verb?.lemma === 'warn' || verb?.lemma === 'caution') return harm(content) ? 'threaten' : null;
    // "vowed severe consequences", "promised to retaliate".
    const first = clause.verbs.length > 0 ? clause.verbs : content.slice(0, REACH);
    return verb?.act === 'promise' && harm(first) ? 'threaten' : null;
  },
};
