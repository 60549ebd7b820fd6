/** "3, 4 and 7 May", "10–12 February 2022": days in front of the month that they share. */
import { DAY_LIST, listedDays } from '../date-list.ts';
import { DATED_MONTH } from '../dated.ts';
import { YEAR_BEHIND } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';

export const dateListMonthLast = timeRule({
  name: 'date-list-month-last',
  looksFor: 'Talks are planned for 3, 4 and 7 May.',
  pattern: `(?<![.,:$€£/-])${DAY_LIST}(?: of)? (?<month>${DATED_MONTH})(?![A-Za-z])${YEAR_BEHIND}`,
  mean: (match) => listedDays(match, 'last'),
});
