/** The deeds of a sentence by every rule on events, found once. */
import type { Reading, Sentence } from '../../reading/reading.ts';
import type { Deed } from './deed.ts';
import { eventRules } from './rules.ts';

/** Words beyond which a sentence is a list or no text at all, and its tree means nothing. */
export const LONGEST = 250;

const FOUND = new WeakMap<Sentence, readonly Deed[]>();

export function deedsIn(sentence: Sentence, reading: Reading): readonly Deed[] {
  const known = FOUND.get(sentence);
  if (known !== undefined) return known;
  const deeds =
    sentence.tokens.length > LONGEST ? [] : eventRules.flatMap((rule) => rule.find(sentence, reading));
  FOUND.set(sentence, deeds);
  return deeds;
}
