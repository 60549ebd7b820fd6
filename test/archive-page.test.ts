/** Runs the worked examples of docs/archive.md one after the other and holds the page to what they print. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { program } from '../src/faces/cli/program.ts';
import { dayWords } from '../src/faces/cli/wording.ts';
import { running } from './running.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'archive.md'), 'utf8');
/** The day that the page calls today. */
const TODAY = '5 Jun 2024';

const home = mkdtempSync(join(tmpdir(), 'chancery-page-'));
afterAll(() => {
  rmSync(home, { recursive: true });
  vi.unstubAllEnvs();
});

const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, block = '']) => block);

/** Commands with what they print; a session that writes reports of its own is held to the page by sessions.test.ts. */
const examples = blocks('console')
  .filter((block) => !block.startsWith('$ cat '))
  .flatMap((block) =>
    block
      .split(/^\$ chancery /m)
      .slice(1)
      .map((example) => {
        const end = example.indexOf('\n');
        return { command: example.slice(0, end), printed: example.slice(end + 1).trim() };
      }),
  );

/** Words of a command line, those within quotation marks as one. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** What differs from run to run, as the page has it. */
function steady(text: string): string {
  return text
    .replaceAll(dayWords(new Date().toISOString().slice(0, 10)), TODAY)
    .replace(/SHA-256 [0-9a-f]{64}/, 'SHA-256 …')
    .trim();
}

test('docs/archive.md: what the examples print is what they say', async () => {
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('CHANCERY_ARCHIVE', join(home, 'archive'));
  vi.stubEnv('CHANCERY_USER', 'A. Clerk');
  const [report = ''] = blocks('text');
  writeFileSync(join(home, 'talks.txt'), report);
  expect(examples.length).toBeGreaterThan(10);
  for (const { command, printed } of examples) {
    const words = wordsOf(command).map((word) => (/^talks\./.test(word) ? join(home, word) : word));
    const { stdout } = await running(() => program().parseAsync([...words], { from: 'user' }));
    expect(`$ ${command}\n${steady(stdout)}`).toBe(`$ ${command}\n${steady(printed)}`);
  }
}, 180_000);

test('what was corrected shows in all that is taken away', async () => {
  for (const kind of ['csv', 'html', 'jsonld', 'jsonl']) {
    const { stdout } = await running(() =>
      program().parseAsync(['export', '--as', kind, '--kind', 'statement', '--act', 'propose'], {
        from: 'user',
      }),
    );
    expect(stdout, kind).toContain('A. Clerk');
    expect(stdout, kind).toMatch(/edited|corrected by|isEdited/);
  }
  const briefed = await running(() =>
    program().parseAsync(['brief', '--about', 'guarantee'], { from: 'user' }),
  );
  expect(briefed.stdout).toContain('corrected by A. Clerk');
}, 120_000);
