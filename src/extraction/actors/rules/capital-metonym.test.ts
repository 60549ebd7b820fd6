import { expect, test } from 'vitest';
import { proposed } from '../../../../test/read-actors.ts';

test.each([
  ['Oslo refused to sign.', ['Oslo']],
  ["She spoke of Oslo's demands.", ['Oslo']],
  ['They accused Oslo of delay.', ['Oslo']],
  ['Talks between Oslo and Stockholm failed.', ['Oslo', 'Stockholm']],
  ['It was a warning to Oslo.', ['Oslo']],
])('a capital that acts: %s', async (text, mentions) => {
  expect(await proposed('capital-metonym', text)).toEqual(mentions);
});

test.each([
  ['The talks in Oslo failed.', []],
  ['She flew to Oslo.', []],
  ['They met at a hotel in Oslo, Norway.', []],
  ["Oslo's airport was shut.", []],
  ['She visited Oslo.', []],
  ['The talks moved from Vienna to Oslo.', []],
])('a capital that is a place: %s', async (text, mentions) => {
  expect(await proposed('capital-metonym', text)).toEqual(mentions);
});
