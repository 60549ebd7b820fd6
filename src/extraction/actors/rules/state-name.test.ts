import { expect, test } from 'vitest';
import { proposed } from '../../../../test/read-actors.ts';

test.each([
  [
    'The United States, the U.K. and the Netherlands met Viet Nam.',
    ['The United States', 'the U.K.', 'the Netherlands', 'Viet Nam'],
  ],
])('names, formal names and short forms, with their determiner: %s', async (text, mentions) => {
  expect(await proposed('state-name', text)).toEqual(mentions);
});

test.each([
  ['The Danish minister left.', ['Danish']],
  ['Danish butter is salty.', []],
])('an adjective where it says whose somebody is: %s', async (text, mentions) => {
  expect(await proposed('state-name', text)).toEqual(mentions);
});

test.each([
  ['A turkey and some china stood by the chad.', []],
  ['The US-led force left New Mexico.', []],
  ['Ada Jordan met Chad Reed.', []],
])('not what only looks so: %s', async (text, mentions) => {
  expect(await proposed('state-name', text)).toEqual(mentions);
});
