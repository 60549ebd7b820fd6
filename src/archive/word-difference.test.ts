import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from './word-difference.ts';

test('the same words are the same, wherever they stand and however they are marked', () => {
  const said = 'He told us: "We will NOT sign the paper," and left.';
  expect(differenceOf('we will not sign the paper', said)).toEqual({
    likeness: 1,
    pieces: [{ kind: 'same', text: '"We will NOT sign the paper,"' }],
  });
});

test('what is missing and what is added is told in its place', () => {
  const { likeness, pieces } = differenceOf(
    'we will never sign the paper',
    'Then she said we will not ever sign the white paper.',
  );
  expect(pieces).toEqual([
    { kind: 'same', text: 'we will' },
    { kind: 'missing', text: 'never' },
    { kind: 'added', text: 'not ever' },
    { kind: 'same', text: 'sign the' },
    { kind: 'added', text: 'white' },
    { kind: 'same', text: 'paper.' },
  ]);
  expect(likeness).toBeCloseTo(10 / 14);
});

test('nothing in common is no likeness', () => {
  expect(differenceOf('peace talks', 'the weather was fine').likeness).toBe(0);
  expect(differenceOf('…', 'anything').likeness).toBe(0);
  expect(differenceOf('peace', '').likeness).toBe(0);
});

test('all that was asked for is in the pieces, and likeness is 1 for what was taken out of a text', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, words, words, (before, asked, after) => {
      expect(differenceOf(asked.join(' '), [...before, ...asked, ...after].join(' ')).likeness).toBe(1);
      const { pieces } = differenceOf(asked.join(' '), before.join(' '));
      const told = pieces.filter(({ kind }) => kind !== 'added').map(({ text }) => text);
      expect(told.join(' ')).toBe(asked.join(' '));
    }),
  );
});
