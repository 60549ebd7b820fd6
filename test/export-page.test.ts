/** The worked examples of docs/export.md, run as they stand there. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { program } from '../src/faces/cli/program.ts';
import { SHEETS } from '../src/faces/export/sheets.ts';
import { running } from './running.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'export.md'), 'utf8');
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, block = '']) => block);

const home = mkdtempSync(join(tmpdir(), 'chancery-page-'));
beforeAll(() => {
  const [report = ''] = blocks('json');
  writeFileSync(join(home, 'report.jsonl'), report);
});
afterAll(() => rmSync(home, { recursive: true }));

const examples = blocks('console').map((block) => {
  const [first = '', ...rest] = block.split('\n');
  return [first.replace(/^\$ chancery /, ''), rest.join('\n')] as const;
});

test('there are examples', () => expect(examples.length).toBeGreaterThan(2));

test.each(examples)(
  '%s',
  async (command, printed) => {
    const told = command.split(' ').map((word) => (word === 'report.jsonl' ? join(home, word) : word));
    const { stdout } = await running(() =>
      program().parseAsync([...told, '--archive', join(home, 'archive')], { from: 'user' }),
    );
    expect(stdout.replaceAll('\r\n', '\n')).toBe(printed);
  },
  60_000,
);

test('the columns that the page speaks of are there', () => {
  const names = new Set(Object.values(SHEETS).flatMap((columns) => columns.map(({ name }) => name)));
  const [, sheets = ''] = page.split('## Sheets');
  const spoken = [...(sheets.split('## ')[0] ?? '').matchAll(/`([a-z]+(?:_[a-z]+)*)`/g)].map(
    ([, name]) => name,
  );
  expect(spoken.length).toBeGreaterThan(6);
  for (const name of spoken) expect(names, name).toContain(name);
});
