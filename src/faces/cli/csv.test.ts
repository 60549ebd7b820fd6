/** A line of CSV is read by a CSV reader as it was meant, and runs nothing in a sheet. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine, tabbedLine } from './csv.ts';

const FORMULA = /^[=+\-@\t\r]/;

test('any cells come back, and text that begins as a formula has an apostrophe before it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 }), (cells) => {
      const [read] = parse(csvLine(cells), { bom: false }) as string[][];
      expect(read).toEqual(cells.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
    }),
  );
});

test.each(['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula any more', (text) => {
  for (const line of [csvLine([text, 'x']), tabbedLine([text, 'x'])]) expect(line).toMatch(/^"?'/);
});

test('a number stays a number, whatever its sign', () => {
  expect(csvLine([-3.5, 2])).toBe('-3.5,2\r\n');
});

test('a list that would be a formula is guarded as a whole', () => {
  expect(csvLine([['=A1', 'b']])).toBe("'=A1; b\r\n");
});

test('with tabs, each record stays one line of as many cells', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 6 }), (cells) => {
      const line = tabbedLine(cells);
      expect(line.slice(0, -1)).not.toMatch(/[\n\r]/);
      expect(line.slice(0, -1).split('\t')).toHaveLength(cells.length);
    }),
  );
});
