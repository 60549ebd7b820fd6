/** What the rules on instruments propose: a document's mention, one of its provisions, a step, or whether it is out. */
import type { Sentence, Token } from '../../reading/reading.ts';
import type {
  Answer,
  Deontic,
  DisclosureState,
  InstrumentKind,
  Manner,
  StepKind,
} from '../../values/instrument.ts';
import type { Span } from '../../values/span.ts';

/** A noun phrase that means a document. */
export interface InstrumentMention extends Span {
  readonly is: 'mention';
  readonly sentence: Sentence;
  readonly head: Token;
  /** Null where the noun does not tell: "the documents". */
  readonly kind: InstrumentKind | null;
  /** Whether it is one that the reader should know already: "the draft", "these responses", "its reply". */
  readonly definite: boolean;
  /** Whether it is told apart from an earlier one: "another letter", "a new draft". */
  readonly fresh: boolean;
  /** Whether it points at what was just said: "that deal". */
  readonly pointed: boolean;
  /** Whether it only says again what the noun before it is: "the Oslo Accord, the first treaty of its kind". */
  readonly apposed: boolean;
  readonly plural: boolean;
  /** Whether it has a name: "the Paris Agreement". */
  readonly named: boolean;
  /** Whether it means a document only where its noun has named one before. */
  readonly weak: boolean;
  /** What tells it from its like, as lemmas: "peace" and "draft" of "the draft peace treaty". */
  readonly modifiers: readonly string[];
  readonly manner: Manner | null;
  readonly by: string;
}

/** A word that stands for the document: its noun, a pronoun, or a noun for a part of it ("the text's terms"). */
export interface About {
  readonly sentence: Sentence;
  readonly word: Token;
}

export interface ProvisionProposal {
  readonly is: 'provision';
  /** Null where the sentence only goes on with the terms of the one before. */
  readonly about: About | null;
  readonly sentence: Sentence;
  readonly deontic: Deontic;
  /** The words that name whom it binds or frees. */
  readonly bearers: Span | null;
  readonly text: Span;
  readonly scope: Span | null;
  readonly by: string;
}

export interface StepProposal {
  readonly is: 'step';
  readonly kind: StepKind;
  /** The document, or null where the verb alone tells: "responded negatively to Rome's concerns". */
  readonly about: About | null;
  readonly sentence: Sentence;
  readonly predicate: Token;
  readonly agent: Token | null;
  readonly receivers: readonly Token[];
  /** With whom the agent does it: "reviewed the replies with the minister". */
  readonly companions: readonly Token[];
  /** The noun whose owner is answered, where no document is named: "Rome's concerns". */
  readonly answers: Token | null;
  /** Of what is awaited: whether the agent is who owes it, not who awaits it. */
  readonly owed: boolean;
  readonly manner: Manner | null;
  readonly answer: Answer | null;
  readonly by: string;
}

export interface DisclosureProposal {
  readonly is: 'disclosure';
  readonly about: About;
  readonly state: DisclosureState;
  /** Who made or wanted it so. */
  readonly agent: Token | null;
  readonly evidence: Span;
  readonly by: string;
}

export type InstrumentProposal = InstrumentMention | ProvisionProposal | StepProposal | DisclosureProposal;
