/**
 * The built server under load, on PGlite and on PostgreSQL: p95 and requests a second of lists, search and facets at 50
 * connections over 100,000 statements made of repeated records, each of which was asked once before; how long that first
 * answer took; and how long /health takes while reports are added.
 *
 *   npm run bench:api -- [--records FILE] [--statements 100000] [--seconds 10] [--add 10000] [--save]
 *
 * FILE is what `chancery read … --format jsonl` prints; without it the reports in samples/ are read. PostgreSQL is the
 * server of DATABASE_URL, else the one at 127.0.0.1:5432, in a database of the bench's own; where none answers, PGlite
 * alone is measured. What is added is the texts of those records, each with a sentence of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon, { type Options, type Result } from 'autocannon';
import postgres from 'postgres';
import { openChancery } from '../src/app.ts';
import type { NewRecord } from '../src/archive/archive.ts';
import type { Database } from '../src/archive/database.ts';
import { migrate } from '../src/archive/migrate.ts';
import { archiveIn } from '../src/archive/open.ts';
import { openPglite } from '../src/archive/pglite.ts';
import { openPostgres } from '../src/archive/postgres.ts';
import type { DiplomaticRecord } from '../src/record/record.ts';
import { compare } from './baseline.ts';
import { repeated } from './repeated.ts';

const ROOT = join(import.meta.dirname, '..');
const SERVER = process.env.DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';
const DATABASE = 'chancery_bench_api';
const CONNECTIONS = 50;
const BATCH = 50;
/** Between two requests for /health, in milliseconds, and for how long at most they are asked, in seconds. */
const BETWEEN = 20;
const LONGEST_ADD = 45;

const { values } = parseArgs({
  options: {
    records: { type: 'string' },
    statements: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '10' },
    add: { type: 'string', default: '10000' },
    save: { type: 'boolean' },
  },
});
const seconds = Number(values.seconds);

async function recordsOf(file: string | undefined): Promise<readonly DiplomaticRecord[]> {
  if (file !== undefined)
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as DiplomaticRecord);
  const folder = join(ROOT, 'samples');
  const chancery = await openChancery();
  const records: DiplomaticRecord[] = [];
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt')))
    records.push(
      (await chancery.read(chancery.takeIn({ text: readFileSync(join(folder, name), 'utf8') }))).record,
    );
  await chancery.close();
  return records;
}

const records = await recordsOf(values.records);
const each = records.reduce((sum, { statements }) => sum + statements.length, 0) / records.length;
const count = Math.ceil(Number(values.statements) / each);

/** What is asked: each of these in turn. */
const ASKED = {
  lists: [
    '/api/timeline',
    '/api/timeline?order=newest&kind=statement',
    '/api/statements?act=deny',
    '/api/statements?country=USA&since=2010',
    '/api/events?type=CONSULT',
    '/api/statements?text=climate',
  ],
  search: [
    '/api/search?q=climate',
    '/api/search?q=foreign+minister',
    '/api/search?q=treaty+-missile*',
    '/api/search?q=grain+OR+pandemic',
  ],
  facets: [
    '/api/facets',
    '/api/facets?kind=statement',
    '/api/facets?act=deny',
    '/api/facets?since=2010&kind=event',
  ],
} as const;

/** No copy of another: a word of its own stands between every two of its text. */
function distinct({ record, origin }: NewRecord, number: number): NewRecord {
  const text = record.report.text.replace(/(\S+\s+\S+)\s+/g, `$1 n${number} `);
  return { record: { ...record, report: { ...record.report, text } }, origin };
}

async function fill(database: Database): Promise<void> {
  await migrate(database, 'chancery');
  const archive = archiveIn(database, 'the bench');
  const start = performance.now();
  for (let at = 0; at < count; at += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - at) }, (_, n) =>
      distinct(repeated(records, at + n), at + n),
    );
    await archive.add(batch, [], { pipeline: 'bench', model: 'bench' });
  }
  await database.run('analyze');
  console.log(`${count} records stored in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  await database.close();
}

/** Starts the server that was built; gives its address once it says it. */
async function served(folder: string | null, url: string | null): Promise<readonly [ChildProcess, string]> {
  const main = join(ROOT, 'dist', 'faces', 'cli', 'main.js');
  const told = ['serve', '--port', '0', '--log', 'error', ...(folder === null ? [] : ['--archive', folder])];
  const env = { ...process.env, ...(url === null ? {} : { DATABASE_URL: url }) };
  const child = spawn(process.execPath, [main, ...told], { stdio: ['ignore', 'pipe', 'inherit'], env });
  const base = await new Promise<string>((done, failed) => {
    child.stdout?.once('data', (line: Buffer) => done(/http:\S+[^/\s]/.exec(line.toString())?.[0] ?? ''));
    child.once('exit', () => failed(new Error('the server did not start')));
  });
  return [child, base];
}

/** In milliseconds: so many of a hundred took at most so long. */
function percentile(times: readonly number[], hundredth: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * hundredth) / 100) - 1] ?? 0;
}

async function loaded(base: string, paths: readonly string[]): Promise<{ p95: number; rate: number }> {
  const times: number[] = [];
  let refused = 0;
  const options: Options = {
    url: base,
    connections: CONNECTIONS,
    duration: seconds,
    requests: paths.map((path) => ({ path, headers: { 'accept-encoding': 'gzip' } })),
  };
  const { duration } = await new Promise<Result>((done, failed) => {
    const run = autocannon(options, (error, result) => (error ? failed(error) : done(result)));
    run.on('response', (_client, status, _bytes, took) => {
      if (status === 200) times.push(took);
      else refused += 1;
    });
  });
  if (refused > 0) console.log(`  ${refused} answers were no 200`);
  return { p95: percentile(times, 95), rate: times.length / duration };
}

/** Asks for /health all the while that a job adds. */
async function healthWhileAdding(base: string): Promise<{ p99: number; added: number }> {
  const lines = Array.from({ length: Number(values.add) }, (_, n) => {
    const record = records[n % records.length] as DiplomaticRecord;
    return JSON.stringify({ text: `${record.report.text}\n\nEnvoy ${n} told reporters so on Monday.` });
  });
  const body = new FormData();
  body.append('files', new Blob([lines.join('\n')]), 'many.jsonl');
  const times: number[] = [];
  const ask = async (): Promise<void> => {
    const start = performance.now();
    await (await fetch(`${base}/health`)).text();
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, BETWEEN));
  };
  const sending = fetch(`${base}/api/jobs`, { method: 'POST', body });
  let isSent = false;
  sending.finally(() => {
    isSent = true;
  });
  while (!isSent) await ask();
  const { id } = (await (await sending).json()) as { id: number };
  const end = performance.now() + LONGEST_ADD * 1000;
  const now = async () =>
    (await (await fetch(`${base}/api/jobs/${id}`)).json()) as { state: string; added: number };
  for (let n = 0; performance.now() < end; n += 1) {
    await ask();
    if (n % 50 === 49 && (await now()).state === 'done') break;
  }
  const { added } = await now();
  await fetch(`${base}/api/jobs/${id}`, { method: 'DELETE' });
  return { p99: percentile(times, 99), added };
}

async function measured(
  name: string,
  folder: string | null,
  url: string | null,
): Promise<Readonly<Record<string, number>>> {
  const [child, base] = await served(folder, url);
  const figures: Record<string, number> = {};
  for (const [what, paths] of Object.entries(ASKED)) {
    const first: number[] = [];
    for (const path of paths) {
      const start = performance.now();
      await (await fetch(`${base}${path}`)).text();
      first.push(performance.now() - start);
    }
    figures[`${name}: ${what}, asked the first time, slowest, ms`] = Math.max(...first);
    const { p95, rate } = await loaded(base, paths);
    figures[`${name}: ${what}, p95, ms`] = p95;
    figures[`${name}: ${what}, requests a second`] = rate;
  }
  const { p99, added } = await healthWhileAdding(base);
  figures[`${name}: health while adding, p99, ms`] = p99;
  figures[`${name}: reports added meanwhile`] = added;
  child.kill('SIGTERM');
  await new Promise((done) => child.once('exit', done));
  return figures;
}

console.log(`${count} records of ${records.length}, ${each.toFixed(1)} statements each`);
const home = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
const folder = join(home, 'archive');
await fill(await openPglite(folder, 'chancery'));
const figures: Record<string, number> = { ...(await measured('PGlite', folder, null)) };
rmSync(home, { recursive: true });

const admin = postgres(SERVER, { max: 1, onnotice: () => undefined });
try {
  await admin`select 1`;
  await admin.unsafe(`drop database if exists ${DATABASE}`);
  await admin.unsafe(`create database ${DATABASE}`);
  const url = new URL(SERVER);
  url.pathname = `/${DATABASE}`;
  await fill(await openPostgres(url.href, 'chancery'));
  Object.assign(figures, await measured('PostgreSQL', null, url.href));
  await admin.unsafe(`drop database ${DATABASE}`);
} catch (error) {
  console.log(`PostgreSQL is not measured: ${error instanceof Error ? error.message : String(error)}`);
}
await admin.end();
compare('api', `${count} records, ${CONNECTIONS} connections`, figures);
