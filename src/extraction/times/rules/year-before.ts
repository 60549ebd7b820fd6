/** "a year earlier", "year-ago", "the year-earlier quarter": the same accounting period of the year before. */
import { GAP } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';

export const yearBefore = timeRule({
  name: 'year-before',
  looksFor: 'Exports fell 8% from a year earlier.',
  pattern: `(?:(?:the )?year-(?:ago|earlier) (?:(?:first|second|third|fourth)${GAP})?(?<period>quarter|period)
    |year-(?:ago|earlier)
    |(?:a|one) year (?:earlier|before(?! [a-z]))
    |the (?:corresponding|comparable|same|year-before) (?<same>quarter|period) (?:of )?
    (?:last year|(?:a|one) year (?:ago|earlier|before)|the (?:previous|prior) year))\\b`,
  mean: ({ groups: { period, same } }) => ({
    meaning: {
      kind: 'accounted',
      yearsBack: 1,
      orElse: (period ?? same) === undefined ? 'mention' : 'quarter',
    },
  }),
});
