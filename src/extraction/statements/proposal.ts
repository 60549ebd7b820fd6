/** What a statement rule proposes: a party, outlet or place that stands beside what is said. */
import type { Span } from '../../values/span.ts';

export interface StatementProposal {
  /**
   * addressee: who was told. relay: the outlet that it went through. origin: the outlet that the relay cites.
   * behalf: for whom it was said. place: where it was said.
   */
  readonly role: 'addressee' | 'relay' | 'origin' | 'behalf' | 'place';
  /** The noun phrase that names the party, outlet or place. */
  readonly party: Span;
  /** The cue words that led to it: "told", "as per", "on behalf of". */
  readonly led: Span;
  readonly by: string;
}

/** Longest sentence whose tree the rules look at, in words: a longer one is no sentence, and its tree costs its square. */
export const LONGEST_SENTENCE = 200;
