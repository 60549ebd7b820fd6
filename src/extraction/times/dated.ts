/** A day and a month, with or without a year, into what they mean in their sentence. */
import { type Day, dayOf } from '../../values/period.ts';
import type { Meaning } from './expression.ts';
import { eventYear } from './names.ts';
import { MONTH_NAME, MONTH_SHORT, WEEKDAY_NAME, WEEKDAY_SHORT, weekdayOf } from './patterns.ts';
import { before, type Match } from './time-rule.ts';
import { leaningOf, statedToward } from './yearly.ts';

/** A month beside a day: abbreviations need no full stop there. */
export const DATED_MONTH = `(?:${MONTH_NAME}|${MONTH_SHORT}\\.?)`;

/** A weekday in front of a date. */
export const DATED_WEEKDAY = `(?<weekday>${WEEKDAY_NAME}|${WEEKDAY_SHORT})(?: |,\\s{0,2})(?:the )?`;

/** Words that put a date on one side of the report's day, whatever its verb says. */
const SIDE_BEFORE = /\b(last|past|next|coming)\s+$/i;

/** What a day of a month means: with its year that very day, else the one that fits the clause. Null for 30 February. */
export function dateMeaning(
  match: Match,
  month: number,
  day: number,
  year: string | undefined,
  weekday?: string,
): Meaning | null {
  if (year !== undefined) return dayMeaning(dayOf(Number.parseInt(year, 10), month, day));
  if (dayOf(2000, month, day) === null) return null;
  const name = {
    kind: 'date',
    month,
    day,
    weekday: weekday === undefined ? null : weekdayOf(weekday),
    eventYear: eventYear(month, day),
  } as const;
  const stated = statedToward(SIDE_BEFORE.exec(before(match, 12))?.[1]);
  // A weekday chooses the year by itself.
  return { kind: 'named', name, toward: stated ?? (weekday === undefined ? leaningOf(match) : 'nearest') };
}

/** A day of the calendar as a meaning; null stays null. */
export function dayMeaning(day: Day | null): Meaning | null {
  return day === null ? null : { kind: 'fixed', period: { grain: 'day', from: day } };
}
