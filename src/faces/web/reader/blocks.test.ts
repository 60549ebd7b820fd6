import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';

test('title, heading, list item, credit and paragraph are told apart', () => {
  const text =
    'No deal in Oslo\n\n  The talks ended at noon.  \r\nBy Kari Lind\nNorway waits\n- A list was promised.\n';
  expect(
    blocksOf(text, 'No deal in Oslo').map(({ kind, start, end }) => [kind, text.slice(start, end)]),
  ).toEqual([
    ['title', 'No deal in Oslo'],
    ['paragraph', 'The talks ended at noon.'],
    ['credit', 'By Kari Lind'],
    ['heading', 'Norway waits'],
    ['item', '- A list was promised.'],
  ]);
});

test('nothing but white space is lost, and blocks come in the order of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '.', 'é', '😀') }), (text) => {
      const blocks = blocksOf(text, null);
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
        text
          .split(/[\r\n]+/)
          .map((line) => line.trim())
          .join(''),
      );
      for (const { start, end } of blocks) expect(end).toBeGreaterThan(start);
    }),
  );
});
