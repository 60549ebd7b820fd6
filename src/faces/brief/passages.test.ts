/** What is quoted stands in the text, whatever the text is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedBy, bareWords, extractOf, flat, passageOf, sentenceAround } from './passages.ts';

const prose = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          'Mr.',
          'U.S.',
          'treaty',
          'she',
          '“we',
          'will”',
          '—',
          'Iran',
          'sign.',
          'No!',
          'why?',
          '\n\n',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    ),
    { minLength: 1, maxLength: 400 },
  )
  .map((words) => words.join(' '));

/** The pieces between the marks of omission, each of which must stand in the text. */
function expectExact(quoted: string, text: string): void {
  const whole = flat(text);
  for (const piece of quoted.split(/(?:^| )…(?: |$)/)) expect(whole).toContain(piece);
}

test('an extract is made of pieces of the text', () => {
  fc.assert(
    fc.property(prose, (text) => {
      fc.pre(!text.includes('…'));
      expectExact(extractOf(text, askedBy(['Iran'])), text);
    }),
  );
});

test('a note and the sentence around a span hold the span, or pieces of the text', () => {
  fc.assert(
    fc.property(prose, fc.nat(), fc.nat({ max: 300 }), (text, at, length) => {
      fc.pre(!text.includes('…'));
      const start = at % text.length;
      const end = Math.min(text.length, start + length + 1);
      const span = { start, end, text: text.slice(start, end) };
      for (const quoted of [passageOf(text, [span], () => false), sentenceAround(text, span)])
        expectExact(quoted, text);
      const note = passageOf(text, [span], () => false);
      if (!note.includes('…')) expect(note).toContain(flat(span.text));
    }),
  );
});

describe('extracts', () => {
  const long = `It was a long day. ${'Nothing happened there. '.repeat(20)}Iran must answer the U.S. note by Friday. Then all went home.`;

  test('of a long text the sentence that was asked for', () => {
    expect(extractOf(long, askedBy(['Iran']))).toBe('… Iran must answer the U.S. note by Friday. …');
  });

  test('else the first', () => {
    expect(extractOf(long, askedBy(['Peru']))).toBe('It was a long day. …');
  });

  test('a short text whole, without its marks', () => {
    expect(extractOf('"The border stays open,"', () => false)).toBe('The border stays open,');
    expect(bareWords('“Who said ‘no’?”')).toBe('Who said ‘no’?');
  });

  test('a title does not end a sentence', () => {
    const text = 'All was calm. Dr. Brook met Gen. Dane in Oslo. They agreed.';
    const start = text.indexOf('Dane');
    expect(sentenceAround(text, { start, end: start + 4 })).toBe('Dr. Brook met Gen. Dane in Oslo.');
  });
});
