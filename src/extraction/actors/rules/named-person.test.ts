import { expect, test } from 'vitest';
import { proposed } from '../../../../test/read-actors.ts';

test.each([
  ['Ada Brook left.', ['Ada Brook']],
  ['Zelmo said it was over.', ['Zelmo']],
  ['It was over, said Zelmo.', ['Zelmo']],
  ['“It is over,” said Zelmo.', ['Zelmo']],
])('a given name and a surname, or one that speaks: %s', async (text, mentions) => {
  expect(await proposed('named-person', text)).toEqual(mentions);
});

test.each([
  ['The Harbour Board said so.', []],
  ['They met in Port Reed on Monday.', []],
  ['Meanwhile, Monday came.', []],
])('not bodies, places and days: %s', async (text, mentions) => {
  expect(await proposed('named-person', text)).toEqual(mentions);
});
