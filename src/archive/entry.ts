/** Something said, done or written as the archive gives it back, with its report and whoever has a part in it. */
import type { Form } from '../values/act.ts';
import type { ActorKind } from '../values/actor.ts';
import type { EntryKind } from '../values/entry-kind.ts';
import type { CorrectionState } from './correction.ts';

export { ENTRY_KINDS, type EntryKind } from '../values/entry-kind.ts';

/** What an actor is to an entry: the speaker of a statement; `by` of an event, an instrument or a step. */
export type Role = 'speaker' | 'by' | 'to' | 'about' | 'for' | 'relay' | 'party';

export interface EntryParty {
  readonly role: Role;
  /** Key of the actor in the archive. */
  readonly actor: number;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
}

export interface ReportHead {
  readonly key: number;
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  /** Key of the earliest report that carries the same copy; null where this is the earliest, or the only one. */
  readonly copyOf: number | null;
  /** Publishers of the later reports that carry this one's copy. */
  readonly copiedBy: readonly string[];
}

export interface Entry {
  /** Key of the report and local id: "12.s3"; a step is "12.x1.2". */
  readonly id: string;
  readonly kind: EntryKind;
  /** Act, event type, kind of instrument or kind of step. */
  readonly type: string;
  readonly mode: string | null;
  readonly speech: Form | null;
  /** Polarity of a statement, status of an event, disclosure of an instrument, answer of a step. */
  readonly status: string | null;
  readonly contexts: readonly string[];
  /** ISO days that bound it; those of the report where `isDated` is false. */
  readonly from: string | null;
  readonly to: string | null;
  readonly isDated: boolean;
  readonly parties: readonly EntryParty[];
  readonly place: string | null;
  readonly instrument: string | null;
  /** The exact words, spans apart by " … ". */
  readonly words: string;
  readonly report: ReportHead;
  /** What was corrected of it by hand; the fields above are the corrected ones. Null where nothing was. */
  readonly correction: CorrectionState | null;
  /** The item as it stands in the report's record, with all its spans, whatever was corrected. */
  readonly item: unknown;
}

/** How many match: exactly, or "at least" where counting stopped. */
export interface Count {
  readonly number: number;
  readonly isCapped: boolean;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: Count;
}
