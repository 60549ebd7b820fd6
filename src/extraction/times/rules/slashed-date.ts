/** "14/02/2022", "14.02.2022": a day in figures; where day and month could change places only the bounds are told. */
import { dayOf } from '../../../values/period.ts';
import { dayMeaning } from '../dated.ts';
import { timeRule } from '../time-rule.ts';

export const slashedDate = timeRule({
  name: 'slashed-date',
  looksFor: 'The form bears the date 14/02/2022.',
  pattern: `(?<![.,:/$€£-])(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>
    (?<year>(?:19|20)\\d{2})(?![\\w/-]|[.,:]\\d)`,
  mean: ({ groups: { first = '', second = '', year = '', mark } }) => {
    const [a, b, whole] = [first, second, year].map((digits) => Number.parseInt(digits, 10)) as [
      number,
      number,
      number,
    ];
    const dayFirst = dayOf(whole, b, a);
    const monthFirst = mark === '.' ? null : dayOf(whole, a, b);
    if (dayFirst === null || monthFirst === null || a === b) {
      const meaning = dayMeaning(dayFirst ?? monthFirst);
      return meaning && { meaning };
    }
    const [from, to] = a < b ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
    return { meaning: { kind: 'bounded', value: `${year}-XX-XX`, from, to } };
  },
});
