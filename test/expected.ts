/** What a person found in a report: the shapes of a golden case's `expected.json`. */
import type { Act, Form, Modality, Polarity } from '../src/values/act.ts';
import type { Answer, Deontic, InstrumentKind, Manner, StepKind } from '../src/values/instrument.ts';
import type { EventStatus, EventType } from '../src/values/plover.ts';

/** Words of the report, and an actor by any name that the report uses for it. */
type Words = string;
type Name = string;

export interface Expected {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline?: string;
  readonly publishedOn: string;
  readonly credits: readonly string[];
  readonly statements: readonly ExpectedStatement[];
  readonly events: readonly ExpectedEvent[];
  readonly instruments: readonly ExpectedInstrument[];
  readonly exchanges: readonly ExpectedStep[];
  readonly times: Readonly<Record<Words, string>>;
  /** Person, title, and what it is an office of. */
  readonly offices: readonly (readonly [Name, string, Name | null])[];
  /** Words of the report and the actor that they mean. */
  readonly mentions: readonly (readonly [Words, Name])[];
}

export interface ExpectedStatement {
  readonly speaker: Name;
  readonly content: readonly Words[];
  readonly form: Form;
  /** Left out where two people would differ. */
  readonly act?: Act;
  readonly relay?: Name;
  readonly addressee?: Name;
  readonly saidOn?: string;
  readonly place?: Words;
  readonly deadline?: string;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
}

export interface ExpectedEvent {
  readonly type: EventType;
  /** Words of the act, which the event's evidence must overlap. */
  readonly words: Words;
  /** Those whom a person can name; there may be more. */
  readonly actors: readonly Name[];
  readonly recipients: readonly Name[];
  readonly on?: string;
  readonly status?: EventStatus;
}

export interface ExpectedInstrument {
  readonly kind: InstrumentKind;
  /** A phrase that means it, which its evidence must overlap. */
  readonly words: Words;
  readonly authors?: readonly Name[];
  readonly addressees?: readonly Name[];
  readonly parties?: readonly Name[];
  /** `text` is what must, must not or may be done, without who does it: "announce its patrols in advance". */
  readonly provisions?: readonly { readonly deontic: Deontic; readonly text: Words }[];
  readonly disclosure?: 'withheld' | 'public';
}

/** One thing that became of an instrument, which is named by a phrase that means it. */
export interface ExpectedStep {
  readonly instrument: Words;
  readonly kind: StepKind;
  readonly by: readonly Name[];
  readonly to?: readonly Name[];
  readonly answer?: Answer;
  readonly manner?: Manner;
  readonly on?: string;
}
