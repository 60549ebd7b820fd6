/** Where PLOVER puts each type of event: its quad, and its place between conflict and cooperation. */
import type { EventType } from './plover.ts';

export type Quad = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict';

/**
 * Quad and score of each type on PLOVER's scale from -10 to 10 (manual 2.0, whose modes have scores of their own). For
 * ACCUSE the manual prints 3, against the scores of its own modes, -2 to -3.5; -3 is meant.
 */
export const PLOVER_SCALE: Readonly<Record<EventType, { readonly quad: Quad; readonly score: number }>> = {
  AGREE: { quad: 'verbal cooperation', score: 2.5 },
  CONSULT: { quad: 'verbal cooperation', score: 2.5 },
  SUPPORT: { quad: 'verbal cooperation', score: 5 },
  CONCEDE: { quad: 'verbal cooperation', score: 4.5 },
  COOPERATE: { quad: 'material cooperation', score: 9.5 },
  AID: { quad: 'material cooperation', score: 10 },
  RETREAT: { quad: 'material cooperation', score: 6.5 },
  REQUEST: { quad: 'verbal conflict', score: 0 },
  ACCUSE: { quad: 'verbal conflict', score: -3 },
  REJECT: { quad: 'verbal conflict', score: -2 },
  THREATEN: { quad: 'verbal conflict', score: -3.5 },
  PROTEST: { quad: 'material conflict', score: -5 },
  SANCTION: { quad: 'material conflict', score: -6 },
  MOBILIZE: { quad: 'material conflict', score: -5.5 },
  COERCE: { quad: 'material conflict', score: -7 },
  ASSAULT: { quad: 'material conflict', score: -9 },
};
