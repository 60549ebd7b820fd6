import { expect, test } from 'vitest';
import { proposed } from '../../../../test/read-actors.ts';

test.each([
  ['The Tass news agency and Reuters told it first.', ['The Tass news agency', 'Reuters']],
  ['She told state news agency Xinhua.', ['state news agency Xinhua']],
  ['Russian state television showed it.', ['Russian state television']],
  ['The Harbour Echo newspaper saw it.', ['The Harbour Echo newspaper']],
])('agencies and papers with the words that say so: %s', async (text, mentions) => {
  expect(await proposed('outlet', text)).toEqual(mentions);
});

test.each([
  ['He left, according to Sputnik.', ['Sputnik']],
  ['The first Sputnik flew in 1957.', []],
])('an everyday word where it is cited alone: %s', async (text, mentions) => {
  expect(await proposed('outlet', text)).toEqual(mentions);
});
