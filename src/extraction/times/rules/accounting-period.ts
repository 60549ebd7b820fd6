/** "the quarter", "the latest period", "last year's quarter", "the 1988 quarter": a quarter that the text speaks of. */
import { YEAR } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';

export const accountingPeriod = timeRule({
  name: 'accounting-period',
  looksFor: 'Profit for the third quarter rose; in the latest quarter sales fell too.',
  pattern: `(?:the (?:(?<latest>latest|current|most recent|same|comparable|corresponding|like) )?
    (?:(?<year>${YEAR}) )?(?<unit>quarter|period)
    (?<ago> (?:a|one) year (?:ago|earlier))?
    |(?<away>last|this) year[’']s quarter)\\b(?!-| (?:of|between|when|during|in which)\\b)`,
  mean: ({ groups: { latest = '', unit = '', away = '', year, ago } }) => {
    if (/current/i.test(latest))
      return { meaning: { kind: 'moved', grain: 'quarter', by: 0, origin: 'report' } };
    if (/period/i.test(unit) && latest === '' && year === undefined) return null;
    const yearsBack = ago !== undefined || /last/i.test(away) ? 1 : 0;
    const meaning = { kind: 'accounted', yearsBack, orElse: 'quarter' } as const;
    return { meaning: year === undefined ? meaning : { ...meaning, year: Number.parseInt(year, 10) } };
  },
});
