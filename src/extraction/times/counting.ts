/** Words of an amount into its number: "twenty four", "1,200", "a couple of", "two and a half". */
import { CARDINALS, WORDED_AMOUNTS } from '../../lexicon/time-words.ts';
import { key } from './patterns.ts';

/** The number that the words name; null where they name none ("several"). "a" and "another" are 1, "half an" is 0.5. */
export function countOf(words: string): number | null {
  const text = key(words);
  if (/^half an?$/.test(text)) return 0.5;
  const half = / and a half$|½$/.test(text) ? 0.5 : 0;
  const whole = text.replace(/ and a half$| ?½$/, '');
  if (/^(?:an?|another)$/.test(whole)) return 1 + half;
  const worded = WORDED_AMOUNTS.get(whole);
  if (worded !== undefined) return worded;
  if (/^\d/.test(whole)) return Number.parseFloat(whole.replaceAll(',', '')) + half;
  const spelled = spelledNumber(whole);
  return spelled === null ? null : spelled + half;
}

function spelledNumber(words: string): number | null {
  let total = 0;
  let part = 0;
  for (const word of words.replace(/^a /, '').split(/[ -]/)) {
    if (word === 'and') continue;
    const value = CARDINALS.get(word);
    if (value === undefined) return null;
    if (value === 1000) {
      total += Math.max(part, 1) * 1000;
      part = 0;
    } else if (value === 100) part = Math.max(part, 1) * 100;
    else part += value;
  }
  return total + part;
}
