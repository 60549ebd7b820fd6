/** A rule is a value: it recognises one thing in one sentence and proposes it. */
import type { Reading, Sentence } from '../reading/reading.ts';

export interface Rule<Proposal> {
  /** Kebab-case, named for what it recognises; every finding says it in `by`. */
  readonly name: string;
  /** One example: the rule's first test and its line in docs/rules.md. */
  readonly looksFor: string;
  /** Proposes what it sees in the sentence; it never looks at other rules' proposals. */
  readonly find: (sentence: Sentence, reading: Reading) => readonly Proposal[];
}
