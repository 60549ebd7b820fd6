import { expect, test } from 'vitest';
import { read } from '../../index.ts';

const contentsOf = async (text: string): Promise<readonly string[]> => {
  const { statements, actors } = await read({ text, publishedOn: '2022-02-16' });
  const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? '-';
  return statements.map(({ speaker, content }) => `${nameOf(speaker)}: ${content[0].text}`);
};

test('a term of a document is nobody’s statement', async () => {
  const text =
    'Kenya sent Uganda a draft treaty on Monday. The draft requires Uganda to open the river to all ships.';
  expect((await contentsOf(text)).filter((one) => one.includes('open the river'))).toEqual([]);
});

test('what a letter says, its author says', async () => {
  const text =
    'Kenya sent Uganda a letter on Monday. The letter said that the border was closed, and nobody had been told.';
  expect(await contentsOf(text)).toContainEqual(expect.stringMatching(/^Kenya: that the border was closed/u));
});

test('what is said of a document stays a statement', async () => {
  const text = 'Kenya sent Uganda a letter on Monday. Uganda said that the letter was rude.';
  expect(await contentsOf(text)).toContainEqual('Uganda: that the letter was rude');
});
