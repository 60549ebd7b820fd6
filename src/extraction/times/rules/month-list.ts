/** "from September to December 2014", "May, June and July 2021": months that share a year, each an expression of its own. */
import { yearPeriod } from '../../../values/period.ts';
import { capital, MONTH_NAME, monthOf, YEAR } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';

const JOINT = '(?:, (?:and )?| (?:and|or|to|through|until|till) |\\s?[-–—]\\s?)';

export const monthList = timeRule({
  name: 'month-list',
  looksFor: 'Observers stayed from September to December 2014.',
  pattern: `(?<months>${MONTH_NAME}(?:${JOINT}${MONTH_NAME}\\b){1,5}),?(?: of)? (?<year>${YEAR})\\b(?![,.]\\d)`,
  mean: ({ text, groups: { months = '', year = '' } }) => {
    const names = [...months.matchAll(/[A-Za-z]{3,}/g)].filter(({ 0: word }) => monthOf(word) > 0);
    const last = monthOf(names.at(-1)?.[0] ?? '');
    if (!names.every(({ 0: word }) => capital(word))) return null;
    return names.map(({ 0: word, index }, place) => {
      const month = monthOf(word);
      // "November to January 2021" began the year before.
      const whole = yearPeriod(Number.parseInt(year, 10) - (month > last ? 1 : 0));
      const to = place === names.length - 1 ? text.length : index + word.length;
      return {
        meaning: { kind: 'within', name: { kind: 'month', month }, whole: { kind: 'fixed', period: whole } },
        from: index,
        to,
      };
    });
  },
});
