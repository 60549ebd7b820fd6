/** What the archive tells of a report beside its record. */
import type { ActorKind } from '../values/actor.ts';
import type { EntryKind } from '../values/entry-kind.ts';
import type { ReportHead } from './entry.ts';

export interface ReportLine extends ReportHead {
  /** Where it came from: a file, or a line of one. */
  readonly place: string;
  /** ISO time. */
  readonly addedAt: string;
  readonly counts: Readonly<Record<EntryKind | 'problem', number>>;
}

export interface ReportDetail extends ReportLine {
  readonly byline: string | null;
  readonly language: string | null;
  /** SHA-256 of the bytes that it came in. */
  readonly hash: string;
  readonly madeBy: { readonly pipeline: string; readonly model: string };
  /** The actors of its record, and who they are in the archive. */
  readonly actors: readonly {
    /** Id in the record. */
    readonly local: string;
    readonly actor: number;
    readonly name: string;
    readonly kind: ActorKind;
    readonly country: string | null;
  }[];
  /** The other reports with the same copy, by day. */
  readonly copies: readonly ReportHead[];
}

/** How much there is. */
export interface Holdings {
  readonly reports: number;
  readonly entries: Readonly<Record<EntryKind, number>>;
  readonly actors: number;
  /** ISO days of the earliest and the latest entry. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** How many entries fall into each stretch of time. */
export interface Density {
  readonly grain: 'day' | 'month' | 'year';
  /** By day; those without entries are left out. `from` is the first day of it. */
  readonly buckets: readonly { readonly from: string; readonly count: number }[];
  readonly undated: number;
}
