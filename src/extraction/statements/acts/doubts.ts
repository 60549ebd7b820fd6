/** "… questioned the envoy's motives": to question a thing rather than to ask about it is to find fault with it. */
import type { ActRule } from '../saying.ts';

export const doubts: ActRule = {
  name: 'doubts',
  looksFor: "The minister questioned the envoy's motives.",
  act: ({ verb, form, clause, content }) => {
    const asks = content.some(({ text }) => /^(?:\?|if|whether|wh\w+|how)$/iu.test(text));
    const thing = verb?.lemma === 'question' || verb?.lemma === 'query';
    return thing && form !== 'direct' && clause.verbs.length === 0 && !asks ? 'accuse' : null;
  },
};
