/** A position as the archive gives it back: what one speaker has said on one matter, and who is on the other side. */
import type { Entry, EntryParty } from './entry.ts';

/** shift: one speaker on both sides of a matter. contradiction: two. */
export type PositionKind = 'shift' | 'contradiction';

/** Two statements of opposite sides, as they were reported; which is right is not told. */
export interface Opposition {
  /** Id of the speaker's own statement. */
  readonly own: string;
  readonly other: Entry;
  /** Stems of the telling words that both share. */
  readonly words: readonly string[];
}

export interface Position {
  /** Id of the first of its statements. */
  readonly id: string;
  readonly speaker: EntryParty;
  /** The matter, in the shortest words that the speaker put it in. */
  readonly matter: string;
  /** By day; each with the side that its act and polarity take. */
  readonly statements: readonly (Entry & { readonly stance: 'favor' | 'against' })[];
  /** Reports that have them, near-copies counted once. */
  readonly sources: number;
  readonly shifts: readonly Opposition[];
  readonly contradictions: readonly Opposition[];
}
