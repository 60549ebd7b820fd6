/** Speech acts of a statement: Searle's classes, split as diplomats split them. */
export const ACTS = [
  'assert',
  'deny',
  'ask',
  'request',
  'propose',
  'promise',
  'threaten',
  'accept',
  'reject',
  'decline',
  'support',
  'accuse',
  'express',
] as const;

export type Act = (typeof ACTS)[number];

/** How words are reported: all in quotation marks, some, or none. */
export type Form = 'direct' | 'mixed' | 'indirect';

export type Polarity = 'affirmed' | 'negated';

export type Modality = 'fact' | 'intention' | 'obligation' | 'possibility' | 'condition';
