/** A time expression: words that name a time, and what they mean before it is known when the report came out. */
import type { Day, Grain, Period, Season } from '../../values/period.ts';
import type { Span } from '../../values/span.ts';
import type { TimeModifier } from '../../values/time.ts';

/** A name that the calendar gives again and again: it does not say which week, month or year. */
export type CalendarName =
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'day'; readonly day: number }
  | {
      readonly kind: 'date';
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
      /** The year of what the day has become a name of, null for other days. */
      readonly eventYear: number | null;
    }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'season'; readonly season: Season }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'half'; readonly half: number }
  | { readonly kind: 'holiday'; readonly name: string; readonly grain: 'day' | 'week' | 'weekend' };

/**
 * Which of the occurrences of a name is meant, seen from the report's day: the last one (that day may be one), the
 * next one, the one before or after that day, the one of the running week or year, or whichever is nearer. The leaning
 * ones are the last and the next, unless the other is close by.
 */
export type Toward =
  | 'past'
  | 'future'
  | 'before'
  | 'after'
  | 'running'
  | 'nearest'
  | 'leaning-past'
  | 'leaning-future';

/** What a shift counts from: the report's day, or the last day or period that the text has named. */
export type Origin = 'report' | 'mention';

export type Meaning =
  | { readonly kind: 'fixed'; readonly period: Period }
  | { readonly kind: 'named'; readonly name: CalendarName; readonly toward: Toward }
  /** The `grain` that holds the origin, `by` of them later. `notBefore`: the mention stands there or after it in the text. */
  | {
      readonly kind: 'moved';
      readonly grain: Grain;
      readonly by: number;
      readonly origin: Origin;
      readonly notBefore?: number;
    }
  /** The last time that the text named: "since then". */
  | { readonly kind: 'again' }
  /** A name inside a wider period: "January of next year". */
  | { readonly kind: 'within'; readonly name: CalendarName; readonly whole: Meaning }
  /** The accounting period that the text speaks of, some years earlier or in a given year: "the quarter", "a year ago". */
  | {
      readonly kind: 'accounted';
      readonly yearsBack: number;
      readonly year?: number;
      readonly orElse: 'quarter' | 'year' | 'mention';
    }
  /** A day that only its bounds are known of: "03/04/2022". */
  | { readonly kind: 'bounded'; readonly value: string; readonly from: Day; readonly to: Day }
  | { readonly kind: 'vague'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** A length of time; `side` says where it touches the report's day. */
  | {
      readonly kind: 'length';
      readonly amount: Amount;
      readonly side: 'past' | 'future' | null;
      readonly accounting?: boolean;
    }
  | { readonly kind: 'set'; readonly value: string };

/** So many units of the calendar or the clock; `count` is null where the text does not say how many. */
export interface Amount {
  readonly count: number | null;
  /** Singular, a word of the lexicon: "week". */
  readonly unit: string;
}

export interface TimeExpression extends Span {
  readonly meaning: Meaning;
  /** The part of the day as TIMEX3 writes it behind the day: "TMO", "T10:00". */
  readonly clock: string | null;
  /** An accounting period: it has a name, but its days are the accountant's. */
  readonly fiscal: boolean;
  readonly mod: TimeModifier | null;
  /** The rule that proposed it. */
  readonly by: string;
}
