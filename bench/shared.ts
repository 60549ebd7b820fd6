/** What the accuracy benches share: where the corpora are, what the command line reads of them, and their score. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const CLI = resolve(import.meta.dirname, '..', 'dist', 'faces', 'cli', 'main.js');
const LARGEST_OUTPUT = 2 ** 30;

/** Says what a bench lacks, in one sentence, and stops: exit code 2. */
function lacks(what: string): never {
  console.error(`This bench needs ${what}.`);
  process.exit(2);
}

/** The folder with corpora, samples and scorer: `--shared PATH`, else CHANCERY_SHARED. */
export function sharedFolder(): string {
  const { values } = parseArgs({ options: { shared: { type: 'string' } }, strict: false });
  const folder = typeof values.shared === 'string' ? values.shared : process.env.CHANCERY_SHARED;
  if (!folder) return lacks('the folder of corpora: give --shared PATH or set CHANCERY_SHARED');
  if (!existsSync(join(folder, 'score', 'score.py')))
    return lacks(`score/score.py in ${folder}; there is none`);
  if (!existsSync(CLI)) return lacks('the built command line; run `npm run build`');
  if (spawnSync('python3', ['--version']).error)
    return lacks('python3 for the scorer; there is none on the PATH');
  return resolve(folder);
}

/** Runs score.py and gives what it printed. */
export function score(folder: string, ...args: readonly string[]): string {
  return execFileSync('python3', [join(folder, 'score', 'score.py'), ...args], {
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
  });
}

/** Reads report JSONL with the built command line: records, one JSON a line. */
export function readJsonl(reports: string): string {
  return execFileSync(process.execPath, [CLI, 'read', '-', '--from', 'jsonl', '--format', 'jsonl'], {
    input: reports,
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** Reads one file with the built command line: its record as a line of JSON. */
export function readFile(file: string): string {
  return execFileSync(process.execPath, [CLI, 'read', file, '--format', 'jsonl'], {
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Gives `use` files with these contents and removes them afterwards. */
export function withFiles<Result>(contents: readonly string[], use: (...files: string[]) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
  try {
    const files = contents.map((content, at) => {
      const file = join(folder, `${at}.jsonl`);
      writeFileSync(file, content);
      return file;
    });
    return use(...files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
