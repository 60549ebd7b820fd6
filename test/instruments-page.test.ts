/** The table of docs/instruments.md is what the command gives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type DiplomaticRecord, read } from '../src/index.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'instruments.md'), 'utf8');
const rows = [...page.matchAll(/^\| (.+?) \| `(.+?)` \|$/gm)].map(
  ([, says = '', record = '']) => [says, record] as const,
);

/** A record's instruments, provisions and steps as the page writes them. */
function written({ actors, instruments, exchanges }: DiplomaticRecord): string {
  const names = (ids: readonly string[]): string =>
    ids.map((id) => actors.find((actor) => actor.id === id)?.name).join(', ');
  const led = (word: string, ids: readonly string[]): string =>
    ids.length > 0 ? `${word} ${names(ids)}` : '';
  const line = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
  return [
    ...instruments.flatMap((one) => [
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
    ]),
    ...exchanges.flatMap(({ instrument, steps }) =>
      steps.map(({ kind, by, to, manner, answer, on }) =>
        line(
          `${instrument} ${kind}`,
          led('by', by),
          led('to', to),
          manner ?? '',
          answer ?? '',
          on ? `on ${on.value}` : '',
        ),
      ),
    ),
  ].join('; ');
}

test('the page has a table', () => expect(rows.length).toBeGreaterThan(6));

test.each(rows)('%s', async (says, record) => {
  expect(written(await read({ text: says, publishedOn: '2022-02-16' }))).toBe(record);
});
