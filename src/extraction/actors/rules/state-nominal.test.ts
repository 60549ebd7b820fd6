import { expect, test } from 'vitest';
import { proposed } from '../../../../test/read-actors.ts';

test.each([
  ['The Norwegian side asked for a week.', ['The Norwegian side']],
  ['She praised her country.', ['her country']],
  ['China kept the paper that its government had written.', ['its government']],
])('sides and countries: %s', async (text, mentions) => {
  expect(await proposed('state-nominal', text)).toEqual(mentions);
});

test.each([
  ['The north side of the house was wet.', []],
  ['Each country paid.', []],
])('not the sides of other things: %s', async (text, mentions) => {
  expect(await proposed('state-nominal', text)).toEqual(mentions);
});
