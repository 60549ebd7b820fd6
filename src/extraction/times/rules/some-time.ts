/** "for some time", "in a while": a length of time that has no unit. */
import { timeRule } from '../time-rule.ts';

export const someTime = timeRule({
  name: 'some-time',
  looksFor: 'The talks had been stuck for some time.',
  pattern: '(?<=\\b(?:for|in|after|within|takes?|took|quite) )(?:some time|a (?:long )?while)\\b',
  mean: () => ({ meaning: { kind: 'length', amount: { count: null, unit: 'time' }, side: null } }),
});
