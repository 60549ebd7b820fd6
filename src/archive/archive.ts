/** The archive: many records kept and asked. What the faces see of it; open.ts opens one. */
import type { Origin, Unread } from '../intake/report.ts';
import type { DiplomaticRecord } from '../record/record.ts';
import type { Act, Form } from '../values/act.ts';
import type { ActorDetail, ArchivedActor, Contact } from './actor-detail.ts';
import type { Density, Holdings, ReportDetail, ReportLine } from './archived-report.ts';
import type { ArchiveState, BackedUp, Checked } from './care.ts';
import type { CorrectionVerb, EntryCorrection } from './correction.ts';
import type { Decision, DecisionBy, Suggestion } from './decision.ts';
import type { Count, Entry, EntryKind, Page, ReportHead } from './entry.ts';
import type { ArchivedExchange } from './exchange.ts';
import type { Position, PositionKind } from './position.ts';

export type { ActorDetail, ArchivedActor, Contact } from './actor-detail.ts';
export type { Density, Holdings, ReportDetail, ReportLine } from './archived-report.ts';
export type { ArchiveState, BackedUp, Checked } from './care.ts';
export type { CorrectionState } from './correction.ts';
export type { Decision, DecisionBy, Suggestion } from './decision.ts';
export {
  type Count,
  ENTRY_KINDS,
  type Entry,
  type EntryKind,
  type EntryParty,
  type Page,
  type ReportHead,
  type Role,
} from './entry.ts';
export type { ArchivedExchange, ExchangeStep } from './exchange.ts';
export type { Opposition, Position, PositionKind } from './position.ts';

/** What made a record: where either differs, `rebuild` reads the report anew. */
export interface Maker {
  readonly pipeline: string;
  /** SHA-256 of the reader model. */
  readonly model: string;
}

export interface NewRecord {
  readonly record: DiplomaticRecord;
  readonly origin: Origin;
}

/** What was asked for. Within one filter any value will do; all the filters together must hold. */
export interface Filter {
  readonly kinds?: readonly EntryKind[] | undefined;
  /** Whoever says or does it, by name. */
  readonly speaker?: readonly string[] | undefined;
  /** Whom or what it is about, by the name of an actor or by words in it. */
  readonly about?: readonly string[] | undefined;
  /** Whoever has any part in it. Of an actor, `#12` is the one with that number, and all that are the same. */
  readonly actor?: readonly string[] | undefined;
  /** To whom it is said or done. */
  readonly to?: readonly string[] | undefined;
  readonly act?: readonly Act[] | undefined;
  /** Type or mode of an event, kind of an instrument, kind of a step. */
  readonly type?: readonly string[] | undefined;
  /** ISO days, both included; an entry whose days overlap them is meant. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly speech?: readonly Form[] | undefined;
  /** ISO 3166-1 alpha-3 codes of any of its actors. */
  readonly country?: readonly string[] | undefined;
  readonly place?: readonly string[] | undefined;
  readonly instrument?: readonly string[] | undefined;
  readonly context?: readonly string[] | undefined;
  readonly publisher?: readonly string[] | undefined;
  /** Keys of reports. */
  readonly report?: readonly number[] | undefined;
  /** Words of it: "a phrase", begin*, -without, this OR that. */
  readonly text?: string | undefined;
  /** Leaves out the reports that carry the copy of an earlier one. */
  readonly withoutCopies?: boolean | undefined;
  /** Takes in what was rejected by hand. */
  readonly withRejected?: boolean | undefined;
}

/** Whether a report is there, was removed by hand, or neither. */
export type Holding = 'held' | 'removed' | 'new';

/** Reports with one and the same copy, which count as one source. */
export interface Syndication {
  /** The earliest. */
  readonly report: ReportHead;
  /** The later ones, by day. */
  readonly copies: readonly ReportHead[];
}

export type Order = 'oldest' | 'newest';

/** Where a walk through the entries stands: behind the entry of that day and key. */
export interface Cursor {
  readonly day: string | null;
  readonly key: number;
}

/** A stretch of a walk. */
export interface Stretch {
  readonly items: readonly Entry[];
  /** Where the next stretch begins; null where nothing is left. */
  readonly next: Cursor | null;
}

/** One line of the list of corrections. */
export interface Correction extends Omit<EntryCorrection, 'verb'> {
  readonly verb: CorrectionVerb;
  /** What it is a correction of; null where it is a report's. */
  readonly kind: EntryKind | null;
  /** The words of the entry, or the title of the report. */
  readonly words: string;
  /** Id of the entry that it holds for now. */
  readonly entry: string | null;
  /** The report; null where it is removed. */
  readonly report: ReportHead | null;
  /** Whether it holds, was taken back, waits for its removed report, or fits no entry any more. */
  readonly state: 'holds' | 'undone' | 'waits' | 'lost';
  readonly undone: (DecisionBy & { readonly at: string }) | null;
}

export interface Hit {
  readonly report: ReportHead;
  /** Pieces of the text in its order; those that match are marked. */
  readonly excerpt: readonly { readonly text: string; readonly isMatch: boolean }[];
  readonly statements: number;
}

/** Something said that has the words asked for, or comes near them. */
export interface QuoteMatch {
  /** The earliest statement with these words by this speaker. */
  readonly entry: Entry;
  /** Later ones by the same speaker, from other reports or other places of the same. */
  readonly also: readonly Entry[];
  /** From 0 to 1; 1 where every word asked for was said, in that order and with none between. */
  readonly likeness: number;
  /** The stretch that comes nearest: words in both, only asked for, or only said. */
  readonly pieces: readonly { readonly kind: 'same' | 'missing' | 'added'; readonly text: string }[];
}

export const FACET_NAMES = [
  'kind',
  'speaker',
  'to',
  'about',
  'type',
  'publisher',
  'country',
  'year',
] as const;
export type FacetName = (typeof FACET_NAMES)[number];

export interface FacetValue {
  readonly value: string;
  readonly count: number;
  /** Key of the actor, where it is one. */
  readonly actor?: number;
}

/** The commonest values among what matches, and how often each stands there. */
export interface Facets {
  readonly counted: Count;
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
}

export interface ArchivedProblem {
  readonly place: string;
  readonly code: string;
  readonly message: string;
  /** Null where the report could not be read at all. */
  readonly report: ReportHead | null;
}

/** A report whose record something else made. */
export interface Outdated {
  readonly key: number;
  readonly text: string;
  readonly origin: Origin;
}

export interface Archive {
  /** What keeps it, in words. */
  readonly name: string;
  readonly holds: (hash: string) => Promise<Holding>;
  /** Stores the records and what could not be read, all in one transaction. Gives how many records were new. */
  readonly add: (records: readonly NewRecord[], unread: readonly Unread[], maker: Maker) => Promise<number>;
  readonly entries: (filter: Filter, limit: number) => Promise<Page<Entry>>;
  /** At most `limit` of the entries that match and stand behind `after`, by day, the oldest first where nothing is said; from the first where it is null. */
  readonly walk: (filter: Filter, after: Cursor | null, limit: number, order?: Order) => Promise<Stretch>;
  readonly count: (filter: Filter) => Promise<Count>;
  /** The entry with this id, as "12.s3"; null where there is none. */
  readonly entry: (id: string) => Promise<Entry | null>;
  readonly density: (filter: Filter) => Promise<Density>;
  readonly holdings: () => Promise<Holdings>;
  /** What changes with every write, whoever writes. */
  readonly version: () => Promise<string>;
  /** Reports with an entry that matches, by when they were added; those behind the report `after` where it is given. */
  readonly reports: (
    filter: Filter,
    after: number | null,
    limit: number,
    order: Order,
  ) => Promise<Page<ReportLine>>;
  readonly report: (key: number) => Promise<ReportDetail | null>;
  /** Key of the report that came in the bytes of this SHA-256. */
  readonly keyOf: (hash: string) => Promise<number | null>;
  /** Documents with a step that matches, and how things stand on the day `asOf`; null for that of the newest report. */
  readonly exchanges: (
    filter: Filter,
    limit: number,
    asOf?: string | null,
    skip?: number,
  ) => Promise<Page<ArchivedExchange>>;
  /** What speakers hold on one matter, where they speak of it again or another is on the other side; `only` leaves those alone with a shift or a contradiction. */
  readonly positions: (
    filter: Filter,
    only: PositionKind | null,
    limit: number,
    skip?: number,
  ) => Promise<Page<Position>>;
  /** The exchange that has the instrument with this id, as "12.i1", and that instrument. */
  readonly exchange: (
    id: string,
  ) => Promise<{ readonly exchange: ArchivedExchange; readonly document: Entry | null } | null>;
  /** Those with a part in what matches, the most frequent first. `name` leaves those alone that bear it. */
  readonly actors: (
    filter: Filter,
    name: string | null,
    limit: number,
    skip?: number,
  ) => Promise<Page<ArchivedActor>>;
  readonly actor: (key: number) => Promise<ActorDetail | null>;
  /** With whom an actor has a part in what matches, the most frequent first. */
  readonly contacts: (key: number, filter: Filter, limit: number) => Promise<readonly Contact[]>;
  /** Reports whose text matches `text`, the best first; other filters must hold for an entry of the report. */
  readonly search: (text: string, filter: Filter, limit: number, skip?: number) => Promise<Page<Hit>>;
  readonly facets: (filter: Filter) => Promise<Facets>;
  /** Who said these words, or nearly these; the likest first. */
  readonly quote: (words: string, filter: Filter, limit: number, skip?: number) => Promise<Page<QuoteMatch>>;
  /** Reports that carry the same copy, the most copied first. */
  readonly copies: (limit: number, skip?: number) => Promise<Page<Syndication>>;
  /** Makes two actors one, or reports' actor another; gives the decision's number. Throws a ChanceryError where that cannot be. */
  readonly merge: (kept: number, other: number, by: DecisionBy) => Promise<number>;
  readonly split: (actor: number, reports: readonly number[], by: DecisionBy) => Promise<number>;
  readonly undo: (decision: number) => Promise<void>;
  /** Who may be the same, what is surest first; nobody is merged unasked. */
  readonly suggestions: (limit: number, skip?: number) => Promise<Page<Suggestion>>;
  readonly decisions: () => Promise<readonly Decision[]>;
  /** Says of entries ("12.s3"; "12.x1" for all steps of an exchange) that they are right, or wrong and to be hidden; gives the corrections' numbers. Throws a ChanceryError where that cannot be, as all that follow. */
  readonly judge: (
    verb: 'confirm' | 'reject',
    entries: readonly string[],
    by: DecisionBy,
  ) => Promise<readonly number[]>;
  /** Sets fields of an entry, as "act=deny". */
  readonly edit: (entry: string, settings: readonly string[], by: DecisionBy) => Promise<number>;
  /** Takes reports out with all that they say. */
  readonly remove: (reports: readonly number[], by: DecisionBy) => Promise<readonly number[]>;
  readonly undoCorrection: (correction: number, by: DecisionBy) => Promise<void>;
  /** The latest first; `lost` leaves those alone that fit no entry any more. */
  readonly corrections: (lost: boolean, limit: number, skip?: number) => Promise<Page<Correction>>;
  /** What could not be read first, then the problems of reports that were. */
  readonly problems: (limit: number, skip?: number) => Promise<Page<ArchivedProblem>>;
  readonly countOutdated: (maker: Maker) => Promise<number>;
  /** Reports that `maker` has neither made nor staged, after the report `after`, in the order of their keys. */
  readonly outdated: (maker: Maker, after: number, limit: number) => Promise<readonly Outdated[]>;
  /** Keeps records read anew beside the old ones. */
  readonly stage: (
    records: readonly { readonly key: number; readonly record: DiplomaticRecord }[],
    maker: Maker,
  ) => Promise<void>;
  /** Puts all that `maker` has staged in place of the old, in one transaction. Gives how many. */
  readonly swap: (maker: Maker) => Promise<number>;
  /** The record of a report as it was stored, or null where there is no such report. */
  readonly record: (key: number) => Promise<DiplomaticRecord | null>;
  /** The same as JSON, to the last byte. */
  readonly recordText: (key: number) => Promise<string | null>;
  /** Looks at everything the archive holds and tells what does not hold. */
  readonly check: (
    tell: (where: string, what: string) => Promise<void>,
    advance: (reports: number) => void,
  ) => Promise<Checked>;
  /** Writes all that the archive holds into one file. Throws a ChanceryError where it cannot. */
  readonly backUp: (file: string, made: { readonly by: string; readonly at: string }) => Promise<BackedUp>;
  /** Puts a backup into the archive, whole or not at all; in place of what it holds where `replaces`, else it must hold nothing. */
  readonly restore: (file: string, replaces: boolean) => Promise<{ readonly reports: number }>;
  /** How much there is, for whoever looks after it. */
  readonly state: (maker: Maker) => Promise<ArchiveState>;
  readonly close: () => Promise<void>;
}
