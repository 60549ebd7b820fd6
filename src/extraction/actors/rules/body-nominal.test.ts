import { expect, test } from 'vitest';
import { proposed } from '../../../../test/read-actors.ts';

test.each([['The company and the newspaper agreed.', ['The company', 'the newspaper']]])(
  'a body again: %s',
  async (text, mentions) => {
    expect(await proposed('body-nominal', text)).toEqual(mentions);
  },
);

test.each([
  ['A company paid.', []],
  ['The post was empty.', []],
  ['Every committee met.', []],
])('not any body, nor one with an owner: %s', async (text, mentions) => {
  expect(await proposed('body-nominal', text)).toEqual(mentions);
});
