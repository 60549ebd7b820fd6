import { describe, expect, test } from 'vitest';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

function cut(text: string): readonly string[] {
  const found = words(text, 0, text.length);
  return sentences(text, found).map(({ first, after }) =>
    text.slice(found[first]?.start, found[after - 1]?.end),
  );
}

/** "|" marks where a sentence ends. */
const CASES: readonly (readonly [what: string, marked: string])[] = [
  ['full stops and questions', 'Talks ended.| Why?| Nobody knows!| The end'],
  ['titles and initials', 'Gen. Moe met Sen. A. B. Lee in St. Ives.| Mr. Ray left.'],
  [
    'abbreviations in mid-sentence',
    'He left the U.S. Senate on Feb. 3 at 5 p.m. Eastern time.| It was cold.',
  ],
  ['abbreviations that end a sentence', 'He went back to the U.S.| The vote was at 5 p.m.| They lost.'],
  ['a quotation that ends', '"We go on."| The hall cheered.| “Good.”| He left.'],
  ['a quotation in several sentences', '"We go on. |We do not stop," he said.| "Never."'],
  [
    'a question that is asked',
    '"Where is it?" she asked.| “Who knows?” Ann Moe said.| "Not me!"| The door closed.',
  ],
  ['brackets', 'He left (in May.)| She stayed.| (Nobody asked.)| It rained.'],
  ['court cases', 'Roe v. Moe was read.| Then they rose.'],
  ['decimals, lists and dots', 'It fell 3.5 percent.| He paused ... and went on.| 1. The border'],
  ['a name with an exclamation mark', 'The firm Wow! sells shoes.| It grew.'],
  ['two apostrophes as marks', "''We wait,'' he said.| ''We always wait.''| It rained."],
  ['a place before a dash', 'MACON, Ga. — The vote was close.| It was late.'],
  ['footnotes', 'It was signed in 1805.[6]| It held.'],
  ['no space after the stop', 'It ended.|Then he left.'],
];

describe('sentences', () => {
  test.each(CASES)('%s', (_, marked) => {
    const expected = marked.split('|').map((part) => part.trim());
    expect(cut(marked.replaceAll('|', ''))).toEqual(expected);
  });

  test('together they hold every word', () => {
    const text = 'A b. "C d? E." (F.) g… H! '.repeat(50);
    const found = words(text, 0, text.length);
    const all = sentences(text, found).flatMap(({ first, after }) => found.slice(first, after));
    expect(all).toEqual(found);
  });
});
