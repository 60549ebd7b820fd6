import { expect, test } from 'vitest';
import { proposed } from '../../../../test/read-actors.ts';

test.each([
  [
    'The Quarry Workers Union sued Acme Corp. and the University of Ghent.',
    ['The Quarry Workers Union', 'Acme Corp.', 'the University of Ghent'],
  ],
  ['The Brook campaign agreed.', ['The Brook campaign']],
])('by the shape of the name: %s', async (text, mentions) => {
  expect(await proposed('organisation-name', text)).toEqual(mentions);
});

test.each([['Ada Brook and the company agreed.', []]])(
  'not two names that stand side by side: %s',
  async (text, mentions) => {
    expect(await proposed('organisation-name', text)).toEqual(mentions);
  },
);
