/** "every Monday", "each year", "every two weeks", "on Sundays": times that come again. */
import { DAY_PARTS, SEASONS } from '../../../lexicon/time-words.ts';
import { countOf } from '../counting.ts';
import { setOf } from '../lengths.ts';
import {
  COUNT,
  capital,
  DAY_PART,
  key,
  MONTH_NAME,
  monthOf,
  SEASON,
  UNIT,
  unitOf,
  WEEKDAY_NAME,
  weekdayOf,
} from '../patterns.ts';
import { type Match, type Meant, timeRule } from '../time-rule.ts';

const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'XXXX-XX-XXTMO'],
  ['afternoon', 'XXXX-XX-XXTAF'],
  ['evening', 'XXXX-XX-XXTEV'],
  ['weekend', 'XXXX-WXX-WE'],
]);

/** The value of a name of the calendar that comes again; null where the word is no name of it. */
function named({ groups }: Match): string | null {
  const { weekday, plural, parts, month, season, part } = groups;
  const day = weekday ?? plural;
  if (day !== undefined) {
    const tail = parts === undefined ? '' : `T${DAY_PARTS.get(key(parts))}`;
    return capital(day) ? `XXXX-WXX-${weekdayOf(day)}${tail}` : null;
  }
  if (month !== undefined) return capital(month) ? `XXXX-${String(monthOf(month)).padStart(2, '0')}` : null;
  if (season !== undefined) return `XXXX-${SEASONS.get(key(season))}`;
  return PARTS.get(key(part ?? '')) ?? null;
}

function meantBy(match: Match): Meant | null {
  const { unit, count, other } = match.groups;
  if (unit !== undefined)
    return setOf(unitOf(unit), other !== undefined ? 2 : count === undefined ? 1 : countOf(count));
  const value = named(match);
  return value === null ? null : { meaning: { kind: 'set', value } };
}

export const every = timeRule({
  name: 'every',
  looksFor: 'The commission sits every Monday.',
  pattern: `(?:(?:every|each) (?:(?<other>other|second) |single )?
    (?:(?<weekday>${WEEKDAY_NAME})|(?<month>${MONTH_NAME})|(?<season>${SEASON})|(?<part>morning|afternoon|evening|weekend)
    |(?:(?<count>${COUNT}) )?(?<unit>${UNIT}))
    |(?<plural>${WEEKDAY_NAME})(?:s| (?<parts>${DAY_PART})s))\\b(?!-)`,
  mean: meantBy,
});
