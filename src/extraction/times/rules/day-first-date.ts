/** "17 December 2021", "the 3rd of May": a day in front of its month. */
import { DATED_MONTH, DATED_WEEKDAY, dateMeaning } from '../dated.ts';
import { isEventName, isPartOfName } from '../names.ts';
import { capital, DAY_NUMBER, monthOf, YEAR_BEHIND } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';

export const dayFirstDate = timeRule({
  name: 'day-first-date',
  looksFor: 'The protocol was signed on 17 December 2021.',
  pattern: `(?<![.,:$€£/-])(?:${DATED_WEEKDAY})?(?:the )?(?<day>${DAY_NUMBER})
    (?:st|nd|rd|th)?(?: of)? (?<month>${DATED_MONTH})(?![A-Za-z])${YEAR_BEHIND}`,
  mean: (match) => {
    const { month = '', day = '', year, weekday } = match.groups;
    if (!capital(month) || isPartOfName(match) || isEventName(match)) return null;
    const meaning = dateMeaning(match, monthOf(month), Number.parseInt(day, 10), year, weekday);
    return meaning && { meaning };
  },
});
