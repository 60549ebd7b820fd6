/** What a pattern needs is in whatever it matches, and is not in what has nothing of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neededBy } from './needed.ts';

describe('what a pattern needs', () => {
  test.each([
    ['(?:two |three )?weeks? ago\\b', 'They left three weeks ago.', 'They left in May.'],
    ['(?<month>may|june)(?: \\d{4})?', 'By June.', 'By July.'],
    ['(?<!the )(?=x)[a-z-]+-old', 'an Age-Old feud', 'an old feud'],
    ['\\d{1,2}:\\d\\d', 'at 9:30', 'at nine'],
    ['(?<mark>[./])x\\k<mark>', './x/', 'no'],
    ['a\\.?m\\.', '10 am.', '10 m'],
    ['(?:early|late){1,2}', 'late', 'soon'],
  ])('%s', (pattern, held, other) => {
    expect(neededBy(pattern)(held)).toBe(true);
    expect(neededBy(pattern)(other)).toBe(false);
  });

  test('a pattern that can do without any word needs none', () => {
    expect(neededBy('(?:ago)?[a-z]*')('')).toBe(true);
    expect(neededBy('ago|\\s')('')).toBe(true);
  });

  test('no match is lost', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      'ab',
      '\\d',
      '[ab]',
      '\\s',
      '(?:a|b)',
      '(?:ab|\\d)c',
      '(?=a)',
      '(?<x>b|)',
      '\\.',
    );
    const repeated = fc
      .tuple(atom, fc.constantFrom('', '', '?', '*', '+?', '{0,2}', '{2}', '{1,3}'))
      .map((parts) => parts.join(''));
    const row = fc.array(repeated, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const pattern = fc.array(row, { minLength: 1, maxLength: 2 }).map((rows) => rows.join('|'));
    const text = fc.string({ unit: fc.constantFrom('a', 'B', 'c', '1', '.', ' '), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (source, given) => {
        fc.pre((source.match(/<x>/g) ?? []).length < 2);
        if (new RegExp(source, 'i').test(given)) expect(neededBy(source)(given)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
