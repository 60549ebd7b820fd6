import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOf } from './page.ts';

const kinds = (text: string, title: string | null = null): string[] =>
  pageOf(text, title).blocks.map(
    ({ kind, text: words }) => `${kind}: ${words.split(/\s+/).slice(0, 3).join(' ')}`,
  );

const LONG =
  'The minister told reporters in the capital that the two sides had made progress on all the questions that were still open after the spring.';

describe('pageOf', () => {
  test('tells title, byline, dateline, headings and credits apart', () => {
    const text = `Ministers near a deal\n\nBy ANN LEE and Bob Roe\n\nOSLO, March 3 (AFP) – ${LONG}\n\nNo date for a summit yet: Norway\n\n${LONG}\n\nImage: AFP\n(Reporting by Ann Lee; Editing by Carl Poe)`;
    expect(kinds(text)).toEqual([
      'title: Ministers near a',
      'byline: By ANN LEE',
      'dateline: OSLO, March 3',
      'paragraph: The minister told',
      'heading: No date for',
      'paragraph: The minister told',
      'credit: Image: AFP',
      'credit: (Reporting by Ann',
    ]);
    const { byline, credits } = pageOf(text, null);
    expect(byline).toBe('ANN LEE and Bob Roe');
    expect(credits.map(({ kind, to }) => [kind, to])).toEqual([
      ['image', 'AFP'],
      ['text', 'Ann Lee'],
      ['text', 'Carl Poe'],
    ]);
  });

  test('a date line may open the first paragraph', () => {
    expect(kinds(` date 2022-02-16 ${LONG}\n\n${LONG}`)).toEqual([
      'dateline: date 2022-02-16',
      'paragraph: The minister told',
      'paragraph: The minister told',
    ]);
  });

  test('the stated title is found in the first line, whatever its case and end', () => {
    expect(kinds(`MINISTERS NEAR A DEAL.\n${LONG}`, 'Ministers near a deal')).toEqual([
      'title: MINISTERS NEAR A',
      'paragraph: The minister told',
    ]);
    expect(kinds(`The talks ended.\n\n${LONG}`, 'Ministers near a deal')[0]).toMatch(/^paragraph/);
  });

  test('a picture credit may close a caption', () => {
    const { blocks, credits } = pageOf(`${LONG}\n\nThe minister in Oslo. (AP Photo/Ann Lee)`, null);
    expect(blocks.map(({ kind, text }) => [kind, text]).slice(1)).toEqual([
      ['paragraph', 'The minister in Oslo.'],
      ['credit', '(AP Photo/Ann Lee)'],
    ]);
    expect(credits[0]?.to).toBe('AP Photo/Ann Lee');
  });

  test('a paragraph wrapped over several lines is one block, with and without blank lines between', () => {
    const wrapped = LONG.replace(/(.{30,45}) /g, '$1\r\n');
    expect(wrapped.split('\n').length).toBeGreaterThan(2);
    expect(pageOf(`${wrapped}\r\n\r\n${wrapped}`, null).blocks.map(({ text }) => text)).toEqual([
      wrapped,
      wrapped,
    ]);
    expect(pageOf(`${LONG}\n${LONG}`, null).blocks.map(({ text }) => text)).toEqual([LONG, LONG]);
  });

  test.each([
    ['a list', `${LONG}\n\nDead: 10\nInjured: 74\nMissing: 3\n\n${LONG}`],
    ['bullets', `${LONG}\n\n- Open the border\n\n${LONG}`],
    [
      'a question of the prose',
      `${LONG}\n\nWill the two sides that met here in the spring ever meet again in this town?\n\n${LONG}`,
    ],
    ['a short last line', `${LONG}\n\nThe writer teaches in Oslo`],
    ['a lone date in a chronology', `${LONG}\n\n${LONG}\n\n- March 3, 2022\n\n${LONG}`],
  ])('%s is no heading', (_, text) => {
    expect(new Set(kinds(text).map((kind) => kind.split(':')[0]))).toEqual(new Set(['paragraph']));
  });

  test('a turn of a transcript is no heading: its head stands apart from its words', () => {
    expect(kinds(`MS. LEE: Not yet\n\nMR. REED:\nWhy not?\n\nBecause I say so\n\n${LONG}`)).toEqual([
      'turn: MS. LEE:',
      'speech: Not yet',
      'turn: MR. REED:',
      'speech: Why not?',
      'speech: Because I say',
      'speech: The minister told',
    ]);
  });

  test('blocks are exact, in order, and leave out only white space, whatever the text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'Image: AP',
        'By Ann Lee',
        'KYIV, Feb 16 (AP) –',
        'date 2022-02-16 x',
        ' ',
        LONG,
        'A (AP Photo/B Cd)',
      ),
    );
    const text = fc
      .array(line)
      .chain((lines) =>
        fc.constantFrom('\n', '\n\n', '\r\n', '\u2028').map((lineBreak) => lines.join(lineBreak)),
      );
    fc.assert(
      fc.property(text, (words) => {
        let at = 0;
        for (const block of pageOf(words, null).blocks) {
          expect(words.slice(at, block.start).trim()).toBe('');
          expect(words.slice(block.start, block.end)).toBe(block.text);
          expect(block.text.trim()).toBe(block.text);
          expect(block.end).toBeGreaterThan(block.start);
          at = block.end;
        }
        expect(words.slice(at).trim()).toBe('');
      }),
      { numRuns: 400 },
    );
  });
});
