/** What a statement does, and how its words are reported. */

/** Speech acts: Searle's classes (1976), split as diplomats split them. */
export type Act =
  | 'assert'
  | 'deny'
  | 'ask'
  | 'request'
  | 'propose'
  | 'promise'
  | 'threaten'
  | 'accept'
  | 'reject'
  | 'decline'
  | 'support'
  | 'accuse'
  | 'express';

/** All in quotation marks, some, or none. */
export type Form = 'direct' | 'mixed' | 'indirect';

/** Of the content's main clause alone. */
export type Polarity = 'affirmed' | 'negated';

/** Of the content's main clause alone. */
export type Modality = 'fact' | 'intention' | 'obligation' | 'possibility' | 'condition';
