/** What people decide about actors, and what may be worth deciding. */

export interface DecisionBy {
  readonly who: string;
  readonly why: string | null;
}

/** What a person decided about actors. */
export interface Decision extends DecisionBy {
  readonly key: number;
  /** merge: `other` is the same as `name`. split: in `reports`, `name` is another. */
  readonly verb: 'merge' | 'split';
  readonly name: string;
  readonly other: string;
  readonly reports: readonly number[];
  readonly decidedAt: string;
  readonly undoneAt: string | null;
}

/** Two people who may be one, and what the reports say for it. */
export interface Suggestion {
  readonly kept: number;
  readonly keptName: string;
  /** The one who goes by one word alone. */
  readonly other: number;
  readonly otherName: string;
  /** How many more people are called by that word. */
  readonly rivals: number;
  /** The first reports that call `kept` by that word too, and how many do. */
  readonly reports: readonly number[];
  readonly reportCount: number;
  /** Offices that reports give to both. */
  readonly offices: readonly string[];
}
