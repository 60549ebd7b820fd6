import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, likeWords } from './fold.ts';
import { passageStarts } from './passages.ts';
import { patternsOf, termsOf } from './text-query.ts';

test('phrases, beginnings, negation and OR are told apart', () => {
  expect(termsOf('"red line" -sanction* treaty OR “open end')).toEqual([
    { kind: 'phrase', words: 'red line', isNegated: false },
    { kind: 'prefix', words: 'sanction', isNegated: true },
    { kind: 'words', words: 'treaty', isNegated: false },
    { kind: 'or' },
    { kind: 'phrase', words: 'open end', isNegated: false },
  ]);
  expect(termsOf('U.S.-led 25% *')).toMatchObject([{ words: 'U.S.-led' }, { words: '25%' }, { words: '*' }]);
});

test('places are found whatever the endings, phrases as a whole, what is negated not at all', () => {
  const places = (typed: string, text: string) =>
    patternsOf(typed).map((pattern) => [...text.matchAll(pattern)].map(({ index }) => index));
  expect(places('treaties -note', 'A treaty, two treaties, no note.')).toEqual([[14]]);
  expect(places('"red lines"', 'red. A red line; the Red Lines')).toEqual([[7, 21]]);
  expect(places('*** OR "" (', 'anything (')).toEqual([]);
});

test('names are compared without accents, dots, case and marks', () => {
  expect(fold('Côte d’Ivoire')).toBe('cote d ivoire');
  expect([fold('U.S.'), fold('U.S'), fold('J.D. Vance')]).toEqual(['us', 'us', 'jd vance']);
  expect(fold('Владимир Путин')).toBe('владимир путин');
  expect(likeWords('50%_x')).toBe('% 50 x %');
});

test('the parts of a text hold all of it, none is too long, and cuts are between words where there are any', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('word ', 'x'.repeat(70_000), '\n', 'y'.repeat(3000)), { maxLength: 60 }),
      (pieces) => {
        const text = pieces.join('');
        const starts = passageStarts(text);
        const ends = [...starts.slice(1), text.length];
        expect(starts[0]).toBe(0);
        for (const [at, start] of starts.entries()) {
          const length = (ends[at] ?? 0) - start;
          expect(length).toBeLessThanOrEqual(60_000);
          if (text.length > 0) expect(length).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 50 },
  );
  const words = 'word '.repeat(30_000);
  expect(passageStarts(words).map((start) => words.slice(start, start + 4))).toEqual([
    'word',
    'word',
    'word',
  ]);
});
