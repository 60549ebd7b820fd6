import { expect, test } from 'vitest';
import { proposed } from '../../../../test/read-actors.ts';

test.each([
  ['Two senior diplomats told reporters so.', ['Two senior diplomats', 'reporters']],
  ['A State Department official left.', ['A State Department official']],
  ['The Danes agreed.', ['The Danes']],
  ['A source close to the talks agreed.', ['A source']],
])('people by what they are: %s', async (text, mentions) => {
  expect(await proposed('people-nominal', text)).toEqual(mentions);
});

test.each([
  ['She is a diplomat.', []],
  ['No official agreed.', []],
  ['The report agreed.', []],
])('not what somebody is, nor anybody, nor things: %s', async (text, mentions) => {
  expect(await proposed('people-nominal', text)).toEqual(mentions);
});
