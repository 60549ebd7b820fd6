import { expect, test } from 'vitest';
import { proposed } from '../../../../test/read-actors.ts';

test.each([
  [
    "Norway's Foreign Ministry told the Danish parliament.",
    ["Norway's Foreign Ministry", 'the Danish parliament'],
  ],
  ['The Government of Norway agreed.', ['The Government of Norway']],
  ['The Brook administration agreed.', ['The Brook administration']],
])('parts of a government, with their state: %s', async (text, mentions) => {
  expect(await proposed('government-body', text)).toEqual(mentions);
});

test.each([
  ['No government would do that.', []],
  ['He joined forces with her.', []],
])('not any government, nor parts in general: %s', async (text, mentions) => {
  expect(await proposed('government-body', text)).toEqual(mentions);
});
