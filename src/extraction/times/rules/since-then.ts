/** "since then", "until then": the last time that the text named. */
import { timeRule } from '../time-rule.ts';

export const sinceThen = timeRule({
  name: 'since-then',
  looksFor: 'They met in 2014 and have not spoken since then.',
  pattern: '(?<=\\b(?:since|until|till|by|before) )then\\b',
  mean: () => ({ meaning: { kind: 'again' } }),
});
