/** The tables of docs/instruments.md and docs/exchanges.md are what the command gives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type DiplomaticRecord, read } from '../src/index.ts';

const DOCS = join(import.meta.dirname, '..', 'docs');

/** What a page says that a report's words give. */
function rowsOf(page: string): readonly (readonly [says: string, record: string])[] {
  const text = readFileSync(join(DOCS, page), 'utf8');
  return [...text.matchAll(/^\| (.+?) \| `(.+?)` \|$/gm)].map(([, says = '', record = '']) => [says, record]);
}

/** A record's instruments and provisions, and its steps, as the pages write them. */
function written({ actors, instruments, exchanges }: DiplomaticRecord): {
  readonly documents: readonly string[];
  readonly steps: readonly string[];
} {
  const names = (ids: readonly string[]): string =>
    ids.map((id) => actors.find((actor) => actor.id === id)?.name).join(', ');
  const led = (word: string, ids: readonly string[]): string =>
    ids.length > 0 ? `${word} ${names(ids)}` : '';
  const line = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
  const documents = instruments.flatMap((one) => [
    line(
      `${one.id} ${one.kind} "${one.name}"`,
      led('by', one.authors),
      led('to', one.addressees),
      one.on ? `on ${one.on.value}` : '',
      one.subject ? `subject "${one.subject.text}"` : '',
      one.disclosure.state === 'unknown' ? '' : one.disclosure.state,
      one.disclosure.by ? `by ${names([one.disclosure.by])}` : '',
    ),
    ...one.provisions.map(({ bearers, deontic, text, scope }) =>
      line(names(bearers) || '-', deontic, `"${text.text}"`, scope ? `where "${scope.text}"` : ''),
    ),
  ]);
  const steps = exchanges.flatMap(({ instrument, steps: taken }) =>
    taken.map(({ kind, by, to, manner, answer, on }) =>
      line(
        `${instrument} ${kind}`,
        led('by', by),
        led('to', to),
        manner ?? '',
        answer ?? '',
        on ? `on ${on.value}` : '',
      ),
    ),
  );
  return { documents, steps };
}

test('the pages have tables', () => {
  expect(rowsOf('instruments.md').length).toBeGreaterThan(6);
  expect(rowsOf('exchanges.md').length).toBeGreaterThan(6);
});

test.each(rowsOf('instruments.md'))('%s', async (says, record) => {
  const { documents, steps } = written(await read({ text: says, publishedOn: '2022-02-16' }));
  expect([...documents, ...steps].join('; ')).toBe(record);
});

test.each(rowsOf('exchanges.md'))('%s', async (says, record) => {
  const { steps } = written(await read({ text: says, publishedOn: '2022-02-16' }));
  expect(steps.join('; ')).toBe(record);
});
