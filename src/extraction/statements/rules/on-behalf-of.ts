/** "She said on behalf of the EU that …": for whom the words were said. */
import { phraseRule } from '../phrase-rule.ts';

export const onBehalfOf = phraseRule({
  name: 'on-behalf-of',
  looksFor: 'Speaking on behalf of the European Union, she said that the talks had failed.',
  role: 'behalf',
  phrases: ['on behalf of', 'speaking for', 'in the name of'],
});
