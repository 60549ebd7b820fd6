/** "the year ended Sept. 30", "the week ending Friday": a length of time whose end another phrase tells. */
import { unitOf } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';

export const endedPeriod = timeRule({
  name: 'ended-period',
  looksFor: 'In the year ended Sept. 30 the bank lent nothing.',
  pattern: 'the (?:(?:fiscal|financial|full) )?(?<unit>year|month|week)\\b(?= (?:that )?end(?:ed|ing|s)\\b)',
  mean: ({ groups: { unit = '' } }) => {
    const amount = { count: 1, unit: unitOf(unit) };
    return { meaning: { kind: 'length', amount, side: null, accounting: /year/i.test(unit) } };
  },
});
