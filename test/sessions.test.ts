/** The sessions at a terminal that the docs show are what the commands print. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { program } from '../src/faces/cli/program.ts';
import { running } from './running.ts';

const DOCS = join(import.meta.dirname, '..', 'docs');

/** Each command of a session with what stands below it. */
function sessionOf(page: string): readonly (readonly [command: string, shown: string])[] {
  const text = readFileSync(join(DOCS, page), 'utf8');
  const [, session = ''] = /^```console\n([\s\S]*?)^```$/m.exec(text) ?? [];
  return session
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end + 1)] as const;
    });
}

test.each(['exchanges.md', 'archive.md'])(
  'the session of %s',
  async (page) => {
    const home = mkdtempSync(join(tmpdir(), 'chancery-session-'));
    const session = sessionOf(page);
    expect(session.length).toBeGreaterThan(4);
    try {
      for (const [command, shown] of session) {
        const [name = '', ...told] = command.split(' ');
        if (name === 'cat') {
          writeFileSync(join(home, told[0] ?? ''), shown);
          continue;
        }
        const words = told.map((word) => (word.endsWith('.txt') ? join(home, word) : word));
        const { stdout } = await running(() =>
          program().parseAsync([...words, '--archive', join(home, 'archive')], { from: 'user' }),
        );
        expect(`$ ${command}\n${stdout}`).toBe(`$ ${command}\n${shown}`);
      }
    } finally {
      rmSync(home, { recursive: true });
    }
  },
  120_000,
);
