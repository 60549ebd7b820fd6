/** "… said that it has not deployed missiles": something that would be held against one's own side is not so. */
import { HARMING, SUSPECTED } from '../../../lexicon/stance-verbs.ts';
import type { ActRule } from '../saying.ts';

/** "does not intend", "is not trying": intentions are denied as deeds are. */
const INTENDING = new Set(['intend', 'plan', 'seek', 'aim', 'try']);
/** How far behind "has no" its noun may stand: "has no immediate plans". */
const REACH = 4;

export const denies: ActRule = {
  name: 'denies',
  looksFor: 'The minister said that her country had not deployed any missiles.',
  act: ({ clause, subjectIs, does }) => {
    if (subjectIs !== 'own' || !clause.negated) return null;
    const { predicate } = clause;
    // With the verbs joined to the first: "are not aiming at it and do not seek to harm it".
    const joined = clause.rest.filter(
      ({ upos, relation, head }) =>
        upos === 'VERB' && (predicate === null || (relation === 'conj' && head === predicate.index)),
    );
    const verbs = [...clause.verbs, ...joined];
    if (verbs.some(({ lemma }) => HARMING.has(lemma) || INTENDING.has(lemma))) return 'deny';
    const held = clause.rest.slice(0, REACH).some(({ text }) => SUSPECTED.has(text.toLowerCase()));
    return does === 'have' && held ? 'deny' : null;
  },
};
