import { expect, test } from 'vitest';
import { proposed } from '../../../../test/read-actors.ts';

test.each([['The Northern Fisheries Board (NFB) met.', ['NFB']]])(
  'after a name: %s',
  async (text, mentions) => {
    expect(await proposed('bracketed-acronym', text)).toEqual(mentions);
  },
);

test.each([['The tide (TD) came at noon (GMT).', []]])('not after a thing: %s', async (text, mentions) => {
  expect(await proposed('bracketed-acronym', text)).toEqual(mentions);
});
