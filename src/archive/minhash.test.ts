import { expect, test } from 'vitest';
import { bandsOf, likeness, signatureOf } from './minhash.ts';

const words = Array.from({ length: 400 }, (_, index) => `word${(index * 7919) % 1000}`);
const signed = (text: readonly string[]): readonly number[] => signatureOf(text.join(' ')) ?? [];

/** The true share of runs of four words that two texts have in common. */
function jaccard(one: readonly string[], other: readonly string[]): number {
  const runs = (text: readonly string[]) =>
    new Set(text.slice(3).map((_, at) => text.slice(at, at + 4).join(' ')));
  const [a, b] = [runs(one), runs(other)];
  const shared = [...a].filter((run) => b.has(run)).length;
  return shared / (a.size + b.size - shared);
}

test('likeness estimates what two texts share', () => {
  for (const changed of [0, 5, 20, 60]) {
    const other = words.map((word, at) => (at % 400 < changed * 4 && at % 4 === 0 ? `${word}x` : word));
    expect(Math.abs(likeness(signed(words), signed(other)) - jaccard(words, other))).toBeLessThan(0.15);
  }
});

test('near-copies meet in a band, other texts do not', () => {
  const meet = (one: readonly number[], other: readonly number[]): boolean => {
    const there = bandsOf(other);
    return bandsOf(one).some((hash, band) => hash === there[band]);
  };
  const copy = ['By', 'our', 'own', 'staff', ...words.slice(0, -20)];
  expect(meet(signed(words), signed(copy))).toBe(true);
  const others = Array.from({ length: 50 }, (_, text) => words.map((word) => `${word}${text}`));
  expect(others.filter((other) => meet(signed(words), signed(other)))).toEqual([]);
});

test('case, accents and line breaks do not count, and a few words are compared with nothing', () => {
  const text = words.join(' ');
  expect(signatureOf(text.toUpperCase().replaceAll(' ', '\n'))).toEqual(signatureOf(text));
  expect(signatureOf('Too short to be compared.')).toBeNull();
});
