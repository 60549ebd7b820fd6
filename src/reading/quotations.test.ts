import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../intake/report.ts';
import { outermost, quotations } from './quotations.ts';

/** One paragraph a line. */
function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    kind: 'paragraph',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
const find = (text: string) => quotations(text, blocksOf(text));
const texts = (text: string): readonly string[] => find(text).map((quotation) => quotation.text);

const CASES: readonly (readonly [what: string, text: string, quoted: readonly string[]])[] = [
  ['straight marks', 'He said "no," then "yes".', ['"no,"', '"yes"']],
  ['curly marks', 'He said “no,” then “yes”.', ['“no,”', '“yes”']],
  ['guillemets', 'He said « non » and «oui».', ['« non »', '«oui»']],
  ['low marks', 'Er sagte: „Nein“, dann „Ja“.', ['„Nein“', '„Ja“']],
  ['low marks with a high closing one', 'He said „no” twice.', ['„no”']],
  ['two apostrophes', "''No,'' he said. ''Yes.''", ["''No,''", "''Yes.''"]],
  ['backticks and apostrophes', "``No,'' he said.", ["``No,''"]],
  [
    'British marks among apostrophes',
    "'I don't know the workers' plan,' he said of the '90s.",
    ["'I don't know the workers' plan,'"],
  ],
  ['curly British marks', '‘It’s the ministers’ plan,’ he said.', ['‘It’s the ministers’ plan,’']],
  ['apostrophes alone', "The unions' plan isn't the ministers' or rock 'n' roll", []],
  ['nested marks', '"He told me \'go\' and left," she said.', ['"He told me \'go\' and left,"', "'go'"]],
  [
    'nested the other way round',
    '‘He told me “go” and left,’ she said.',
    ['‘He told me “go” and left,’', '“go”'],
  ],
  ['a nickname and a scare-quoted word', 'Ann "Ace" Moe of the “free” zone', ['"Ace"', '“free”']],
  ['an inch mark closes nothing', 'The 5" pipe and "the plan" went.', ['"the plan"']],
  ['a mark without its partner', 'He said “no and left.', ['“no and left.']],
];

describe('quotations', () => {
  test.each(CASES)('%s', (_, text, quoted) => {
    expect(texts(text)).toEqual(quoted);
  });

  test('an odd mark harms its own paragraph alone', () => {
    const found = find('A "long day and then he left.\n"We wait," he said. "Here."\nIt was "good".');
    expect(found.map(({ text, closed }) => [text, closed])).toEqual([
      ['"long day and then he left.', false],
      ['"We wait,"', true],
      ['"Here."', true],
      ['"good"', true],
    ]);
  });

  test('a quotation goes on over paragraphs that repeat its opening mark', () => {
    const found = find('He said: “One.\n“Two.\n“Three.”\n“Four.”');
    expect(found.map(({ text, closed, continues }) => [text, closed, continues])).toEqual([
      ['“One.', false, null],
      ['“Two.', false, 0],
      ['“Three.”', true, 1],
      ['“Four.”', true, null],
    ]);
  });

  test('an open quotation that is followed by another mark does not go on', () => {
    expect(find('He said “no.\n"Yes," she said.')[1]?.continues).toBeNull();
  });

  test('the outermost hold the others', () => {
    expect(outermost(find('“A ‘b “c” d’ e” and “f”')).map(({ text }) => text)).toEqual([
      '“A ‘b “c” d’ e”',
      '“f”',
    ]);
  });

  test('ten thousand nested marks, and any other text: exact spans in order, in no time', () => {
    const deep = '“'.repeat(10_000) + '”'.repeat(10_000);
    const from = performance.now();
    expect(find(deep).at(-1)).toMatchObject({ start: 9_999, end: 10_001, closed: true });
    find('"‘«„\'` a '.repeat(5_000));
    expect(performance.now() - from).toBeLessThan(2_000);
    const marks = fc.constantFrom(...'"“”‘’\'«»„`\n a.,s');
    fc.assert(
      fc.property(fc.array(marks), (parts) => {
        const text = parts.join('');
        let last = -1;
        for (const quotation of find(text)) {
          expect(text.slice(quotation.start, quotation.end)).toBe(quotation.text);
          expect(quotation.start).toBeGreaterThan(last);
          last = quotation.start;
        }
      }),
    );
  });
});
