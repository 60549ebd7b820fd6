/** "… asked the envoy to leave": to ask for a deed is to request it. */
import type { ActRule } from '../saying.ts';

const QUESTION_WORDS = new Set('if whether what who whom whose which when where why how'.split(' '));

export const askedTo: ActRule = {
  name: 'asked-to',
  looksFor: 'The minister asked the envoy to leave.',
  act: ({ verb, content }) => {
    if (verb?.lemma !== 'ask') return null;
    const words = content.map(({ text }) => text.toLowerCase());
    if (words.some((word) => word === '?' || QUESTION_WORDS.has(word))) return null;
    const infinitive = content.findIndex(
      ({ upos }, at) => upos === 'PART' && content[at + 1]?.upos === 'VERB',
    );
    const opens = infinitive >= 0 && !content.slice(0, infinitive).some(({ upos }) => upos === 'VERB');
    return words[0] === 'for' || opens ? 'request' : null;
  },
};
