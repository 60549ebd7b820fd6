/** "… questioned the envoy's motives": to question a thing rather than to ask about it is to find fault with it. */
import type { ActRule } from '../saying.ts';

/** How many words into the content the word of a question may stand. */
const OPENING = 3;

/** Who faces questions asks none. */
const EVADING = new Set('face answer dodge duck avoid bristle meet'.split(' '));

export const doubts: ActRule = {
  name: 'doubts',
  looksFor: "The minister questioned the envoy's motives.",
  act: ({ verb, cue, form, content }) => {
    if (cue.some(({ lemma }) => EVADING.has(lemma))) return null;
    const opens = content.slice(0, OPENING).some(({ text }) => /^(?:if|whether|wh\w+|how)$/iu.test(text));
    const asks = opens || content.some(({ text }) => text === '?');
    const thing = verb?.lemma === 'question' || verb?.lemma === 'query';
    return thing && form !== 'direct' && !asks ? 'accuse' : null;
  },
};
