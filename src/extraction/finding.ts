/** Findings: what the rules found in one reading, with actors resolved. What extraction gives. */
import type { Report } from '../intake/report.ts';
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

/** Place of an actor in `Findings.actors`. */
export type ActorIndex = number;

export interface TimeFinding extends Time {
  readonly by: string;
}

export interface Mention extends Span {
  readonly form: MentionForm;
  readonly by: string;
}

/** An office that the report says an actor holds; `of` is the state or body that it is an office of. */
export interface OfficeFinding {
  readonly title: string;
  readonly of: ActorIndex | null;
  readonly evidence: Evidence;
  readonly by: string;
}

export interface ActorFinding {
  readonly kind: ActorKind;
  /** The fullest name or nominal that the report uses, without title: "Sergei Lavrov", "officials". */
  readonly name: string;
  /** Other names that the report uses for it, in the order of the text. */
  readonly aliases: readonly string[];
  readonly country: CountryCode | null;
  readonly offices: readonly OfficeFinding[];
  /** In the order of the text; at least one. */
  readonly mentions: readonly [Mention, ...Mention[]];
}

/** One step of how a finding was made: which rule, what it gave in a few words, and from which words. */
export interface Step {
  readonly by: string;
  readonly gave: string;
  readonly evidence: Evidence;
  /** The clause that the rule saw, as `syntax/fragment.ts` renders it; absent where it looked at no tree. */
  readonly tree?: string | null;
}

export interface RelayFinding {
  readonly outlet: ActorIndex;
  readonly span: Span;
}

export interface StatementFinding {
  readonly speaker: ActorIndex | null;
  readonly addressees: readonly ActorIndex[];
  readonly about: readonly ActorIndex[];
  readonly act: Act;
  readonly form: Form;
  readonly source: Span | null;
  readonly cue: readonly Span[];
  readonly content: Evidence;
  /** Nearest last. */
  readonly relay: readonly RelayFinding[];
  readonly saidOn: Time | null;
  readonly place: Span | null;
  readonly onBehalfOf: readonly ActorIndex[];
  /** Place of the statement that this one is quoted within, or null. */
  readonly within: number | null;
  readonly deadline: Time | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly by: string;
  readonly steps: readonly Step[];
}

/** Place of a statement in `Findings.statements`. */
export type StatementIndex = number;

/** Place of an instrument in `Findings.instruments`. */
export type InstrumentIndex = number;

/** Who did what to whom, in PLOVER terms. */
export interface EventFinding {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly contexts: readonly EventContext[];
  /** At least one. Where all sides do the same together, all of them, and no recipient. */
  readonly actors: readonly ActorIndex[];
  readonly recipients: readonly ActorIndex[];
  /** The document that the act is about or is done by. */
  readonly instrument: InstrumentIndex | null;
  readonly on: Time | null;
  readonly place: Span | null;
  readonly status: EventStatus;
  /** The statement that the event follows from, where it is a verbal act that stands in the record. */
  readonly statement: StatementIndex | null;
  /** The words of the act first. */
  readonly evidence: Evidence;
  readonly by: string;
  readonly steps: readonly Step[];
}

/** One term of an instrument, as reported. */
export interface ProvisionFinding {
  readonly deontic: Deontic;
  /** Whom it binds or frees. */
  readonly bearers: readonly ActorIndex[];
  readonly text: Span;
  /** Where it holds. */
  readonly scope: Span | null;
  readonly by: string;
}

export interface InstrumentFinding {
  readonly kind: InstrumentKind;
  /** The fullest phrase that the report uses for it, without determiner. */
  readonly name: string;
  readonly authors: readonly ActorIndex[];
  readonly addressees: readonly ActorIndex[];
  /** Those between whom it is to hold. */
  readonly parties: readonly ActorIndex[];
  readonly on: Time | null;
  readonly subject: Span | null;
  readonly provisions: readonly ProvisionFinding[];
  readonly disclosure: {
    readonly state: DisclosureState;
    readonly by: ActorIndex | null;
    readonly evidence: readonly Span[];
  };
  /** Every phrase that means it, in the order of the text. */
  readonly evidence: Evidence;
  readonly by: string;
  readonly steps: readonly Step[];
}

/** One thing that became of an instrument. */
export interface ExchangeStepFinding {
  readonly kind: StepKind;
  readonly by: readonly ActorIndex[];
  readonly to: readonly ActorIndex[];
  readonly manner: Manner | null;
  readonly answer: Answer | null;
  /** The instrument that the answer was given in. */
  readonly with: InstrumentIndex | null;
  readonly on: Time | null;
  readonly evidence: Evidence;
  readonly rule: string;
}

export interface ExchangeFinding {
  readonly instrument: InstrumentIndex;
  readonly steps: readonly [ExchangeStepFinding, ...ExchangeStepFinding[]];
}

export interface Findings {
  readonly report: Report;
  /** In the order of their first mention. */
  readonly actors: readonly ActorFinding[];
  readonly times: readonly TimeFinding[];
  readonly statements: readonly StatementFinding[];
  /** In the order of the text. */
  readonly events: readonly EventFinding[];
  /** In the order of their first mention. */
  readonly instruments: readonly InstrumentFinding[];
  /** In the order of their instruments; those of which nothing became are left out. */
  readonly exchanges: readonly ExchangeFinding[];
  readonly problems: readonly Problem[];
}
