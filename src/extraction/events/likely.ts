/** Traits into how likely it is that a reader finds them right: logistic regression, its weights fitted by `training/events.py`. */
import { EVENT_WEIGHTS, type Weights } from '../../lexicon/event-weights.generated.ts';

/** A share from 0 to 1. Traits that nobody has weighed count for nothing. */
function likelihood({ bias, of }: Weights, traits: readonly string[]): number {
  const sum = traits.reduce((before, trait) => before + (of[trait] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

/** That the words tell of an act of this type. */
export const likelyAct = (traits: readonly string[]): number => likelihood(EVENT_WEIGHTS.act, traits);

/** That the act is directed at this party. */
export const likelyRecipient = (traits: readonly string[]): number =>
  likelihood(EVENT_WEIGHTS.recipient, traits);

/** The same of a party that no rule chose, as against all others that the sentence names. */
export const likelyOther = (traits: readonly string[]): number => likelihood(EVENT_WEIGHTS.other, traits);
