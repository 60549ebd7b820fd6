/** A meaning into the period of the calendar that it names, seen from the report's day and from what the text named before. */
import {
  type Day,
  daysBetween,
  type Grain,
  type Period,
  periodAt,
  shift,
  yearPeriod,
} from '../../values/period.ts';
import type { Meaning } from './expression.ts';
import { occurrence, within } from './occurrence.ts';

/** What a text has named so far. */
export interface Named {
  /** The day that the report came out, null where it does not say. */
  readonly report: Day | null;
  /** The last day, and its place in the text. */
  readonly day: { readonly period: Period; readonly at: number } | null;
  /** The latest day that lay behind when the report came out. */
  readonly latest: Period | null;
  readonly period: Period | null;
  /** The last quarter or accounting year. */
  readonly accounting: Period | null;
  /** The last quarter that had ended when the report came out, else the last. */
  readonly quarter: Period | null;
}

const WIDTH: readonly Grain[] = [
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
];

/**
 * Days that a story steps back and still is one story: a report of Tuesday's vote tells of Monday's debate, and "the next
 * day" in a later paragraph is Wednesday.
 */
const STEP_BACK = 7;

/**
 * Null where the text and the report's day do not tell, and for lengths, sets and vague times. `paragraph` is where the
 * paragraph of the expression begins, in code units of the text.
 */
export function periodOf(meaning: Meaning, named: Named, paragraph: number): Period | null {
  const { report } = named;
  switch (meaning.kind) {
    case 'fixed':
      return meaning.period;
    case 'named':
      return report && occurrence(meaning.name, report, meaning.toward);
    case 'moved': {
      const origin =
        meaning.origin === 'report'
          ? report && periodAt(meaning.grain, report)
          : mentioned(meaning, named, paragraph);
      return origin && shift(origin, meaning.by);
    }
    case 'again':
      return named.period;
    case 'within': {
      const whole = periodOf(meaning.whole, named, paragraph);
      return whole && within(meaning.name, whole);
    }
    case 'accounted':
      return accounted(meaning, named);
    default:
      return null;
  }
}

/** The last named day: the paragraph's own, else the latest of its story. */
function mentionedDay({ day, latest }: Named, notBefore: number, paragraph: number): Period | null {
  if (day === null || day.at < notBefore) return null;
  if (day.at >= paragraph || latest === null) return day.period;
  const back = daysBetween(day.period.from, latest.from);
  return back > 0 && back <= STEP_BACK ? latest : day.period;
}

/** The last named period, if it is not wider than what is counted: "the following month" says nothing after "in 2014". */
function mentioned(meaning: Meaning & { kind: 'moved' }, named: Named, paragraph: number): Period | null {
  const { grain, notBefore = 0 } = meaning;
  if (grain === 'day') return mentionedDay(named, notBefore, paragraph);
  if (named.period === null || WIDTH.indexOf(named.period.grain) > WIDTH.indexOf(grain)) return null;
  return periodAt(grain, named.period.from);
}

function accounted(meaning: Meaning & { kind: 'accounted' }, named: Named): Period | null {
  const said = meaning.orElse === 'quarter' ? named.quarter : named.accounting;
  const base = said ?? accountedByDefault(meaning.orElse, named);
  if (base === null) return null;
  if (meaning.year === undefined)
    return periodAt(base.grain, base.from.subtract({ years: meaning.yearsBack }));
  const { from } = yearPeriod(meaning.year);
  return periodAt(base.grain, from.with({ month: base.from.month }));
}

/** Where the text names no accounting period: the last full quarter, or the year of the last time it named. */
function accountedByDefault(
  orElse: (Meaning & { kind: 'accounted' })['orElse'],
  { report, period }: Named,
): Period | null {
  if (orElse === 'mention' && period !== null) return periodAt('year', period.from);
  if (orElse === 'mention' || report === null) return null;
  return orElse === 'year' ? periodAt('year', report) : shift(periodAt('quarter', report), -1);
}
