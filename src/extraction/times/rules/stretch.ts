/** "the past year", "over the next week": a stretch of time that ends or begins with the report's day. */
import { sideOf } from '../lengths.ts';
import { PERIOD, unitOf } from '../patterns.ts';
import { before, timeRule } from '../time-rule.ts';

export const stretch = timeRule({
  name: 'stretch',
  looksFor: 'The front has not moved in the past year.',
  pattern: `(?<the>the )?(?<side>past|last|next|coming) (?<unit>${PERIOD})\\b(?<so> or (?:so|two))?(?!-| (?:ago|earlier)\\b)`,
  mean: (match) => {
    const { the, side = '', unit = '', so } = match.groups;
    // "last year" is the calendar's; "in the past year" is twelve months.
    if (the === undefined && !/^past$/i.test(side)) return null;
    const ahead = sideOf(side) === 'future';
    if (ahead && !/\b(?:over|in|within|for|during|throughout)\s+$/i.test(before(match, 12))) return null;
    return {
      meaning: { kind: 'length', amount: { count: 1, unit: unitOf(unit) }, side: sideOf(side) },
      mod: so === undefined ? null : 'APPROX',
    };
  },
});
