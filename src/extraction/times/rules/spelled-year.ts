/** "nineteen ninety-six", "the year two thousand": a year in words, as transcripts of broadcasts write it. */
import { yearPeriod } from '../../../values/period.ts';
import { countOf } from '../counting.ts';
import { GAP } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';

const UNITS = '(?:one|two|three|four|five|six|seven|eight|nine)';
const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const TEENS = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';

export const spelledYear = timeRule({
  name: 'spelled-year',
  looksFor: 'The treaty dates from nineteen eighty-seven.',
  pattern: `(?:(?<century>eighteen|nineteen|twenty)${GAP}(?<rest>${TENS}(?:${GAP}${UNITS})?|${TEENS}|oh${GAP}${UNITS})
    |the year (?<thousand>(?:one|two) thousand(?:(?: and)? (?:${TENS}|${UNITS}))?))\\b
    (?!${GAP}(?:percent|hundred|thousand|million|years?|days?|people|men|women))`,
  mean: ({ groups: { century = '', rest = '', thousand } }) => {
    const hundreds = (countOf(century) ?? 0) * 100 + (countOf(rest.replace(/^oh[\s-]+/i, '')) ?? 0);
    const year = thousand === undefined ? hundreds : (countOf(thousand) ?? 0);
    return year < 1800 || year > 2099 ? null : { meaning: { kind: 'fixed', period: yearPeriod(year) } };
  },
});
