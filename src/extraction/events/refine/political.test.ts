import { expect, test } from 'vitest';
import { read } from '../../../index.ts';

const typesOf = async (text: string): Promise<readonly string[]> =>
  (await read({ text, publishedOn: '2022-02-16' })).events.map(({ type }) => type);

test('what is asked has not been told', async () => {
  expect(await typesOf('Did Russia attack Ukraine on Monday?')).toEqual([]);
  expect(await typesOf('Russia attacked Ukraine on Monday.')).toContain('ASSAULT');
});

test('a meeting has two sides', async () => {
  expect(await typesOf('President Joe Biden met his wife at a lake in Kenya.')).not.toContain('CONSULT');
  expect(await typesOf('President Joe Biden met President Emmanuel Macron in Kenya.')).toContain('CONSULT');
});
