/** "… expressed support for the plan": the noun names the act. */
import { EXPRESSED } from '../../../lexicon/stance-verbs.ts';
import type { ActRule } from '../saying.ts';

const EXPRESSING = new Set(['express', 'voice', 'convey', 'reiterate', 'reaffirm', 'affirm']);
/** How many words into the content the noun may stand: "his unwavering support". */
const REACH = 4;

export const expresses: ActRule = {
  name: 'expresses',
  looksFor: 'The minister expressed support for the plan.',
  act: ({ verb, cue, content, clause }) => {
    if (!cue.some(({ lemma }) => EXPRESSING.has(lemma)) || verb === null || clause.verbs.length > 0)
      return null;
    const words = [...cue, ...content.slice(0, REACH + 1)];
    // "support options" are options.
    const nouns = words.filter(({ upos }, at) => upos === 'NOUN' && words[at + 1]?.upos !== 'NOUN');
    const acts = nouns.flatMap(({ lemma }) => EXPRESSED.get(lemma.toLowerCase()) ?? []);
    return acts[0] ?? null;
  },
};
