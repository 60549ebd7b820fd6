import { describe, expect, test } from 'vitest';
import { handMadeReading } from '../../../test/hand-made-reading.ts';
import { read } from '../read.ts';

async function named(text: string): Promise<readonly string[]> {
  const { names } = await read(handMadeReading(text).report);
  return names.map((name) => `${name.text} ${name.label}`);
}

const CASES: readonly (readonly [what: string, text: string, names: readonly string[]])[] = [
  [
    'titles and offices stay outside',
    'They met US Secretary of State Ann Moe and French Foreign Minister Luc Roy.',
    ['US place', 'Ann Moe person', 'French nationality', 'Luc Roy person'],
  ],
  [
    'bodies of several words',
    'He left the Organization for Peace and Co-operation in Asia and the Ministry of Foreign Affairs.',
    [
      'Organization for Peace and Co-operation in Asia organisation',
      'Ministry of Foreign Affairs organisation',
    ],
  ],
  [
    'particles and hyphens',
    'They saw Ursula von der Moe and Lee Jong-un.',
    ['Ursula von der Moe person', 'Lee Jong-un person'],
  ],
  ['without the possessive', "They read Oslo's plan.", ['Oslo place']],
  ['a nationality before a person', 'They saw American Ann Moe.', ['American nationality', 'Ann Moe person']],
  ['a beginning is no name', 'Protesters left. However, they came back.', []],
  ['a surname at the beginning', 'Brook said so.', ['Brook other']],
  [
    'a heading in capitals',
    'ROAD TALKS HAVE FAILED AGAIN\nThe talks on the road failed in Oslo.',
    ['Oslo place'],
  ],
];

describe('names', () => {
  test.each(CASES)('%s', async (_, text, names) => {
    expect(await named(text)).toEqual(names);
  });
});
