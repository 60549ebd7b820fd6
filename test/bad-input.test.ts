/** Whatever comes in: a clear problem or error, never a crash, never a hang, and every span the exact slice. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChanceryError, type DiplomaticRecord, read } from '../src/index.ts';
import { spansOf } from './spans-of.ts';

const ROOT = join(import.meta.dirname, '..');
const GOOD = 'date 2022-02-16 "We agree," Ann Lee told reporters in Oslo on Monday.';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-bad-'));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line from its sources. `uid` is whom it runs as, where the test may choose. */
async function chancery(
  args: readonly string[],
  { input = '', uid }: { input?: string; uid?: number } = {},
): Promise<Run> {
  const main = join(ROOT, 'src', 'faces', 'cli', 'main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    cwd: ROOT,
    ...(uid === undefined ? {} : { uid }),
  });
  const gather = async (stream: AsyncIterable<Buffer>): Promise<string> => {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part);
    return Buffer.concat(parts).toString();
  };
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([gather(child.stdout), gather(child.stderr)]);
  return { code: await code, out, err };
}

/** One line a fault: its place and code; a stack trace would be more lines than faults. */
const faults = (err: string): string[] =>
  err
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(folder, '').replace(/^chancery: (.*?): .* \[(.*)\]$/, '$1 $2'));

describe('the command line', () => {
  test('tells each bad file in one line, reads the good one, and exits with 1', async () => {
    const files = [
      put('empty.txt', ''),
      put('blank.txt', ' \n\n '),
      put(
        'binary.txt',
        Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256),
      ),
      put('page.txt', '<!doctype html>\n<html><body><p>Ann Lee said no.</p></body></html>'),
      put('one-line.txt', Buffer.alloc(50_000_000, 'word ')),
      put('one-line.jsonl', Buffer.alloc(50_000_000, 'x')),
      put('broken.jsonl', '{"text": "a'),
      join(folder, 'none.txt'),
      put('evil\u001b[2J.txt', ''),
      put('good.txt', GOOD),
    ];
    const { code, out, err } = await chancery(['read', ...files, '--format', 'jsonl']);
    expect(faults(err)).toEqual([
      '/empty.txt empty-report',
      '/blank.txt empty-report',
      '/binary.txt not-text',
      '/page.txt looks-like-html',
      '/one-line.txt report-too-long',
      '/one-line.jsonl:1 report-too-long',
      '/broken.jsonl:1 bad-json',
      '/none.txt not-found',
      '/evil␛[2J.txt empty-report',
    ]);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });

  test('says of a directory that cannot be read that it cannot', async () => {
    const isRoot = process.getuid?.() === 0;
    const shut = join(folder, 'shut');
    mkdirSync(shut, { mode: 0o000 });
    // Root may read anything, so it runs the command as nobody.
    const { code, err } = await chancery(['read', shut], isRoot ? { uid: 65534 } : {});
    expect(faults(err)).toEqual(['/shut unreadable']);
    expect(err).toContain('permission is denied');
    expect(code).toBe(3);
  });

  test('takes its exit codes seriously', async () => {
    const good = put('good.txt', GOOD);
    const codes = await Promise.all([
      chancery(['read', good]),
      chancery(['read', good, '--date', 'soon']),
      chancery(['read', good, '--explain', 'z1']),
      chancery(['read', '-'], { input: '' }),
      chancery([]),
    ]);
    expect(codes.map(({ code }) => code)).toEqual([0, 2, 2, 3, 2]);
    expect(codes.map(({ err }) => err).join('')).not.toMatch(/^\s+at /m);
  });

  test('ends quietly when its reader goes', () => {
    const lines = Array.from({ length: 200 }, (_, id) => JSON.stringify({ id, text: GOOD })).join('\n');
    const file = put('many.jsonl', lines);
    const command = `"${process.execPath}" --import tsx src/faces/cli/main.ts read "${file}" --format jsonl | head -n 1`;
    const out = execFileSync('sh', ['-c', command], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    expect(JSON.parse(out)).toMatchObject({ report: { id: '0' } });
  });
});

function faultIn({ report, ...rest }: DiplomaticRecord): string | null {
  for (const span of spansOf({ ...rest, credits: report.credits }))
    if (report.text.slice(span.start, span.end) !== span.text) return JSON.stringify(span);
  return null;
}

async function readOrRefuse(text: string): Promise<void> {
  try {
    expect(faultIn(await read({ text, publishedOn: '2022-02-16' }))).toBeNull();
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error;
  }
}

describe('the library', () => {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary' }) },
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        ...[
          '"',
          '“',
          '”',
          "''",
          '``',
          '«',
          "'",
          '(',
          ')',
          '—',
          ',',
          '.',
          '?',
          ':',
          '\n',
          '\n\n',
          '\ud83d',
          '\udd4a',
          '👍🏽',
        ],
        ...[
          'Ann Lee',
          'Moscow',
          'the Foreign Minister',
          'he',
          'Russian',
          'officials',
          'UN',
          'Reuters',
          'as per Tass',
        ],
        ...[
          'said',
          'told',
          'denied that',
          'according to',
          'has not',
          'will',
          'rejected',
          'asked',
          'promised to',
        ],
        ...[
          'last week',
          'on Monday',
          'February 14',
          '2021',
          'two days later',
          'since',
          'by March',
          '3, 4 and 7 May',
        ],
      ),
    },
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

  test('reads any text without throwing, every span exact', async () => {
    await fc.assert(fc.asyncProperty(text, readOrRefuse), { numRuns: 300 });
  });

  const said = (index: number): string => `"We agree on ${index}," Ann Lee said on Monday in Oslo. `;
  test.each([
    ['nested quotation marks', (n: number) => `Ann Lee said ${'“'.repeat(n)}no${'”'.repeat(n)}. `],
    ['quotation marks in turn', (n: number) => `Ann Lee said ${'"\'“‘'.repeat(n / 4)}. `],
    ['open brackets', (n: number) => `Ann Lee said ${'(['.repeat(n / 2)} no. `],
    ['one word', (n: number) => 'x'.repeat(n)],
    ['capitals', (n: number) => 'Minister Ann '.repeat(n / 10)],
    ['commas', (n: number) => `Ann Lee said ${'no, and '.repeat(n / 8)}. `],
    ['numbers', (n: number) => '3, 4 and 7 May 2021 '.repeat(n / 20)],
    [
      'one paragraph of sentences',
      (n: number) => Array.from({ length: n / 40 }, (_, index) => said(index)).join(''),
    ],
    [
      'a paragraph a line',
      (n: number) => Array.from({ length: n / 40 }, (_, index) => said(index)).join('\n\n'),
    ],
    ['line breaks', (n: number) => `${'\n'.repeat(n)}Ann Lee said no.`],
    ['white space', (n: number) => `Ann Lee${' '.repeat(n)}said no.`],
    ['cues', (n: number) => 'said told denied according to '.repeat(n / 30)],
    ['pronouns', (n: number) => 'He told him that she said they had it. '.repeat(n / 40)],
  ])('takes time in step with the length: %s', async (_, make) => {
    const spent = async (length: number): Promise<number> => {
      const before = process.cpuUsage();
      await readOrRefuse(make(length));
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    await spent(2000);
    const short = await spent(10_000);
    const long = await spent(40_000);
    // Four times the text may take four times as long, and as much again for a machine that is busy.
    expect(long).toBeLessThan(Math.max(short, 60) * 8);
  });
});
