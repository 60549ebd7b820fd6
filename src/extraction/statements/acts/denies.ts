/** "… said that it has not deployed missiles": something that would be held against one's own side is not so. */
import { HARMING } from '../../../lexicon/stance-verbs.ts';
import type { ActRule } from '../saying.ts';

/** "has no plans", "does not intend": intentions and holdings are denied as deeds are. */
const HOLDING = new Set(['have', 'intend', 'plan', 'seek', 'aim', 'try', 'want']);

export const denies: ActRule = {
  name: 'denies',
  looksFor: 'The minister said that her country had not deployed any missiles.',
  act: ({ clause, subjectIs }) => {
    if (subjectIs !== 'own' || !clause.negated) return null;
    // With the verbs joined to the first: "are not aiming at it and do not seek to harm it".
    const verbs = [...clause.verbs, ...clause.rest.filter((token) => token.upos === 'VERB')];
    return verbs.some(({ lemma }) => HARMING.has(lemma) || HOLDING.has(lemma)) ? 'deny' : null;
  },
};
