/** The archive: many records kept and asked. What the faces see of it; open.ts opens one. */
import type { Origin, Unread } from '../intake/report.ts';
import type { DiplomaticRecord } from '../record/record.ts';
import type { Act, Form } from '../values/act.ts';
import type { ActorKind } from '../values/actor.ts';

/** What is said (statement), done (event), written (instrument), and what becomes of what is written (step). */
export const ENTRY_KINDS = ['statement', 'event', 'instrument', 'step'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What an actor is to an entry: the speaker of a statement; `by` of an event, an instrument or a step. */
export type Role = 'speaker' | 'by' | 'to' | 'about' | 'for' | 'relay' | 'party';

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
}

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

/** Reports with one and the same copy, which count as one source. */
export interface Syndication {
  /** The earliest. */
  readonly report: ReportHead;
  /** The later ones, by day. */
  readonly copies: readonly ReportHead[];
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
  /** The item as it stands in the report's record, with all its spans. */
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

/** One instrument of one report and what became of it. */
export interface ArchivedExchange {
  readonly id: string;
  readonly instrument: string | null;
  readonly report: ReportHead;
  readonly steps: readonly Entry[];
  /** Whose answer is awaited and has not come: whom an `awaited` step names and no later step answers for; and who awaits it. */
  readonly awaited: readonly { readonly from: EntryParty; readonly by: readonly EntryParty[] }[];
}

export interface ArchivedActor {
  readonly key: number;
  readonly kind: ActorKind;
  readonly name: string;
  readonly country: string | null;
  readonly aliases: readonly string[];
  /** Keys of the actors that were merged into it by hand. */
  readonly merged: readonly number[];
  /** Offices as reports give them, with the first and the last report that does. */
  readonly offices: readonly {
    readonly title: string;
    readonly first: string | null;
    readonly last: string | null;
  }[];
  readonly reports: number;
  /** Entries in which it has a part, of those that match. */
  readonly entries: number;
}

export interface DecisionBy {
  readonly who: string;
  readonly why: string | null;
}

/** What a person decided about actors. */
export interface Decision extends DecisionBy {
  readonly key: number;
  /** merge: `other` is the same as `name`. split: in `reports`, `name` is another. */
  readonly verb: 'merge' | 'split';
  readonly name: string;
  readonly other: string;
  readonly reports: readonly number[];
  readonly decidedAt: string;
  readonly undoneAt: string | null;
}

/** Two people who may be one, and what the reports say for it. */
export interface Suggestion {
  readonly kept: number;
  readonly keptName: string;
  /** The one who goes by one word alone. */
  readonly other: number;
  readonly otherName: string;
  /** How many more people are called by that word. */
  readonly rivals: number;
  /** The first reports that call `kept` by that word too, and how many do. */
  readonly reports: readonly number[];
  readonly reportCount: number;
  /** Offices that reports give to both. */
  readonly offices: readonly string[];
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

export type FacetName = 'speaker' | 'type' | 'publisher' | 'year';

/** The commonest values among what matches, and how often each stands there. */
export interface Facets {
  readonly counted: Count;
  readonly facets: Readonly<Record<FacetName, readonly { readonly value: string; readonly count: number }[]>>;
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
  readonly holds: (hash: string) => Promise<boolean>;
  /** Stores the records and what could not be read, all in one transaction. Gives how many records were new. */
  readonly add: (records: readonly NewRecord[], unread: readonly Unread[], maker: Maker) => Promise<number>;
  readonly entries: (filter: Filter, limit: number) => Promise<Page<Entry>>;
  readonly exchanges: (filter: Filter, limit: number) => Promise<Page<ArchivedExchange>>;
  /** Those with a part in what matches, the most frequent first. `name` leaves those alone that bear it. */
  readonly actors: (filter: Filter, name: string | null, limit: number) => Promise<Page<ArchivedActor>>;
  /** Reports whose text matches `text`, the best first; other filters must hold for an entry of the report. */
  readonly search: (text: string, filter: Filter, limit: number) => Promise<Page<Hit>>;
  readonly facets: (filter: Filter) => Promise<Facets>;
  /** Who said these words, or nearly these; the likest first. */
  readonly quote: (words: string, filter: Filter, limit: number) => Promise<Page<QuoteMatch>>;
  /** Reports that carry the same copy, the most copied first. */
  readonly copies: (limit: number) => Promise<Page<Syndication>>;
  /** Makes two actors one, or reports' actor another; gives the decision's number. Throws a ChanceryError where that cannot be. */
  readonly merge: (kept: number, other: number, by: DecisionBy) => Promise<number>;
  readonly split: (actor: number, reports: readonly number[], by: DecisionBy) => Promise<number>;
  readonly undo: (decision: number) => Promise<void>;
  /** Who may be the same, what is surest first; nobody is merged unasked. */
  readonly suggestions: (limit: number) => Promise<Page<Suggestion>>;
  readonly decisions: () => Promise<readonly Decision[]>;
  /** What could not be read first, then the problems of reports that were. */
  readonly problems: (limit: number) => Promise<Page<ArchivedProblem>>;
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
  readonly close: () => Promise<void>;
}
