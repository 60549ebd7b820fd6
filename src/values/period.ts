/** A period of the calendar: a day, week, month … century, its TIMEX3 value and the days that bound it. */
import { Temporal } from 'temporal-polyfill';

export type Day = Temporal.PlainDate;

export type Grain =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A period is told by its grain and its first day: every grain cuts the calendar in one way only. */
export interface Period {
  readonly grain: Grain;
  readonly from: Day;
}

export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT';

/** TIMEX3 names of the northern seasons; a winter belongs to the year in which it begins. */
const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;
export type Season = (typeof SEASONS)[number];

/** How far apart two periods of a grain begin. */
const LENGTH: Readonly<Record<Grain, readonly [unit: 'days' | 'months' | 'years', count: number]>> = {
  day: ['days', 1],
  weekend: ['days', 7],
  week: ['days', 7],
  month: ['months', 1],
  season: ['months', 3],
  quarter: ['months', 3],
  half: ['months', 6],
  year: ['years', 1],
  decade: ['years', 10],
  century: ['years', 100],
};

/** Reads an ISO day; null where the calendar has no such day. */
export function readDay(iso: string): Day | null {
  try {
    return Temporal.PlainDate.from(iso);
  } catch {
    return null;
  }
}

/** The day of that year, month (from 1) and day of the month; null where the calendar has none (30 February). */
export function dayOf(year: number, month: number, day: number): Day | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** The period of a grain that holds a day. A weekend is the one that ends the day's ISO week. */
export function periodAt(grain: Grain, day: Day): Period {
  return { grain, from: firstDay(grain, day) };
}

function firstDay(grain: Grain, day: Day): Day {
  const january = (year: number): Day => Temporal.PlainDate.from({ year, month: 1, day: 1 });
  const startOfMonths = (every: number, offset: number): Day => {
    const past = (((day.month - 1 - offset) % every) + every) % every;
    return day.with({ day: 1 }).subtract({ months: past });
  };
  switch (grain) {
    case 'day':
      return day;
    case 'week':
      return day.subtract({ days: day.dayOfWeek - 1 });
    case 'weekend':
      return day.add({ days: 6 - day.dayOfWeek });
    case 'month':
      return day.with({ day: 1 });
    case 'season':
      return startOfMonths(3, 2);
    case 'quarter':
      return startOfMonths(3, 0);
    case 'half':
      return startOfMonths(6, 0);
    case 'year':
      return january(day.year);
    case 'decade':
      return january(Math.floor(day.year / 10) * 10);
    case 'century':
      return january(Math.floor(day.year / 100) * 100);
  }
}

/** The year as a period. */
export function yearPeriod(year: number): Period {
  return { grain: 'year', from: Temporal.PlainDate.from({ year, month: 1, day: 1 }) };
}

/** The period `count` periods of the same grain later; earlier where `count` is negative. Null out of the calendar. */
export function shift(period: Period, count: number): Period | null {
  const [unit, length] = LENGTH[period.grain];
  try {
    return { grain: period.grain, from: period.from.add({ [unit]: length * count }) };
  } catch {
    return null;
  }
}

/** The last day of a period. */
export function lastDay({ grain, from }: Period): Day {
  if (grain === 'day') return from;
  if (grain === 'weekend') return from.add({ days: 1 });
  const [unit, length] = LENGTH[grain];
  return from.add({ [unit]: length }).subtract({ days: 1 });
}

/** Whether a day lies in a period. */
export function holds(period: Period, day: Day): boolean {
  return compareDays(period.from, day) <= 0 && compareDays(day, lastDay(period)) <= 0;
}

/** Order of two days: below 0 where `a` is the earlier. */
export function compareDays(a: Day, b: Day): number {
  return Temporal.PlainDate.compare(a, b);
}

/** Days between two days, positive where `b` is the later. */
export function daysBetween(a: Day, b: Day): number {
  return a.until(b, { largestUnit: 'days' }).days;
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

/** The TIMEX3 value of a period: "2022-02-14", "2022-W06", "2022-W06-WE", "2022-02", "2022-SU", "2022-Q1", "2022-H1", "2022", "202", "20". */
export function timexOf({ grain, from }: Period): string {
  const year = pad(from.year, 4);
  switch (grain) {
    case 'day':
      return from.toString();
    case 'week':
      return weekOf(from);
    case 'weekend':
      return `${weekOf(from)}-WE`;
    case 'month':
      return `${year}-${pad(from.month, 2)}`;
    case 'season':
      return `${year}-${seasonOf(from)}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(from.month / 3)}`;
    case 'half':
      return `${year}-H${Math.ceil(from.month / 6)}`;
    case 'year':
      return year;
    case 'decade':
      return year.slice(0, 3);
    case 'century':
      return year.slice(0, 2);
  }
}

function weekOf(day: Day): string {
  return `${pad(day.yearOfWeek ?? day.year, 4)}-W${pad(day.weekOfYear ?? 0, 2)}`;
}

function seasonOf(firstOfSeason: Day): Season {
  return SEASONS[Math.floor(firstOfSeason.month / 3) - 1] ?? 'WI';
}

/** First month of a season, from 1. */
export function seasonMonth(season: Season): number {
  return 3 * (SEASONS.indexOf(season) + 1);
}

/** The first and the last day of a written day, month or year ("2022-02-16", "2022-02", "2022"), ISO; null where it is none. */
export function boundsOf(written: string): { readonly first: string; readonly last: string } | null {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? [];
  // ISO 8601 has a year 0000, PostgreSQL's calendar has none.
  const first = Number(year) < 1 ? null : dayOf(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (first === null) return null;
  const grain = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { first: first.toString(), last: lastDay(periodAt(grain, first)).toString() };
}
