/** "2022-02-14": a day in ISO 8601. */
import { readDay } from '../../../values/period.ts';
import { dayMeaning } from '../dated.ts';
import { timeRule } from '../time-rule.ts';

export const isoDate = timeRule({
  name: 'iso-date',
  looksFor: 'The cable is dated 2022-02-14.',
  pattern: '(?<![.,:/-])\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\w/-]|[.,:]\\d)',
  mean: ({ text }) => {
    const meaning = dayMeaning(readDay(text));
    return meaning && { meaning };
  },
});
