import { expect, test } from 'vitest';
import { proposed } from '../../../../test/read-actors.ts';

test.each([
  ['The Foreign Minister left.', ['The Foreign Minister']],
  ['A Norwegian ministry spokesman left.', ['A Norwegian ministry spokesman']],
  ['The President of Chile left.', ['The President of Chile']],
])('an office that stands for its holder: %s', async (text, mentions) => {
  expect(await proposed('office-nominal', text)).toEqual(mentions);
});

test.each([
  ['She was elected president.', []],
  ['He is a minister.', []],
  ['No president would do that.', []],
  ['The next president will pay.', []],
])('not what somebody is, nor anybody: %s', async (text, mentions) => {
  expect(await proposed('office-nominal', text)).toEqual(mentions);
});
