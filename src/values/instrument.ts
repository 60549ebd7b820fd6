/** Documents that parties make, send, answer or sign: their kinds, their provisions and what became of them. */

export const INSTRUMENT_KINDS = [
  'draft',
  'proposal',
  'letter',
  'note',
  'response',
  'treaty',
  'agreement',
  'protocol',
  'resolution',
  'communiqué',
  'declaration',
  'statement',
  'paper',
  'list',
] as const;

export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** What a provision does to those whom it binds. */
export type Deontic = 'must' | 'must-not' | 'may';

export const DISCLOSURE_STATES = ['public', 'withheld', 'unknown'] as const;

/** Whether the wording of an instrument is out. */
export type DisclosureState = (typeof DISCLOSURE_STATES)[number];

export const STEP_KINDS = [
  'sent',
  'received',
  'answered',
  'reviewed',
  'accepted',
  'refused',
  'withdrawn',
  'awaited',
] as const;

export type StepKind = (typeof STEP_KINDS)[number];

export const MANNERS = ['alone', 'joint'] as const;

/** Whether those who answer do so each for itself or together. */
export type Manner = (typeof MANNERS)[number];

export const ANSWERS = ['positive', 'negative', 'partial'] as const;

export type Answer = (typeof ANSWERS)[number];
