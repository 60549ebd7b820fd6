/** Findings: what the rules found in one reading, with actors resolved. What extraction gives. */
import type { Report } from '../intake/report.ts';
import type { Act, Form, Modality, Polarity } from '../values/act.ts';
import type { ActorKind, CountryCode, MentionForm } from '../values/actor.ts';
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

export interface Findings {
  readonly report: Report;
  /** In the order of their first mention. */
  readonly actors: readonly ActorFinding[];
  readonly times: readonly TimeFinding[];
  readonly statements: readonly StatementFinding[];
  readonly problems: readonly Problem[];
}
