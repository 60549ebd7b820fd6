/** "Q    Why now?": what is asked of a transcript's speaker. */
import { QUESTIONERS } from '../../../lexicon/turn-heads.ts';
import type { ActRule } from '../saying.ts';

export const questions: ActRule = {
  name: 'questions',
  looksFor: 'Q: Tell us about the talks. Any news?\n\nMS. BROOK: None.',
  act: ({ attribution, clause }) => {
    const { source, by, content } = attribution;
    if (by !== 'turn' || source === null || !QUESTIONERS.has(source.text.toLowerCase())) return null;
    const first = clause.verbs[0];
    const orders =
      first?.upos === 'VERB' && clause.subject.length === 0 && first.text.toLowerCase() === first.lemma;
    return content[0].text.includes('?') || (orders && first.lemma !== 'thank') ? 'ask' : null;
  },
};
