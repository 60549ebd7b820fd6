import { expect, test } from 'vitest';
import { proposed } from '../../../../test/read-actors.ts';

test.each([
  [
    'The Kremlin and the West told NATO and the European Union.',
    ['The Kremlin', 'the West', 'NATO', 'the European Union'],
  ],
])('seats, organisations and blocs: %s', async (text, mentions) => {
  expect(await proposed('listed-body', text)).toEqual(mentions);
});

test.each([['The wind came from the west, and who knew?', []]])(
  'not the everyday words: %s',
  async (text, mentions) => {
    expect(await proposed('listed-body', text)).toEqual(mentions);
  },
);
