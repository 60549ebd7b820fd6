/** "Monday, February 14", "Dec. 17, 2021": a day by its month in front. */
import { DATED_MONTH, DATED_WEEKDAY, dateMeaning } from '../dated.ts';
import { isEventName, isPartOfName } from '../names.ts';
import { capital, DAY_NUMBER, monthOf, YEAR_BEHIND } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';

export const monthFirstDate = timeRule({
  name: 'month-first-date',
  looksFor: 'On Monday, February 14, the ministers met.',
  pattern: `(?:${DATED_WEEKDAY})?(?<month>${DATED_MONTH}) (?<day>${DAY_NUMBER})(?:st|nd|rd|th)?\\b
    (?!-year|:\\d|[.,]\\d|\\s?%)${YEAR_BEHIND}`,
  mean: (match) => {
    const { month = '', day = '', year, weekday } = match.groups;
    if (!capital(month) || isPartOfName(match) || isEventName(match)) return null;
    const meaning = dateMeaning(match, monthOf(month), Number.parseInt(day, 10), year, weekday);
    return meaning && { meaning };
  },
});
