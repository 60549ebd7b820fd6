/**
 * Words into three features that an uncased encoder cannot see: letter case, the gap before, whether quoted.
 *
 * The numbers are places in the lists `case`, `gap` and `quote` of `labels.json`. `training/reader/features.py` is
 * the same in Python; the two must change together.
 */
import type { WordRange } from '../words.ts';
import type { Passage } from './passage.ts';

export interface Features {
  readonly letterCase: Uint8Array;
  readonly gap: Uint8Array;
  readonly quoted: Uint8Array;
}

const CASE = { none: 0, lower: 1, title: 2, upper: 3, letter: 4, mixed: 5, digit: 6, mark: 7 } as const;
const GAP = { glued: 1, space: 2, sentence: 3, paragraph: 4 } as const;
const DIGIT = /[\p{Nd}²³¹⁰⁴-⁹₀-₉①-⑨]/u;

/** The case of a word's letters alone; a word with a digit and no letter is "digit". */
export function caseOf(word: string): number {
  if (/^[a-z]+$/.test(word)) return CASE.lower;
  const letters = word.match(/\p{L}/gu);
  if (letters === null) return DIGIT.test(word) ? CASE.digit : CASE.mark;
  const upper = letters.filter((letter) => /\p{Uppercase}/u.test(letter)).length;
  const first = /\p{Uppercase}/u.test(letters[0] ?? '');
  if (letters.length === 1 && first) return CASE.letter;
  if (upper === letters.length) return CASE.upper;
  if (upper === 0) return CASE.lower;
  return first && upper === 1 ? CASE.title : CASE.mixed;
}

/**
 * Marks the words of one paragraph that begin inside double quotation marks (straight, curly, two apostrophes); the
 * marks themselves are outside, and an open quotation runs to the end of its paragraph.
 */
function markQuoted(
  text: string,
  words: readonly WordRange[],
  first: number,
  after: number,
  quoted: Uint8Array,
): void {
  let inside = false;
  let place = first;
  const end = words[after - 1]?.end ?? 0;
  for (let at = words[first]?.start ?? end; at < end; at += 1) {
    const char = text.charAt(at);
    const twice = (char === "'" || char === '`') && text.charAt(at + 1) === char;
    let mark = true;
    if (char === '“' || (twice && char === '`')) inside = true;
    else if (char === '”') inside = false;
    else if (char === '"' || twice) inside = !inside;
    else mark = false;
    while ((words[place]?.start ?? end) < at) place += 1;
    if (inside && !mark && words[place]?.start === at) quoted[place] = 1;
  }
}

/** The features of every word. Linear. */
export function features({ text, words, sentences, paragraphs }: Passage): Features {
  const size = words.length;
  const [letterCase, gap, quoted] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  for (const [place, { start, end }] of words.entries()) {
    letterCase[place] = caseOf(text.slice(start, end));
    gap[place] = start > (words[place - 1]?.end ?? 0) ? GAP.space : GAP.glued;
  }
  for (const { first } of sentences) gap[first] = GAP.sentence;
  for (const [index, first] of paragraphs.entries()) {
    gap[first] = GAP.paragraph;
    markQuoted(text, words, first, paragraphs[index + 1] ?? size, quoted);
  }
  return { letterCase, gap, quoted };
}
