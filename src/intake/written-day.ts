/** A day as a date line writes it ("Feb 16, 2022", "16 February", "2022-02-16") -> year, month, day. */
import { Temporal } from 'temporal-polyfill';

export interface WrittenDay {
  /** Null where the words have none: "Feb 16". */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Offset just behind the day in the string that it was read from. */
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s{1,3})?';
const NUMBER = '(\\d{1,2})(?:st|nd|rd|th)?';

const ISO = /(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/y;
const MONTH_FIRST = new RegExp(
  `${WEEKDAY}${MONTH}\\s{0,3}${NUMBER}(?!\\d|:\\d)(?:,?\\s{1,3}(\\d{4})(?!\\d))?`,
  'iy',
);
const DAY_FIRST = new RegExp(
  `${WEEKDAY}${NUMBER}[\\s-]{1,3}(?:of\\s)?${MONTH}(?:,?[\\s-]{1,3}(\\d{4})(?!\\d))?`,
  'iy',
);
const DOTTED = /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/y;

/** Reads the day that stands at `at`, weekday before it included; null where none does or no calendar has it. */
export function writtenDayAt(line: string, at: number): WrittenDay | null {
  const iso = match(ISO, line, at);
  if (iso !== null) return existing(iso[1], iso[2], iso[3], at + iso[0].length);
  const monthFirst = match(MONTH_FIRST, line, at);
  if (monthFirst !== null) {
    return existing(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], at + monthFirst[0].length);
  }
  const dayFirst = match(DAY_FIRST, line, at);
  if (dayFirst !== null)
    return existing(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], at + dayFirst[0].length);
  const dotted = match(DOTTED, line, at);
  if (dotted !== null) return existing(dotted[3], dotted[2], dotted[1], at + dotted[0].length);
  return null;
}

/** Reads a whole string as one day with its year: ISO (a time may follow) or as a date line has it. Null if it is none. */
export function isoDayOf(written: string): string | null {
  const line = written.trim();
  const day = writtenDayAt(line, 0);
  if (day === null || day.year === null) return null;
  const rest = line.slice(day.end);
  return rest === '' || /^(?:T|,?\s)[\d:.,\s+\-a-zA-Z()/]{1,40}$/.test(rest) ? isoOf(day, day.year) : null;
}

/** The ISO day of a written day, with its own year or the one given. */
export function isoOf(day: WrittenDay, year: number): string {
  return Temporal.PlainDate.from({ year, month: day.month, day: day.day }).toString();
}

/** The year that puts a day without year nearest to `anchor` (ISO): "Dec 30" seen from 2022-01-02 is of 2021. */
export function nearestYear(day: WrittenDay, anchor: string): string {
  const { year } = Temporal.PlainDate.from(anchor);
  const days = [year, year - 1, year + 1].map((each) => isoOf(day, each));
  return days.reduce((best, each) => (daysBetween(each, anchor) < daysBetween(best, anchor) ? each : best));
}

/** How many days lie between two ISO days, whichever is first. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(Temporal.PlainDate.from(a).until(b, { largestUnit: 'day' }).days);
}

function match(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

function existing(
  writtenYear: string | undefined,
  month: string | undefined,
  day: string | undefined,
  end: number,
): WrittenDay | null {
  const year = writtenYear === undefined ? null : Number(writtenYear);
  const numbers = { month: Number(month), day: Number(day) };
  try {
    // 2000 is a leap year, so that "Feb 29" without year stands.
    Temporal.PlainDate.from({ year: year ?? 2000, ...numbers }, { overflow: 'reject' });
    return { year, ...numbers, end };
  } catch {
    return null;
  }
}
