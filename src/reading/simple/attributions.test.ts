import { describe, expect, test } from 'vitest';
import { handMadeReading } from '../../../test/hand-made-reading.ts';
import { read } from '../read.ts';

/** Each attribution as "rule | source | cue | content". One paragraph a line. */
async function attributed(text: string): Promise<readonly string[]> {
  const { attributions } = await read(handMadeReading(text).report);
  return attributions.map(({ by, source, cue, content }) =>
    [by, source?.text ?? '-', cue[0]?.text, content.map((span) => span.text).join(' … ')].join(' | '),
  );
}

/** One report of one attribution a line: its text, and what it must give. */
const CASES: readonly (readonly [text: string, found: string])[] = [
  ['"We wait," Ann Moe said.', 'quotation-then-verb | Ann Moe | said | "We wait,"'],
  [
    '“We wait,” said Ann Moe, a doctor who lives in Lyon.',
    'quotation-then-verb | Ann Moe, a doctor who lives in Lyon | said | “We wait,”',
  ],
  [
    '"All I know," Ann Moe told reporters in Rome, "is that the road holds."',
    'quotation-then-verb | Ann Moe | told | "All I know," … "is that the road holds."',
  ],
  ['«Nous partons», he said.', 'quotation-then-verb | he | said | «Nous partons»'],
  [
    'The plan was "wholly absurd," the ministry said.',
    'quotation-then-verb | the ministry | said | The plan was "wholly absurd,"',
  ],
  ['The road is open, Ann Moe said.', 'clause-then-verb | Ann Moe | said | The road is open'],
  [
    'Hugh Lee, a doctor, said the plan was wrong.',
    'verb-then-clause | Hugh Lee, a doctor | said | the plan was wrong',
  ],
  [
    'The envoy told the council on Monday that the talks had failed.',
    'verb-then-clause | The envoy | told | that the talks had failed',
  ],
  ['Ann Moe said: "We wait."', 'verb-then-quotation | Ann Moe | said | "We wait."'],
  ['The envoys pledged to leave.', 'verb-then-infinitive | The envoys | pledged | to leave'],
  ['Lee criticised the plan.', 'verb-then-nominal | Lee | criticised | the plan'],
  [
    'According to the ministry, the road is open.',
    'according-to | the ministry | According to | the road is open',
  ],
  ['The road is open, as per Tass.', 'according-to | Tass | as per | The road is open'],
  ['The road is shut: Oslo', 'heading-colon | Oslo | : | The road is shut'],
  ['Ann Moe: the road is shut', 'heading-colon | Ann Moe | : | the road is shut'],
  ['And from Chairwoman Ann Moe:\n"We wait."', 'heading-colon | Chairwoman Ann Moe | : | "We wait."'],
  ['Ann Moe wrote in a letter:\n"We wait."', 'introduced-quotation | Ann Moe | wrote | "We wait."'],
  ['“We wait” – Commissioner Moe', 'quotation-then-dash | Commissioner Moe | – | “We wait”'],
];

describe('attributions', () => {
  test.each(CASES)('%s', async (text, found) => {
    expect(await attributed(text)).toEqual([found]);
  });

  test('one speaker with several verbs', async () => {
    const found = await attributed(
      'Moe denied that the road was shut and called on Oslo to act, adding that it would wait.',
    );
    expect(found.map((line) => line.split(' | ').slice(1, 3).join(' '))).toEqual([
      'Moe denied',
      'Moe called on',
      'Moe adding',
    ]);
  });

  test('quotation marks alone attribute nothing', async () => {
    expect(await attributed('The "free" zone and Ann "Ace" Moe won.')).toEqual([]);
  });
});
