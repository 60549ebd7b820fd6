/** "two weeks ago", "nearly ten years ago", "three days from now": a time counted from the report's day. */
import { UNITS } from '../../../lexicon/time-words.ts';
import type { TimeModifier } from '../../../values/time.ts';
import { countOf } from '../counting.ts';
import type { Meaning } from '../expression.ts';
import { COUNT, LOOSENER, loosenerOf, UNIT, unitOf } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';

/** More than so long ago is before that time: TIMEX3 has other words for dates than for lengths. */
const FOR_DATES: Partial<Record<TimeModifier, TimeModifier>> = {
  MORE_THAN: 'BEFORE',
  LESS_THAN: 'AFTER',
  EQUAL_OR_MORE: 'ON_OR_BEFORE',
  EQUAL_OR_LESS: 'ON_OR_AFTER',
};

/** Parts of days and uncounted units tell no more than the past or the future. */
function meaningOf(unit: string, count: number | null, past: boolean): Meaning {
  const known = UNITS.get(unit);
  const grain = known?.grain ?? null;
  if (count === null || grain === null || !Number.isInteger(count)) {
    return { kind: 'vague', value: past ? 'PAST_REF' : 'FUTURE_REF' };
  }
  if (past && grain === 'year' && count === 1) return { kind: 'accounted', yearsBack: 1, orElse: 'year' };
  const weeks = unit === 'fortnight' ? 2 : 1;
  return { kind: 'moved', grain, by: (past ? -count : count) * weeks, origin: 'report' };
}

export const ago = timeRule({
  name: 'ago',
  looksFor: 'The blockade was lifted two weeks ago.',
  pattern: `(?:(?<loosener>${LOOSENER}) )?(?:(?<count>${COUNT}|an?|half an?) )?(?<unit>${UNIT})
    (?<vague> or (?:two|so)| and a half)? (?<way>ago|from now|hence)\\b`,
  mean: ({ groups: { loosener, count, unit = '', vague, way = '' } }) => {
    if (count === undefined && !unit.endsWith('s')) return null;
    const past = /ago/i.test(way);
    const mod = vague === undefined ? loosenerOf(loosener) : 'APPROX';
    return {
      meaning: meaningOf(unitOf(unit), count === undefined ? null : countOf(count), past),
      mod: mod !== null && past ? (FOR_DATES[mod] ?? mod) : mod,
    };
  },
});
