/** Holds the docs to the code: every command, option, error code and rule is in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../src/extraction/rules.ts';
import { program } from '../src/faces/cli/program.ts';
import { ERROR_CODES } from '../src/values/errors.ts';

const DOCS = join(import.meta.dirname, '..', 'docs');
const page = (name: string): string => readFileSync(join(DOCS, name), 'utf8');

const HEADINGS: Readonly<Record<keyof typeof RULES, string>> = {
  times: 'Times',
  actors: 'Actors',
  statements: 'Statements: addressee, relay, place',
  acts: 'Statements: the speech act, where the cue only says that it was said',
  instruments: 'Instruments: mentions, provisions, steps, disclosure',
  events: 'Events',
};

function rulesPage(): string {
  const sections = Object.entries(RULES).map(([kind, rules]) => {
    const rows = rules.map(({ name, looksFor }) => `| \`${name}\` | ${looksFor.replaceAll('|', '\\|')} |`);
    return [
      `## ${HEADINGS[kind as keyof typeof RULES]}`,
      '',
      '| rule | looks for |',
      '| --- | --- |',
      ...rows,
    ].join('\n');
  });
  const head =
    '# Rules\n\nGenerated from the rules themselves by `npx vitest run -u test/docs.test.ts`; a test compares. Every item of a\nrecord says in `by` which rule made it, and `chancery read --explain ID` shows it.';
  return `${[head, ...sections].join('\n\n')}\n`;
}

describe('the docs', () => {
  test('rules.md is what the rules say of themselves', async () => {
    await expect(rulesPage()).toMatchFileSnapshot(join(DOCS, 'rules.md'));
  });

  test('no two rules share a name', () => {
    const names = Object.values(RULES).flatMap((rules) => rules.map(({ name }) => name as string));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('every command and option is in command-line.md', () => {
    const text = page('command-line.md');
    const commands = [program(), ...program().commands];
    const words = commands.flatMap((command) => [
      ...command.options.map((option) => option.long ?? option.short ?? ''),
      ...(command.parent ? [`chancery ${command.name()}`] : []),
    ]);
    expect(words.length).toBeGreaterThan(5);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('errors.md lists every error code and no other', () => {
    const listed = [...page('errors.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);
    expect(listed.toSorted()).toEqual([...ERROR_CODES].toSorted());
  });
});
