import { expect, test } from 'vitest';
import { proposed } from '../../../../test/read-actors.ts';

test.each([
  ['Ada Brook, a nurse, left.', ['Ada Brook', 'a nurse']],
  ['The foreign minister, Ada Brook, left.', ['Ada Brook', 'The foreign minister']],
  ["Ada Brook, Norway's envoy to the talks, left.", ['Ada Brook', "Norway's envoy"]],
  ['The Danish ambassador to Norway, Ada Brook, left.', ['Ada Brook', 'The Danish ambassador to Norway']],
  ['Ada Brook, 44, left.', ['Ada Brook']],
])('a name and what stands beside it: %s', async (text, mentions) => {
  expect(await proposed('apposed-person', text)).toEqual(mentions);
});

test.each([
  ['Ada Brook, President Jon Reed and others left.', []],
  ['After Ada Brook, the minister said no.', []],
  ['With Ada Brook, officials left.', []],
])('not the next in a list, nor the next clause: %s', async (text, mentions) => {
  expect(await proposed('apposed-person', text)).toEqual(mentions);
});
