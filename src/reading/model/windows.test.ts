/** Windows hold every word once as their own, stay within the limit, and see whole sentences before. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../sentences.ts';
import { words } from '../words.ts';
import { caseOf, features } from './features.ts';
import type { Passage } from './passage.ts';
import { windows } from './windows.ts';

/** Every letter is a piece, so that a test can count. */
const PIECES = { of: (word: string) => Array.from(word, (_, place) => place + 5), cls: 1, sep: 2 };

function passageOf(...paragraphs: readonly string[]): Passage {
  const text = paragraphs.join('\n');
  const passage = {
    text,
    words: [...words(text, 0, 0)],
    sentences: [...sentences(text, [])],
    paragraphs: [] as number[],
  };
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const ranges = words(text, line.index, line.index + line[0].length);
    const base = passage.words.length;
    passage.paragraphs.push(base);
    passage.words.push(...ranges);
    for (const { first, after } of sentences(text, ranges))
      passage.sentences.push({ first: base + first, after: base + after });
  }
  return passage;
}

describe('windows', () => {
  test('whole paragraphs, with the sentences before as context', () => {
    const passage = passageOf('One two. Three.', 'Four five.', 'Six.');
    const found = windows(passage, PIECES, { limit: 21, context: 8 });
    expect(found.map(({ first, own, after }) => [first, own, after])).toEqual([
      [0, 0, 5],
      [3, 5, 10],
    ]);
    expect(found[1]?.inputs.sentence).toEqual(Int32Array.from([1, 1, 2, 2, 2, 3, 3]));
  });

  test('each word is the own of one window, none is longer than the limit, whatever the text', () => {
    const line = fc.array(fc.constantFrom('a', 'bcd', 'efghij.', 'X', '"', ','), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.integer({ min: 20, max: 60 }), (lines, limit) => {
        const passage = passageOf(...lines.map((words) => words.join(' ')));
        const found = windows(passage, PIECES, { limit, context: 8 });
        let next = 0;
        for (const { first, own, after, inputs } of found) {
          expect(own).toBe(next);
          expect(first).toBeLessThanOrEqual(own);
          expect(inputs.pieces.length).toBeLessThanOrEqual(limit + 2);
          expect(inputs.firsts).toHaveLength(after - first + 1);
          next = after;
        }
        expect(next).toBe(passage.words.length);
      }),
    );
  });
});

describe('features', () => {
  test.each([
    ['said', 1],
    ['Said', 2],
    ['NATO', 3],
    ['U.S.', 3],
    ['A', 4],
    ['McKay', 5],
    ['2022', 6],
    ['—', 7],
    ['Élan', 2],
  ])('the case of %s', (word, label) => expect(caseOf(word)).toBe(label));

  test('a quotation of any style is marked to the end of its paragraph, its marks are not', () => {
    const passage = passageOf('He said "go now" and left.', "''Yes,'' he said. “No");
    const quoted = features(passage).quoted;
    const inside = passage.words.filter((_, place) => quoted[place] === 1);
    expect(inside.map(({ start, end }) => passage.text.slice(start, end))).toEqual([
      'go',
      'now',
      'Yes',
      ',',
      'No',
    ]);
  });
});
