/** A saying: one sentence of what is said, ready to be asked what act it is. */
import type { ReportingVerb } from '../../lexicon/reporting-verbs.ts';
import type { Attribution, Sentence, Token } from '../../reading/reading.ts';
import type { Act, Form } from '../../values/act.ts';
import type { Span } from '../../values/span.ts';
import type { MainClause } from './main-clause.ts';

export interface Saying {
  readonly attribution: Attribution;
  /** The cue's verb, or null where the cue is no verb of the lexicon ("according to", ":"). */
  readonly verb: ReportingVerb | null;
  /** The words of the cue. */
  readonly cue: readonly Token[];
  /** "did not accept", "cannot support". */
  readonly cueNegated: boolean;
  readonly form: Form;
  /** The words of the content in this sentence. */
  readonly content: readonly Token[];
  /** The sentence that they stand in; null where there is none. */
  readonly sentence: Sentence | null;
  readonly clause: MainClause;
  /** The last verb of the clause's verb group, by lemma; empty where there is none. */
  readonly does: string;
  /**
   * Whom the clause is about: the speaker's own side ("we", the speaker, its state), another actor, or neither.
   */
  readonly subjectIs: 'own' | 'other' | 'neither';
  /** Whether the speaker speaks for a state, a body or a party, rather than as an onlooker. */
  readonly side: boolean;
  /** Mentions in the content of actors that are not of the speaker's side. */
  readonly others: readonly Span[];
}

/** Recognises one act by the content of a saying whose cue only says that it was said. */
export interface ActRule {
  readonly name: string;
  /** One example: the rule's first test and its line in docs/rules.md. */
  readonly looksFor: string;
  /** The act that the saying does, or null where the rule has nothing to say. */
  readonly act: (saying: Saying) => Act | null;
}
