/** Traits into how likely it is that a reader finds them right: logistic regression, its weights fitted by `training/events.py`. */
import { EVENT_WEIGHTS, type Weights } from '../../lexicon/event-weights.generated.ts';

/** A likelihood, a share between 0 and 1, by weights. Traits that nobody has weighed count for nothing. */
function likelihoodBy({ bias, of }: Weights): (traits: readonly string[]) => number {
  const weights = new Map(Object.entries(of));
  return (traits) =>
    1 / (1 + Math.exp(-traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), bias)));
}

/** That the words tell of an act of this type. */
export const likelyAct = likelihoodBy(EVENT_WEIGHTS.act);

/** That the act is directed at this party. */
export const likelyRecipient = likelihoodBy(EVENT_WEIGHTS.recipient);

/** The same of a party that no rule chose, as against all others that the sentence names. */
export const likelyOther = likelihoodBy(EVENT_WEIGHTS.other);
