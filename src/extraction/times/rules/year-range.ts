/** "2014–2016", "1990-91": two years with a dash between, each an expression of its own. */
import { yearPeriod } from '../../../values/period.ts';
import { YEAR } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';

export const yearRange = timeRule({
  name: 'year-range',
  looksFor: 'The 2014–2016 mission observed the border.',
  pattern: `(?<![.,:/$€£¥#-])(?<first>${YEAR})\\s?[-–—/]\\s?(?<second>${YEAR}|\\d{2})\\b(?![,.:/-]\\d|-)`,
  mean: (match) => {
    const { first = '', second = '' } = match.groups;
    const from = Number.parseInt(first, 10);
    const to = Number.parseInt(second.length === 2 ? `${first.slice(0, 2)}${second}` : second, 10);
    // News writes months in words, so "2011-12" is two years; spans that run back or over a century are something else.
    if (from < 1800 || to <= from || to - from > 100) return null;
    return [
      { meaning: { kind: 'fixed', period: yearPeriod(from) }, to: first.length },
      { meaning: { kind: 'fixed', period: yearPeriod(to) }, from: match.place('second') },
    ];
  },
});
