/** How many entries a day, month or year -> bars on a line of days, and a place on that line -> the day it means. */
import type { Density } from '../asking/wire.ts';

const DAY_MS = 86_400_000;

export interface Bar {
  /** First day of the bucket. */
  readonly from: string;
  /** Its last day. */
  readonly to: string;
  readonly count: number;
  /** Left edge and width, as shares of the whole line. */
  readonly left: number;
  readonly width: number;
  /** Height as a share of the highest, by square root, so that a busy day does not flatten the quiet ones. */
  readonly height: number;
}

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The day after the last of the bucket that begins on `from`. */
function endOf(from: string, grain: Density['grain']): number {
  const start = new Date(time(from));
  if (grain === 'day') return start.getTime() + DAY_MS;
  const year = start.getUTCFullYear() + (grain === 'year' ? 1 : 0);
  const month = start.getUTCMonth() + (grain === 'month' ? 1 : 0);
  // Date.UTC takes years below 100 for those of the twentieth century.
  const end = new Date(start);
  end.setUTCFullYear(year, month, 1);
  return end.getTime();
}

/** So small a share of all entries at either end may be left off the strip. */
const OUTLYING = 0.004;

export interface Trimmed extends Density {
  /** How many entries lie before the first bucket and behind the last. */
  readonly before: number;
  readonly after: number;
}

/** Leaves off the few entries far from all others, which would squeeze the rest: a treaty of 1648, a goal for 2050. */
export function trimmed(density: Density): Trimmed {
  const { buckets } = density;
  const most = OUTLYING * buckets.reduce((sum, { count }) => sum + count, 0);
  let [first, before] = [0, 0];
  while (first < buckets.length && before + (buckets[first]?.count ?? 0) <= most) {
    before += buckets[first]?.count ?? 0;
    first += 1;
  }
  let [last, after] = [buckets.length, 0];
  while (last > first && after + (buckets[last - 1]?.count ?? 0) <= most) {
    after += buckets[last - 1]?.count ?? 0;
    last -= 1;
  }
  return { ...density, buckets: buckets.slice(first, last), before, after };
}

export interface Scale {
  /** Times of the first day and of the day behind the last, in milliseconds. */
  readonly start: number;
  readonly end: number;
}

/** From the first bucket to the end of the last; null where there is none. */
export function scaleOf({ buckets, grain }: Density): Scale | null {
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { start: time(first.from), end: endOf(last.from, grain) };
}

export function barsOf(density: Density): readonly Bar[] {
  const scale = scaleOf(density);
  if (scale === null) return [];
  const length = scale.end - scale.start;
  const most = Math.max(...density.buckets.map(({ count }) => count));
  return density.buckets.map(({ from, count }) => {
    const end = endOf(from, density.grain);
    return {
      from,
      to: dayOf(end - DAY_MS),
      count,
      left: (time(from) - scale.start) / length,
      width: (end - time(from)) / length,
      height: Math.sqrt(count / most),
    };
  });
}

/** The day at a share of the line, from 0 to 1. */
export function dayAt({ start, end }: Scale, share: number): string {
  const at = start + Math.min(1, Math.max(0, share)) * (end - start);
  return dayOf(Math.min(end - DAY_MS, Math.floor(at / DAY_MS) * DAY_MS));
}

/** The first and the last day of what was brushed from one share of the line to another, whichever was first. */
export function brushed(
  scale: Scale,
  a: number,
  b: number,
): { readonly since: string; readonly until: string } {
  return { since: dayAt(scale, Math.min(a, b)), until: dayAt(scale, Math.max(a, b)) };
}

const STEPS_YEARS = [1, 2, 5, 10, 20, 50, 100];

/** Days to name below the line, eight at most: years, else months, else its first day. */
export function ticksOf({ start, end }: Scale): readonly { readonly at: number; readonly name: string }[] {
  const share = (ms: number): number => (ms - start) / (end - start);
  const [first, last] = [new Date(start), new Date(end - DAY_MS)];
  const years = last.getUTCFullYear() - first.getUTCFullYear();
  if (years > 1) {
    const step = STEPS_YEARS.find((width) => years / width <= 8) ?? 1000;
    const from = Math.ceil(first.getUTCFullYear() / step) * step;
    const count = Math.floor((last.getUTCFullYear() - from) / step) + 1;
    return Array.from({ length: Math.max(0, count) }, (_, at) => from + at * step)
      .map((year) => ({ at: share(time(`${String(year).padStart(4, '0')}-01-01`)), name: String(year) }))
      .filter(({ at }) => at >= 0);
  }
  const months = years * 12 + last.getUTCMonth() - first.getUTCMonth();
  const step = Math.max(1, Math.ceil(months / 8));
  const ticks = Array.from({ length: Math.floor(months / step) + 1 }, (_, at) =>
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + at * step, 1),
  ).filter((ms) => ms >= start);
  const names = ticks.map((ms) => ({ at: share(ms), name: monthName(ms) }));
  return names.length > 0 ? names : [{ at: 0, name: monthName(start) }];
}

function monthName(ms: number): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(ms);
}
