/** How fast the built command line reads, and whether it stays as large as it was: PolNeAR dev, over and over. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { sharedFolder } from './shared.ts';

const CLI = resolve(import.meta.dirname, '..', 'dist', 'faces', 'cli', 'main.js');
const WANTED_A_MINUTE = 1000;
/** Linux counts a process's time in hundredths of a second (USER_HZ). */
const TICKS_A_SECOND = 100;

interface Article {
  readonly publisher: string;
  readonly date: string;
  readonly text: string;
}

interface Sample {
  readonly reports: number;
  readonly megabytes: number;
}

const { values } = parseArgs({ options: { reports: { type: 'string', default: '10000' } }, strict: false });
const reports = Number(values.reports);
const corpus = join(sharedFolder(), 'corpora', 'polnear', 'dev.jsonl');
const articles = readFileSync(corpus, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Article);

/** The command line on one core, where the system can hold it there. */
function start(): ChildProcess {
  const args = [CLI, 'read', '-', '--from', 'jsonl', '--format', 'jsonl'];
  const canPin = spawnSync('taskset', ['--version']).status === 0;
  const [command, ...rest] = canPin
    ? ['taskset', '-c', '0', process.execPath, ...args]
    : [process.execPath, ...args];
  return spawn(command ?? '', rest, { stdio: ['pipe', 'pipe', 'ignore'] });
}

async function feed(child: ChildProcess): Promise<void> {
  const { stdin } = child;
  if (stdin === null) return;
  for (let id = 0; id < reports; id += 1) {
    const { publisher, date, text } = articles[id % articles.length] as Article;
    if (!stdin.write(`${JSON.stringify({ id, publisher, publishedOn: date, text })}\n`))
      await once(stdin, 'drain');
  }
  stdin.end();
}

/** Resident memory of a process, in megabytes. */
function megabytesOf(child: ChildProcess): number {
  const kilobytes = spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' }).stdout;
  return Math.round(Number(kilobytes) / 1024);
}

/** What a process has had of the processor, in seconds; null where the system does not say. */
function cpuSecondsOf(child: ChildProcess): number | null {
  const file = `/proc/${child.pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

const started = performance.now();
const child = start();
child.once('exit', (code) => {
  if (code === 0) return;
  console.error(`The command line ended early with exit code ${code}; run \`npm run build\` and try again.`);
  process.exit(1);
});
const fed = feed(child);
const samples: Sample[] = [];
let read = 0;
let peak = 0;
let firstAt = 0;
let cpuAtFirst: number | null = null;
let cpuAtLast: number | null = null;
let words = 0;
for await (const _ of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
  words += (articles[read % articles.length] as Article).text.split(/\s+/).length;
  read += 1;
  if (read === 1) {
    firstAt = performance.now();
    cpuAtFirst = cpuSecondsOf(child);
  }
  if (read % 100 === 0 || read === reports) {
    const megabytes = megabytesOf(child);
    peak = Math.max(peak, megabytes);
    cpuAtLast = cpuSecondsOf(child) ?? cpuAtLast;
    if ([1000, 5000, reports].includes(read)) samples.push({ reports: read, megabytes });
  }
}
await fed;
const seconds = (performance.now() - firstAt) / 1000;
const aMinute = (time: number): number => Math.round((read * 60) / time);
const count = (number: number): string => Math.round(number).toLocaleString('en');

console.log(
  `speed: ${count(read)} reports (PolNeAR dev, ${articles.length} articles over and over), one process`,
);
console.log(`  start to first record  ${((firstAt - started) / 1000).toFixed(2)} s`);
console.log(`  articles a minute      ${count(aMinute(seconds))} by the clock`);
if (cpuAtFirst !== null && cpuAtLast !== null)
  console.log(`                         ${count(aMinute(cpuAtLast - cpuAtFirst))} by processor time`);
console.log(`  words a second         ${count(words / seconds)}`);
for (const sample of samples)
  console.log(`  memory after ${count(sample.reports).padStart(6)}    ${sample.megabytes} MB`);
console.log(`  memory at its peak     ${peak} MB`);
// On a machine that does other things too, processor time says more than the clock.
const spent = cpuAtFirst !== null && cpuAtLast !== null ? cpuAtLast - cpuAtFirst : seconds;
console.log(
  `  wanted: ${count(WANTED_A_MINUTE)} a minute on one core: ${aMinute(spent) < WANTED_A_MINUTE ? 'missed' : 'reached'}`,
);
