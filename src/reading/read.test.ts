import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handMadeReading } from '../../test/hand-made-reading.ts';
import { spansOf } from '../../test/spans-of.ts';
import type { Report } from '../intake/report.ts';
import { read } from './read.ts';

/** One paragraph a line. */
const reportOf = (text: string): Report => handMadeReading(text).report;

describe('read', () => {
  test('sentences stay in their block; datelines, bylines and credits are not read', async () => {
    const { blocks, ...report } = reportOf(
      'Talks fail\nThey met. They parted.\nOSLO, Feb 14 -\nBy Ada Brook\nImage: AP',
    );
    const kinds = ['title', 'paragraph', 'dateline', 'byline', 'credit'] as const;
    const told = blocks.map((block, at) => ({ ...block, kind: kinds[at] ?? 'paragraph' }));
    const { sentences } = await read({ ...report, blocks: told });
    expect(sentences.map(({ text, index, block }) => [index, block.kind, text])).toEqual([
      [0, 'title', 'Talks fail'],
      [1, 'paragraph', 'They met.'],
      [2, 'paragraph', 'They parted.'],
    ]);
  });

  test('words bear part of speech and lemma, and no syntax', async () => {
    const [sentence] = (await read(reportOf("Ministers didn't sign Oslo's drafts."))).sentences;
    const told = sentence?.tokens.map(({ text, upos, lemma }) => `${text} ${upos} ${lemma}`);
    expect(told).toEqual([
      'Ministers NOUN minister',
      'did AUX do',
      "n't PART not",
      'sign VERB sign',
      'Oslo PROPN Oslo',
      "'s PART 's",
      'drafts NOUN draft',
      '. PUNCT .',
    ]);
    expect(sentence?.tokens.every(({ head, relation }) => head === null && relation === null)).toBe(true);
  });

  test('a report reads the same alone and after others', async () => {
    const report = reportOf(
      "Zorblat's envoy said that Quennell zigged and blorped, and that the nation's win held.",
    );
    const alone = JSON.stringify(await read(report));
    for (let at = 0; at < 300; at += 1) {
      const strange = Array.from({ length: 40 }, (_, place) => `Zq${(at * 40 + place).toString(36)}x's`);
      await read(reportOf(strange.join(' ')));
    }
    expect(JSON.stringify(await read(report))).toBe(alone);
  });

  test('whatever the text is, every span is the exact slice and nothing throws', async () => {
    const parts = fc.constantFrom(
      ...'"“”‘’\'«»„`,.:;-–—()\n ',
      ' said ',
      'He said that ',
      'according to ',
      ' Mr. Moe ',
      'And from Ann:\n',
      "n't",
      '\ud83d',
      '\u0000',
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((all) => all.join('')),
    );
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const reading = await read(reportOf(text));
        for (const span of spansOf(reading)) expect(text.slice(span.start, span.end)).toBe(span.text);
        let last = 0;
        for (const { start, end } of reading.sentences.flatMap(({ tokens }) => tokens)) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
        const starts = reading.attributions.map(({ content }) => content[0].start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  test.each([
    '"A b c d e," he said. ',
    'Ministry of ',
    'He said: "x\n',
    'a b ',
    'Moe said that the plan, as per Lee, ',
  ])('half a megabyte of %j is read in seconds', async (unit) => {
    const from = performance.now();
    await read(reportOf(unit.repeat(500_000 / unit.length)));
    expect(performance.now() - from).toBeLessThan(15_000);
  });
});
