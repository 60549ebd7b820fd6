import { expect, test } from 'vitest';
import { read } from '../../index.ts';

const TEXT =
  'The United States and Russia held talks. President Joe Biden called President Vladimir Putin. The call was long. President Putin was firm. The President will speak on Friday.';

test('in what a government publishes, "the President" is its own', async () => {
  const holderOf = async (publisher: string | undefined): Promise<string | undefined> => {
    const { actors } = await read({
      text: TEXT,
      publishedOn: '2022-02-16',
      ...(publisher ? { publisher } : {}),
    });
    return actors.find(({ mentions }) => mentions.some(({ text }) => text === 'The President'))?.name;
  };
  expect(await holderOf('The White House')).toBe('Joe Biden');
  expect(await holderOf(undefined)).toBe('Vladimir Putin');
});
