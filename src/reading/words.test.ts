import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from './words.ts';

const cut = (text: string): readonly string[] =>
  words(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

/** The words of each text are what stands between the spaces of the other. */
const CASES: readonly (readonly [what: string, text: string, words: string])[] = [
  ['negation', "They don't and can't, and DON'T.", "They do n't and ca n't , and DO N'T ."],
  ['clitics', 'I’d’ve gone if we’ll let’s say', 'I ’d ’ve gone if we ’ll let ’s say'],
  ['possessives', "Oslo's ports and the unions' plan", "Oslo 's ports and the unions ' plan"],
  [
    'a possessive after a full stop or a quotation',
    `the U.S.'s and the "Star"'s`,
    `the U.S. 's and the " Star " 's`,
  ],
  [
    'apostrophes inside names',
    "O'Hara met Ba'ath men at five o'clock",
    "O'Hara met Ba'ath men at five o'clock",
  ],
  ['elisions', "in the '90s, '07 and rock 'n' roll", "in the '90s , '07 and rock 'n ' roll"],
  ['two in one', 'You cannot, gonna', 'You can not , gon na'],
  ['compounds', 'a well-known state-of-the-art site', 'a well - known state - of - the - art site'],
  [
    'prefixes',
    'co-operation, anti-American, pre- and post-war',
    'co-operation , anti-American , pre- and post-war',
  ],
  ['abbreviations', 'Sen. Ray of Fla. came Feb. 3 at 5 p.m.', 'Sen. Ray of Fla. came Feb. 3 at 5 p.m.'],
  ['abbreviations that are words elsewhere', 'No. 5 sat. No. He sat.', 'No. 5 sat . No . He sat .'],
  ['initials', 'J. R. Moe and Ann B. Lee, plan B.', 'J. R. Moe and Ann B. Lee , plan B .'],
  ['money and shares', '$5m, US$3.2bn, 50%, 1,000', '$ 5 m , US$ 3.2 bn , 50 % , 1,000'],
  ['times and dates', '10:30pm on 2022-02-16 or 16/2/2022', '10:30 pm on 2022-02-16 or 16/2/2022'],
  ['ranges', '5-10 days, Iran-Iraq, 1980s', '5 - 10 days , Iran - Iraq , 1980s'],
  [
    'addresses',
    'See https://a.org/b?c=1. Mail x.y@z.com, @ann #peace',
    'See https://a.org/b?c=1 . Mail x.y@z.com , @ann #peace',
  ],
  ['two apostrophes and two backticks', "``Go,'' he said", "`` Go , '' he said"],
  ['dashes and dots', 'Well--yes... no—maybe…', 'Well -- yes ... no — maybe …'],
  ['company names', 'AT&T and R&D', 'AT&T and R&D'],
  ['a missing space', 'It ended.Then he left', 'It ended . Then he left'],
  ['other scripts and pictures', 'Привет, мир! 👩‍🚀👍🏽', 'Привет , мир ! 👩‍🚀 👍🏽'],
];

describe('words', () => {
  test.each(CASES)('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected.split(' '));
  });

  test('reads only the range that it is given', () => {
    const text = "He can't go";
    expect(words(text, 3, 6)).toEqual([{ start: 3, end: 6 }]);
    expect(words(text, 5, 5)).toEqual([]);
  });

  test('every code unit that is not white space is in exactly one word', () => {
    const signs = fc.constantFrom(
      ...'\'’"“”.,-–—@#$%&…!?:/\\ \u00a0\n',
      "n't",
      'U.S.',
      'co-',
      '10',
      'a',
      'É',
      '\ud83d',
      '👍',
      'http://',
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of words(text, 0, text.length)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(start).toBeLessThan(end);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  test.each(['a', 'a.', 'a-', "a'", '1.', 'a@a.', 'http://', '👩‍', '"', '\ud800'])(
    'a line of %j without a space takes no longer than its length',
    (unit) => {
      const time = (length: number): number => {
        const text = unit.repeat(length / unit.length);
        const from = performance.now();
        words(text, 0, text.length);
        return performance.now() - from;
      };
      time(10_000);
      expect(time(400_000)).toBeLessThan(4_000);
    },
  );
});
