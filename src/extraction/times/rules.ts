/** The rules for times, in order: of two that propose the same words, the one that stands first is heard. */
import type { Rule } from '../rule.ts';
import type { TimeExpression } from './expression.ts';
import { accountingPeriod } from './rules/accounting-period.ts';
import { ageOfThing } from './rules/age-of-thing.ts';
import { ago } from './rules/ago.ts';
import { century } from './rules/century.ts';
import { clockTime } from './rules/clock-time.ts';
import { dateListMonthFirst } from './rules/date-list-month-first.ts';
import { dateListMonthLast } from './rules/date-list-month-last.ts';
import { dayByMention } from './rules/day-by-mention.ts';
import { dayFirstDate } from './rules/day-first-date.ts';
import { dayOfMonth } from './rules/day-of-month.ts';
import { decade } from './rules/decade.ts';
import { duration } from './rules/duration.ts';
import { endedPeriod } from './rules/ended-period.ts';
import { every } from './rules/every.ts';
import { future } from './rules/future.ts';
import { half } from './rules/half.ts';
import { holiday } from './rules/holiday.ts';
import { hyphenatedDuration } from './rules/hyphenated-duration.ts';
import { isoDate } from './rules/iso-date.ts';
import { later } from './rules/later.ts';
import { month } from './rules/month.ts';
import { monthFirstDate } from './rules/month-first-date.ts';
import { monthList } from './rules/month-list.ts';
import { past } from './rules/past.ts';
import { periodic } from './rules/periodic.ts';
import { present } from './rules/present.ts';
import { quarter } from './rules/quarter.ts';
import { rate } from './rules/rate.ts';
import { relativePeriod } from './rules/relative-period.ts';
import { season } from './rules/season.ts';
import { sinceThen } from './rules/since-then.ts';
import { slashedDate } from './rules/slashed-date.ts';
import { someTime } from './rules/some-time.ts';
import { spelledYear } from './rules/spelled-year.ts';
import { stretch } from './rules/stretch.ts';
import { today } from './rules/today.ts';
import { uncountedDuration } from './rules/uncounted-duration.ts';
import { weekday } from './rules/weekday.ts';
import { weekend } from './rules/weekend.ts';
import { year } from './rules/year.ts';
import { yearBefore } from './rules/year-before.ts';
import { yearEnd } from './rules/year-end.ts';
import { yearRange } from './rules/year-range.ts';

export const timeRules: readonly Rule<TimeExpression>[] = [
  isoDate,
  slashedDate,
  dateListMonthFirst,
  dateListMonthLast,
  monthFirstDate,
  dayFirstDate,
  clockTime,
  holiday,
  weekday,
  today,
  weekend,
  dayOfMonth,
  monthList,
  month,
  season,
  half,
  quarter,
  yearRange,
  year,
  spelledYear,
  decade,
  century,
  accountingPeriod,
  endedPeriod,
  yearBefore,
  stretch,
  relativePeriod,
  yearEnd,
  ago,
  later,
  dayByMention,
  sinceThen,
  future,
  rate,
  every,
  periodic,
  duration,
  hyphenatedDuration,
  ageOfThing,
  uncountedDuration,
  someTime,
  present,
  past,
];
