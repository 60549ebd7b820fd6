/** Proposed time expressions into times: the longest of those that overlap, dated by the report's day and by each other. */
import type { Reading } from '../../reading/reading.ts';
import { compareDays, lastDay, type Period, periodAt, readDay } from '../../values/period.ts';
import { bySpan } from '../../values/span.ts';
import type { TimeType } from '../../values/time.ts';
import type { TimeFinding } from '../finding.ts';
import { firstEndingAfter } from '../locate.ts';
import { boundsOf } from './bounds.ts';
import type { TimeExpression } from './expression.ts';
import { type Named, periodOf } from './period-of.ts';
import { timexValue } from './timex-value.ts';

/**
 * Times in the order of the text. Without a publication date, and where a text names no day that "two days later" could
 * count from, values keep their X and bounds are null.
 */
export function resolveTimes(proposals: readonly TimeExpression[], reading: Reading): readonly TimeFinding[] {
  // Where no time stands there is nothing to date, and reading a day costs as much as a rule on all of a short report.
  if (proposals.length === 0) return [];
  const report = reading.report.publishedOn === null ? null : readDay(reading.report.publishedOn);
  let named: Named = { report, day: null, latest: null, period: null, accounting: null, quarter: null };
  return withoutOverlap(proposals).map((expression) => {
    const { blocks } = reading.report;
    const paragraph = blocks[firstEndingAfter(blocks, expression.start)]?.start ?? 0;
    const period = inOurEra(periodOf(expression.meaning, named, paragraph));
    named = remember(named, expression, period);
    return {
      start: expression.start,
      end: expression.end,
      text: expression.text,
      type: typeOf(expression),
      value: timexValue(expression, period),
      mod: expression.mod,
      ...boundsOf(expression, period, report),
      by: expression.by,
    };
  });
}

/** "thirty centuries ago": what begins before the year 1 is left open, since values and days have four digits for the year. */
const inOurEra = (period: Period | null): Period | null =>
  period === null || period.from.year < 1 ? null : period;

/** In the order of the text; of two that overlap the longer stays, of two of the same words the first proposed. */
function withoutOverlap(proposals: readonly TimeExpression[]): readonly TimeExpression[] {
  const kept: TimeExpression[] = [];
  for (const next of proposals.toSorted(bySpan)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= next.start) kept.push(next);
    else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next;
  }
  return kept;
}

function typeOf({ meaning, clock }: TimeExpression): TimeType {
  if (meaning.kind === 'length') return 'DURATION';
  if (meaning.kind === 'set') return 'SET';
  return clock === null ? 'DATE' : 'TIME';
}

/** What later expressions may count from. */
function remember(named: Named, { meaning, start }: TimeExpression, period: Period | null): Named {
  const quarter = period?.grain === 'quarter' && meaning.kind !== 'accounted' ? period : null;
  const year =
    meaning.kind === 'length' && meaning.accounting && named.report ? periodAt('year', named.report) : null;
  const ended =
    quarter !== null && (named.report === null || compareDays(lastDay(quarter), named.report) < 0);
  return {
    report: named.report,
    day: period?.grain === 'day' ? { period, at: start } : named.day,
    latest: later(named, period),
    period: period ?? named.period,
    quarter: ended ? quarter : (named.quarter ?? quarter),
    accounting: year ?? (ended ? quarter : (named.accounting ?? quarter)),
  };
}

function later({ report, latest }: Named, period: Period | null): Period | null {
  if (period?.grain !== 'day' || (report !== null && compareDays(report, period.from) < 0)) return latest;
  return latest !== null && compareDays(period.from, latest.from) < 0 ? latest : period;
}
