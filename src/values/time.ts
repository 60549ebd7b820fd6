/** A time expression with its TIMEX3 value and the days that bound it. */
import type { Span } from './span.ts';

/** The four types of TIMEX3 (TimeML 1.2.1). */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** The modifiers of TIMEX3. */
export type TimeModifier =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

export interface Time extends Span {
  readonly type: TimeType;
  /** TIMEX3 value: "2022-02-14", "2022-W06", "P3M", "XXXX-WXX-1", "PAST_REF". */
  readonly value: string;
  readonly mod: TimeModifier | null;
  /** First ISO day that the expression can mean, or null where nothing bounds it. */
  readonly from: string | null;
  /** Last ISO day that the expression can mean, or null where nothing bounds it. */
  readonly to: string | null;
}
