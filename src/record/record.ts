/** A record: what a report says was said and done, as JSON. Arrays are always there; unknown scalars are null. */
import type { Act, Form, Modality, Polarity } from '../values/act.ts';
import type { ActorKind, CountryCode, MentionForm } from '../values/actor.ts';
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

/** Named `DiplomaticRecord` in code, since `Record` is TypeScript's own. */
export interface DiplomaticRecord {
  readonly report: RecordReport;
  readonly actors: readonly RecordActor[];
  readonly statements: readonly RecordStatement[];
  readonly events: readonly never[];
  readonly instruments: readonly never[];
  readonly exchanges: readonly never[];
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
  }[];
}
