/** "year-end", "the year's end": the end of the running year or month. */
import { yearPeriod } from '../../../values/period.ts';
import { YEAR } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';

export const yearEnd = timeRule({
  name: 'year-end',
  looksFor: 'Troops are to leave by year-end.',
  pattern: `(?:the )?(?<unit>year|month)(?:-| |[’']s )end\\b(?: (?<year>${YEAR})\\b)?`,
  mean: ({ groups: { unit = '', year } }) => {
    const grain = /year/i.test(unit) ? 'year' : 'month';
    if (year === undefined) return { meaning: { kind: 'moved', grain, by: 0, origin: 'report' }, mod: 'END' };
    return { meaning: { kind: 'fixed', period: yearPeriod(Number.parseInt(year, 10)) }, mod: 'END' };
  },
});
