/** A reading: a report's sentences, words, names, quotations and attributions. What reading gives. */
import type { Block, Report } from '../intake/report.ts';
import type { Problem } from '../values/problem.ts';
import type { Evidence, Span } from '../values/span.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word in the sense of Universal Dependencies: clitics and possessives stand alone. */
export interface Token extends Span {
  /** Place in the sentence, from 0. */
  readonly index: number;
  readonly upos: Upos;
  readonly lemma: string;
  /** Index of the syntactic head in the sentence, -1 for the root, null where syntax was not read. */
  readonly head: number | null;
  /** Relation to the head (UD), null where syntax was not read. */
  readonly relation: string | null;
}

export interface Sentence extends Span {
  /** Place in the reading, from 0. */
  readonly index: number;
  /** The part of the report that the sentence stands in. */
  readonly block: Block;
  readonly tokens: readonly Token[];
}

export type NameLabel =
  | 'person'
  | 'place'
  | 'organisation'
  | 'nationality'
  | 'event'
  | 'law'
  | 'facility'
  | 'other';

/** A proper name, without determiner, title or possessive. */
export interface Name extends Span {
  readonly label: NameLabel;
}

/** Words between quotation marks, marks included; an open one runs to the end of its paragraph. */
export interface Quotation extends Span {
  /** Whether the closing mark is there. */
  readonly closed: boolean;
  /** Index of the quotation that this one continues from the paragraph before, or null. */
  readonly continues: number | null;
}

/** Source, cue and content, as in PARC 3.0 and PolNeAR. */
export interface Attribution {
  readonly source: Span | null;
  readonly cue: readonly Span[];
  readonly content: Evidence;
  /** Index of the attribution whose content holds this one, or null. */
  readonly within: number | null;
  /** The rule or model head that made it. */
  readonly by: string;
}

/** A pronoun or a definite nominal and what it refers back to. */
export interface Reference {
  readonly from: Span;
  readonly to: Span;
}

export interface Reading {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
  /** In the order of the text. */
  readonly attributions: readonly Attribution[];
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}
