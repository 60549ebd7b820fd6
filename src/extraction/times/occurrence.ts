/** A calendar name and a day into the period that is meant: "Friday" seen from a Wednesday, "March" of last year. */
import { HOLIDAYS, type HolidayRule } from '../../lexicon/time-words.ts';
import {
  compareDays,
  type Day,
  dayOf,
  daysBetween,
  holds,
  lastDay,
  type Period,
  periodAt,
  seasonMonth,
  shift,
} from '../../values/period.ts';
import type { CalendarName, Toward } from './expression.ts';

/**
 * Days within which a yearly name is taken for the near one against the tense of its clause: "declared a dividend payable
 * Dec. 15" is past in November. Chosen on the even-numbered documents of the corpora that bench/times.ts reads.
 */
const CLOSE = 45;

/** How much farther the past may be than the future and still be meant: news tells more of it. */
const PAST_BIAS = 1.5;

/** The occurrence of a name that is meant, seen from `day`; null where the calendar has none or it cannot be told. */
export function occurrence(name: CalendarName, day: Day, toward: Toward): Period | null {
  const found = toward === 'running' ? running(name, day) : towards(around(name, day), day, toward);
  return found !== null && name.kind === 'date' && mayBeTheEvent(name, found, day) ? null : found;
}

/** "this Friday" is of the running week, "this March" of the running year; a winter may have begun in the one before. */
function running(name: CalendarName, day: Day): Period | null {
  const now = around(name, day).find((period) => holds(period, day));
  return now ?? within(name, periodAt(name.kind === 'weekday' ? 'week' : 'year', day));
}

function towards(near: readonly Period[], day: Day, toward: Exclude<Toward, 'running'>): Period | null {
  const last = near.findLast(({ from }) => compareDays(from, day) <= 0) ?? null;
  const next = near.find((period) => compareDays(day, lastDay(period)) <= 0) ?? null;
  switch (toward) {
    case 'past':
      return last;
    case 'future':
      return next;
    case 'before':
      return near.findLast((period) => compareDays(lastDay(period), day) < 0) ?? null;
    case 'after':
      return near.find(({ from }) => compareDays(day, from) < 0) ?? null;
    case 'nearest':
      return nearer(last, next, day);
    case 'leaning-past':
      return next !== null && daysBetween(day, next.from) <= CLOSE ? nearer(last, next, day) : (last ?? next);
    case 'leaning-future':
      return last !== null && daysBetween(lastDay(last), day) <= CLOSE
        ? nearer(last, next, day)
        : (next ?? last);
  }
}

/** "Sept. 11", told from afar, may be the day in 2001 that became a name: then no year is guessed. */
function mayBeTheEvent({ eventYear }: CalendarName & { kind: 'date' }, found: Period, day: Day): boolean {
  return eventYear !== null && day.year > eventYear && Math.abs(daysBetween(found.from, day)) > CLOSE;
}

function nearer(last: Period | null, next: Period | null, day: Day): Period | null {
  if (last === null || next === null) return last ?? next;
  if (holds(last, day)) return last;
  return daysBetween(lastDay(last), day) <= PAST_BIAS * daysBetween(day, next.from) ? last : next;
}

/** The occurrence of a name inside a wider period, or null where it has none; the first where it has several. */
export function within(name: CalendarName, whole: Period): Period | null {
  const inside = around(name, whole.from).find(
    (period) => compareDays(whole.from, period.from) <= 0 && compareDays(period.from, lastDay(whole)) <= 0,
  );
  return inside ?? null;
}

/** Occurrences around a day, in order: enough of them for one before, one at and one after that day. */
function around(name: CalendarName, day: Day): readonly Period[] {
  switch (name.kind) {
    case 'weekday': {
      const first = periodAt('day', periodAt('week', day).from.add({ days: name.weekday - 1 }));
      return [-7, 0, 7].flatMap((days) => shift(first, days) ?? []);
    }
    case 'weekend':
      return [-1, 0, 1].flatMap((weeks) => shift(periodAt('weekend', day), weeks) ?? []);
    case 'day':
      return [-1, 0, 1, 2].flatMap((months) => {
        const { year, month } = day.add({ months });
        return dayPeriod(year, month, name.day);
      });
    case 'date':
      return dates(name, day);
    case 'month':
      return years(day).map((year) => periodAt('month', monthStart(year, name.month)));
    case 'season':
      return years(day, 2).map((year) => periodAt('season', monthStart(year, seasonMonth(name.season))));
    case 'quarter':
      return years(day).map((year) => periodAt('quarter', monthStart(year, 3 * name.quarter)));
    case 'half':
      return years(day).map((year) => periodAt('half', monthStart(year, 6 * name.half)));
    case 'holiday':
      return years(day, 3).flatMap((year) =>
        holiday(name.name, year).map(({ from }) => periodAt(name.grain, from)),
      );
  }
}

/** A weekday beside the date chooses the year, unless no year agrees: then the paper misprinted one of the two. */
function dates(name: CalendarName & { kind: 'date' }, day: Day): readonly Period[] {
  const leapDay = name.month === 2 && name.day === 29;
  const found = years(day, leapDay ? 8 : 1).flatMap((year) => dayPeriod(year, name.month, name.day));
  const agreeing = found.filter(({ from }) => from.dayOfWeek === name.weekday);
  return agreeing.length > 0 ? agreeing : found;
}

const years = (day: Day, reach = 1): readonly number[] =>
  Array.from({ length: 2 * reach + 1 }, (_, place) => day.year - reach + place);

function dayPeriod(year: number, month: number, day: number): readonly Period[] {
  const found = dayOf(year, month, day);
  return found === null ? [] : [{ grain: 'day', from: found }];
}

const monthStart = (year: number, month: number): Day => dayOf(year, month, 1) as Day;

function holiday(name: string, year: number): readonly Period[] {
  const rule = HOLIDAYS.get(name);
  return rule === undefined ? [] : holidayDay(rule, year);
}

function holidayDay(rule: HolidayRule, year: number): readonly Period[] {
  if ('easter' in rule) return [{ grain: 'day', from: easter(year).add({ days: rule.easter }) }];
  if ('day' in rule) return dayPeriod(year, rule.month, rule.day);
  if (rule.years !== undefined && year % rule.years !== 0) return [];
  const first = monthStart(year, rule.month);
  const month = periodAt('month', first);
  const toWeekday = (from: Day): number => (rule.weekday - from.dayOfWeek + 7) % 7;
  const start = rule.nth > 0 ? first : lastDay(month).subtract({ days: 6 });
  const from = start.add({ days: toWeekday(start) + 7 * Math.max(0, rule.nth - 1) + (rule.plus ?? 0) });
  return [{ grain: 'day', from }];
}

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, 1991, ch. 8). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1) as Day;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The TIMEX3 value of a name whose occurrence is not known: "XXXX-WXX-1", "XXXX-02-14", "XXXX-Q3". */
export function openValue(name: CalendarName): string {
  switch (name.kind) {
    case 'weekday':
      return `XXXX-WXX-${name.weekday}`;
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'day':
      return `XXXX-XX-${two(name.day)}`;
    case 'date':
      return `XXXX-${two(name.month)}-${two(name.day)}`;
    case 'month':
      return `XXXX-${two(name.month)}`;
    case 'season':
      return `XXXX-${name.season}`;
    case 'quarter':
      return `XXXX-Q${name.quarter}`;
    case 'half':
      return `XXXX-H${name.half}`;
    case 'holiday': {
      const rule = HOLIDAYS.get(name.name);
      if (name.grain !== 'day') return name.grain === 'week' ? 'XXXX-WXX' : 'XXXX-WXX-WE';
      return rule !== undefined && 'day' in rule ? `XXXX-${two(rule.month)}-${two(rule.day)}` : 'XXXX-XX-XX';
    }
  }
}
