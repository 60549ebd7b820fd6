/** What is said or done -> how far it brings together or sets apart, with the glyph and the word that say so. */
import type { Act } from '../../../values/act.ts';
import type { StepKind } from '../../../values/instrument.ts';
import type { EventType } from '../../../values/plover.ts';
import type { Entry } from '../asking/wire.ts';

/** PLOVER's four quadrants, and what is in none: cooperation in deed and word, conflict in word and deed. */
export type Tone = 'together' | 'toward' | 'neither' | 'against' | 'apart';

export interface ToneSign {
  readonly glyph: string;
  readonly word: string;
  /** Tailwind class of its colour. */
  readonly ink: string;
}

export const TONES: Readonly<Record<Tone, ToneSign>> = {
  together: { glyph: '◆', word: 'cooperation in deed', ink: 'text-together' },
  toward: { glyph: '◇', word: 'cooperation in words', ink: 'text-toward' },
  neither: { glyph: '', word: 'neither cooperation nor conflict', ink: 'text-neither' },
  against: { glyph: '△', word: 'conflict in words', ink: 'text-against' },
  apart: { glyph: '▲', word: 'conflict in deed', ink: 'text-apart' },
};

const OF_EVENTS: Readonly<Record<EventType, Tone>> = {
  AGREE: 'toward',
  CONSULT: 'toward',
  SUPPORT: 'toward',
  CONCEDE: 'toward',
  COOPERATE: 'together',
  AID: 'together',
  RETREAT: 'together',
  REQUEST: 'against',
  ACCUSE: 'against',
  REJECT: 'against',
  THREATEN: 'against',
  PROTEST: 'apart',
  SANCTION: 'apart',
  MOBILIZE: 'apart',
  COERCE: 'apart',
  ASSAULT: 'apart',
};

const OF_ACTS: Readonly<Partial<Record<Act, Tone>>> = {
  accept: 'toward',
  promise: 'toward',
  support: 'toward',
  reject: 'against',
  decline: 'against',
  accuse: 'against',
  threaten: 'against',
};

const OF_STEPS: Readonly<Partial<Record<StepKind, Tone>>> = {
  accepted: 'toward',
  refused: 'against',
  withdrawn: 'against',
};

export function toneOf({ kind, type }: Pick<Entry, 'kind' | 'type'>): Tone {
  switch (kind) {
    case 'event':
      return OF_EVENTS[type as EventType] ?? 'neither';
    case 'statement':
      return OF_ACTS[type as Act] ?? 'neither';
    case 'step':
      return OF_STEPS[type as StepKind] ?? 'neither';
    case 'instrument':
      return 'neither';
  }
}
