/** What a statement does, and how its words are reported. */

/** Speech acts: Searle's classes (1976), split as diplomats split them. */
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

/** All in quotation marks, some, or none. */
export const FORMS = ['direct', 'mixed', 'indirect'] as const;

export type Form = (typeof FORMS)[number];

export const POLARITIES = ['affirmed', 'negated'] as const;

/** Of the content's main clause alone. */
export type Polarity = (typeof POLARITIES)[number];

export const MODALITIES = ['fact', 'intention', 'obligation', 'possibility', 'condition'] as const;

/** Of the content's main clause alone. */
export type Modality = (typeof MODALITIES)[number];
