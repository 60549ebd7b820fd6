/** What lengths of time have in common: which side of now they touch, and when they are somebody's age. */
import { UNITS } from '../../lexicon/time-words.ts';
import { key } from './patterns.ts';
import { after, before, type Match, type Meant } from './time-rule.ts';

/** Which side of the report's day a length touches: "the past three weeks" ends with it, "the next" begins. */
export function sideOf(word: string | undefined): 'past' | 'future' | null {
  if (word === undefined) return null;
  if (/^(?:past|last|previous|preceding|recent)$/i.test(word)) return 'past';
  return /^(?:next|coming|upcoming)$/i.test(word) ? 'future' : null;
}

/** "five years old", "18 years of age", "aged six months": an age, not a time. */
export const isAge = (match: Match): boolean =>
  /^[\s-]{1,3}(?:old|of\s+age)\b/i.test(after(match, 10)) || /\baged?\s+$/i.test(before(match, 10));

/** A set that comes again after so many units, "P1W"; null for a word that is no unit. `count` is null for "every few". */
export function setOf(unit: string, count: number | null): Meant | null {
  const known = UNITS.get(key(unit));
  if (known === undefined) return null;
  const times = count === null ? 'X' : count * known.times;
  return { meaning: { kind: 'set', value: `P${known.clock ? 'T' : ''}${times}${known.letter}` } };
}
