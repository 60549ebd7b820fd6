/** An exchange as the archive gives it back: one instrument of one report or of several, and what became of it. */
import type { Deontic } from '../values/instrument.ts';
import type { Entry, EntryParty, ReportHead } from './entry.ts';

/** A step as the report tells it that dates it best, with all the reports that tell it. */
export interface ExchangeStep extends Entry {
  /** The ISO day that it goes by: its own, else that of the report; what is awaited goes by the report alone. */
  readonly day: string | null;
  readonly told: readonly Entry[];
  /** Reports that tell it, near-copies counted once. */
  readonly sources: number;
}

/** Why an instrument of a report is held to be the same as an earlier one. */
export interface Likeness<Other = string> {
  /** Id of the other, "12.i1"; while they are matched, the key of its entry. */
  readonly as: Other;
  /** What both names share, states as "@IRN"; of treaties what names them. */
  readonly words: readonly string[];
  readonly authors: readonly string[];
  readonly addressees: readonly string[];
  /** Days between the two; null where one has none. */
  readonly days: number | null;
}

export interface ArchivedExchange {
  /** Id of the first of its instruments: "12.i1". */
  readonly id: string;
  /** The name that most reports give it. */
  readonly instrument: string | null;
  /** The report of the first. */
  readonly report: ReportHead;
  /** What each report calls it, and why that is the same; null for the first. */
  readonly instruments: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly report: ReportHead;
    readonly likeness: Likeness | null;
    readonly correction: Entry['correction'];
  }[];
  /** Reports that speak of it, near-copies counted once. */
  readonly sources: number;
  readonly provisions: readonly {
    readonly deontic: Deontic;
    readonly bearers: readonly string[];
    readonly words: string;
    /** Id of the instrument that has it. */
    readonly id: string;
  }[];
  /** By day, those of the same kind by the same side once. */
  readonly steps: readonly ExchangeStep[];
  /** The day of which the rest is told; null where no report has one. */
  readonly asOf: string | null;
  /** Who has answered, accepted or refused it, and the last such step of each. */
  readonly answers: readonly {
    readonly by: EntryParty;
    readonly type: string;
    readonly answer: string | null;
    readonly manner: string | null;
    readonly day: string | null;
  }[];
  /** Whose answer is awaited and has not come, who awaits it, and by when: the last day that a report gives. */
  readonly awaited: readonly {
    readonly from: EntryParty;
    readonly by: readonly EntryParty[];
    readonly due: string | null;
  }[];
}
