import { expect, test } from 'vitest';
import { proposed } from '../../../../test/read-actors.ts';

test.each([['She told him that it was theirs.', ['She', 'him', 'it', 'theirs']]])(
  'third persons: %s',
  async (text, mentions) => {
    expect(await proposed('pronoun', text)).toEqual(mentions);
  },
);

test.each([['I told you that we left.', []]])("not the speaker's own: %s", async (text, mentions) => {
  expect(await proposed('pronoun', text)).toEqual(mentions);
});
