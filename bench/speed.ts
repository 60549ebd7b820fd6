/**
 * PolNeAR dev into a table: words a second of the whole reading, for one and two workers, for long and short reports,
 * by the clock and by the processor's time; start-up to the first record; memory.
 *
 *   npm run bench:speed -- [--shared PATH] [--save]
 *
 * Words are what stands between spaces. The built files in `dist/` are measured, as a user runs them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { compare } from './baseline.ts';
import { score, sharedFolder, withFiles } from './shared.ts';

const DIST = join(import.meta.dirname, '..', 'dist');

interface Measured {
  /** By the clock. */
  readonly seconds: number;
  /** Of the processor, on all threads; other work on the machine disturbs it less. */
  readonly processor: number;
  readonly main: number;
  readonly mebibytes: number;
}

/** Reads every report of a JSONL file with so many workers, in a process of its own. */
function measured(file: string, workers: number): Measured {
  const args = [join(import.meta.dirname, 'timed-run.mjs'), file, String(workers)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
}

/** Seconds until the command line has printed the record of one short report. */
function startUp(file: string): number {
  const start = performance.now();
  spawnSync(process.execPath, [join(DIST, 'faces', 'cli', 'main.js'), 'read', file, '--format', 'jsonl']);
  return (performance.now() - start) / 1000;
}

const shared = sharedFolder();
const long = score(shared, 'reports', join(shared, 'corpora', 'polnear', 'dev.jsonl'));
const texts = long
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);
const short = texts.flatMap((text) => text.split(/\n\s*\n/)).filter((text) => /\w \w/.test(text));
const jsonl = (all: readonly string[]): string => all.map((text) => JSON.stringify({ text })).join('\n');
const wordsOf = (all: readonly string[]): number =>
  all.reduce((sum, text) => sum + text.trim().split(/\s+/).length, 0);

const figures = withFiles(
  [long, jsonl(short), jsonl(texts.slice(0, 1).map((text) => text.slice(0, 500)))],
  (reports = '', items = '', one = '') => {
    const [single, pair, brief] = [measured(reports, 1), measured(reports, 2), measured(items, 2)];
    return {
      'words a second, one worker': wordsOf(texts) / single.seconds,
      'words a second, two workers': wordsOf(texts) / pair.seconds,
      'words a second of processor time, two': wordsOf(texts) / pair.processor,
      'processor µs a word, two': (pair.processor / wordsOf(texts)) * 1e6,
      'of these on the main thread, µs': (pair.main / wordsOf(texts)) * 1e6,
      'words a second, two, a paragraph a report': wordsOf(short) / brief.seconds,
      'start-up to first record, seconds': Math.min(startUp(one), startUp(one)),
      'memory with two workers, MiB': pair.mebibytes,
    };
  },
);
compare('speed', figures);
