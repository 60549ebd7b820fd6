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

/** Whether the wording of an instrument is out. */
export type DisclosureState = 'public' | 'withheld' | 'unknown';

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

/** Whether those who answer do so each for itself or together. */
export type Manner = 'alone' | 'joint';

export type Answer = 'positive' | 'negative' | 'partial';
