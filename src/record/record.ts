/** A record: what a report says was said and done, as JSON. Arrays are always there; unknown scalars are null. */
import type { Act, Form, Modality, Polarity } from '../values/act.ts';
import type { ActorKind, CountryCode, MentionForm } from '../values/actor.ts';
import type {
  Answer,
  Deontic,
  DisclosureState,
  InstrumentKind,
  Manner,
  StepKind,
} from '../values/instrument.ts';
import type { EventContext, EventMode, EventStatus, EventType } from '../values/plover.ts';
import type { Problem } from '../values/problem.ts';
import type { Evidence, Span } from '../values/span.ts';
import type { Time } from '../values/time.ts';

/** Local ids in the order of the text: "a1", "s1", "e1", "i1". */
export type LocalId = string;

export interface RecordReport {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly credits: readonly { readonly kind: string; readonly to: string; readonly span: Span }[];
}

export interface RecordActor {
  readonly id: LocalId;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: CountryCode | null;
  readonly offices: readonly {
    readonly title: string;
    readonly of: LocalId | null;
    readonly evidence: Evidence;
    readonly by: string;
  }[];
  readonly mentions: readonly (Span & { readonly form: MentionForm })[];
}

export interface RecordStatement {
  readonly id: LocalId;
  readonly speaker: LocalId | null;
  readonly addressees: readonly LocalId[];
  readonly about: readonly LocalId[];
  readonly act: Act;
  readonly form: Form;
  readonly source: Span | null;
  readonly cue: readonly Span[];
  readonly content: Evidence;
  readonly relay: readonly { readonly outlet: LocalId; readonly span: Span }[];
  readonly saidOn: Time | null;
  readonly place: Span | null;
  readonly onBehalfOf: readonly LocalId[];
  readonly within: LocalId | null;
  readonly deadline: Time | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly by: string;
}

export interface RecordEvent {
  readonly id: LocalId;
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly contexts: readonly EventContext[];
  readonly actors: readonly LocalId[];
  readonly recipients: readonly LocalId[];
  readonly instrument: LocalId | null;
  readonly on: Time | null;
  readonly place: Span | null;
  readonly status: EventStatus;
  readonly statement: LocalId | null;
  readonly evidence: Evidence;
  readonly by: string;
}

export interface RecordProvision {
  readonly deontic: Deontic;
  readonly bearers: readonly LocalId[];
  readonly text: Span;
  readonly scope: Span | null;
}

export interface RecordInstrument {
  readonly id: LocalId;
  readonly kind: InstrumentKind;
  readonly name: string;
  readonly authors: readonly LocalId[];
  readonly addressees: readonly LocalId[];
  readonly parties: readonly LocalId[];
  readonly on: Time | null;
  readonly subject: Span | null;
  readonly provisions: readonly RecordProvision[];
  readonly disclosure: {
    readonly state: DisclosureState;
    readonly by: LocalId | null;
    readonly evidence: readonly Span[];
  };
  readonly evidence: Evidence;
  readonly by: string;
}

export interface RecordStep {
  readonly kind: StepKind;
  readonly by: readonly LocalId[];
  readonly to: readonly LocalId[];
  readonly manner: Manner | null;
  readonly answer: Answer | null;
  readonly with: LocalId | null;
  readonly on: Time | null;
  readonly evidence: Evidence;
}

export interface RecordExchange {
  readonly instrument: LocalId;
  readonly steps: readonly RecordStep[];
}

/** Named `DiplomaticRecord` in code, since `Record` is TypeScript's own. */
export interface DiplomaticRecord {
  readonly report: RecordReport;
  readonly actors: readonly RecordActor[];
  readonly statements: readonly RecordStatement[];
  readonly events: readonly RecordEvent[];
  readonly instruments: readonly RecordInstrument[];
  readonly exchanges: readonly RecordExchange[];
  readonly times: readonly Time[];
  readonly problems: readonly Problem[];
}

/** Why an item of a record is there: the rules that made it and the words that they rest on. */
export interface Explanation {
  /** Id of the item; times are counted "t1", "t2" in the order of the text. */
  readonly id: LocalId;
  readonly steps: readonly {
    readonly by: string;
    /** What the rule gave, in a few words: "speaker", "office: Foreign Minister of Russia". */
    readonly gave: string;
    readonly evidence: Evidence;
    /** The clause that the rule saw, with its relations (UD) and words; absent where it looked at no tree. */
    readonly tree?: string | null;
  }[];
}
