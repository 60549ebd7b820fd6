/** An expression and the period that it names into the first and last day that it can mean. */
import { UNITS } from '../../lexicon/time-words.ts';
import { compareDays, type Day, daysBetween, holds, lastDay, type Period } from '../../values/period.ts';
import type { TimeModifier } from '../../values/time.ts';
import type { Meaning, TimeExpression } from './expression.ts';

export interface Bounds {
  /** ISO days, null where nothing bounds that side. */
  readonly from: string | null;
  readonly to: string | null;
}

const NONE: Bounds = { from: null, to: null };

/** Bounds of an expression whose period is known, of one that touches the report's day, or none. */
export function boundsOf(
  { meaning, mod, fiscal, text }: TimeExpression,
  period: Period | null,
  report: Day | null,
): Bounds {
  if (meaning.kind === 'bounded') return iso(meaning.from, meaning.to);
  if (meaning.kind === 'vague') return vague(meaning.value, report);
  if (meaning.kind === 'length') return report === null ? NONE : stretch(meaning, report);
  if (period === null || fiscal) return NONE;
  const relative = /^(?:earlier|later)\b/i.test(text);
  if (relative && report !== null && holds(period, report)) {
    return mod === 'START' ? iso(period.from, report) : iso(report, lastDay(period));
  }
  return part(period, mod, report);
}

const iso = (from: Day | null, to: Day | null): Bounds => ({ from: written(from), to: written(to) });

/** Days before the year 1 have no ISO day of ten letters: nothing bounds that side. */
const written = (day: Day | null): string | null => (day === null || day.year < 1 ? null : day.toString());

function vague(value: string, report: Day | null): Bounds {
  if (value === 'PAST_REF') return iso(null, report);
  return value === 'FUTURE_REF' ? iso(report, null) : NONE;
}

/** "the past two weeks" end with the report's day, "the next two weeks" begin with it. */
function stretch({ amount, side }: Meaning & { kind: 'length' }, report: Day): Bounds {
  if (side === null) return NONE;
  const far = farEnd(amount.count, amount.unit, side === 'past' ? -1 : 1, report);
  return side === 'past' ? iso(far, report) : iso(report, far);
}

function farEnd(count: number | null, unit: string, sign: 1 | -1, report: Day): Day | null {
  const known = UNITS.get(unit);
  if (count === null || known === undefined || !Number.isInteger(count)) return null;
  const units = sign * count * known.times;
  try {
    switch (known.letter) {
      case 'Y':
        return report.add({ years: units });
      case 'W':
        return report.add({ weeks: units });
      case 'D':
        return report.add({ days: units });
      case 'M':
        return known.clock ? null : report.add({ months: units });
      default:
        return null;
    }
  } catch {
    return null; // out of the calendar
  }
}

/** "early March" lies in its first half, "late March" in its second, "mid-March" in the middle half. */
function part(period: Period, mod: TimeModifier | null, report: Day | null): Bounds {
  const { from } = period;
  const to = lastDay(period);
  const length = daysBetween(from, to);
  const at = (share: number): Day => from.add({ days: Math.round(length * share) });
  switch (mod) {
    case 'START':
      return iso(from, at(0.5));
    case 'MID':
      return iso(at(0.25), at(0.75));
    case 'END':
      return iso(at(0.5), to);
    case 'BEFORE':
    case 'ON_OR_BEFORE':
      return iso(null, to);
    case 'AFTER':
      return iso(from, report === null || compareDays(report, to) < 0 ? to : report);
    case 'ON_OR_AFTER':
      return iso(from, null);
    default:
      return iso(from, to);
  }
}
