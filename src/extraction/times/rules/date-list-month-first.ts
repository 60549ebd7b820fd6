/** "February 10 to 20", "April 24 and 25, 1999": days after the month that they share. */
import { countsNext, DAY_LIST, listedDays } from '../date-list.ts';
import { DATED_MONTH } from '../dated.ts';
import { YEAR_BEHIND } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';

export const dateListMonthFirst = timeRule({
  name: 'date-list-month-first',
  looksFor: 'Delegates met from February 10 to 20.',
  pattern: `(?<month>${DATED_MONTH}) ${DAY_LIST}(?!-year|-day)${YEAR_BEHIND}`,
  mean: (match) => (match.groups.year === undefined && countsNext(match) ? [] : listedDays(match, 'first')),
});
