/** The table of docs/times.md is what the command gives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from '../src/index.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'times.md'), 'utf8');
const rows = [...page.matchAll(/^\| (.+?) \| ([A-Z]+) \| `(.+?)` \| (.*?) ?\| (.*?) ?\|$/gm)].map((row) =>
  row.slice(1),
);

test('the page has a table', () => expect(rows.length).toBeGreaterThan(6));

test.each(rows)('%s', async (words = '', type, value, from, to) => {
  const { times } = await read({ text: `The ministers ${words}.`, publishedOn: '2022-02-16' });
  expect(times).toHaveLength(1);
  expect(times[0]).toMatchObject({ type, value, from: from || null, to: to || null });
});
