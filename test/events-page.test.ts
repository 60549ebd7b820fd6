/** The table of docs/events.md is what the command gives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from '../src/index.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'events.md'), 'utf8');
const rows = [...page.matchAll(/^\| (.+?\.) \| ([A-Z]+) \|(.*?)\|(.*?)\|(.*?)\| (\w+) \|$/gm)].map((row) =>
  row.slice(1).map((cell) => cell.trim()),
);

test('the page has a table', () => expect(rows.length).toBeGreaterThan(10));

test.each(rows)('%s', async (words = '', type, mode, actors, recipients, status) => {
  const { actors: all, events } = await read({ text: words, publishedOn: '2022-02-16' });
  const names = (ids: readonly string[] = []): string =>
    ids.map((id) => all.find((actor) => actor.id === id)?.name).join(', ');
  expect(
    events.map((event) => [
      event.type,
      event.mode ?? '',
      names(event.actors),
      names(event.recipients),
      event.status,
    ]),
  ).toEqual([[type, mode, actors, recipients, status]]);
});
