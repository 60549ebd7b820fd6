/**
 * Records of real reports, repeated with new ids, names and days, into an archive, on PGlite and on PostgreSQL: records
 * stored a second, without reading; p95 of the first page of a timeline, of a ranked search and of facets.
 *
 *   npm run bench:archive -- --records FILE [--count 2000] [--save]
 *
 * FILE is what `chancery read … --format jsonl` prints. PostgreSQL is that of DATABASE_URL, else the one at
 * 127.0.0.1:5432; where none answers, PGlite alone is measured.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Archive, Filter } from '../src/archive/archive.ts';
import type { Database } from '../src/archive/database.ts';
import { migrate } from '../src/archive/migrate.ts';
import { archiveIn } from '../src/archive/open.ts';
import { openPglite } from '../src/archive/pglite.ts';
import { openPostgres } from '../src/archive/postgres.ts';
import type { DiplomaticRecord } from '../src/record/record.ts';
import { compare } from './baseline.ts';
import { repeated } from './repeated.ts';

const SERVER = process.env.DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';
const SCHEMA = 'chancery_bench';
const BATCH = 20;
const ROUNDS = 10;

const { values } = parseArgs({
  options: {
    records: { type: 'string' },
    count: { type: 'string', default: '2000' },
    save: { type: 'boolean' },
  },
});
if (values.records === undefined) {
  console.error(
    'This bench needs records: give --records FILE, as `chancery read … --format jsonl` prints them.',
  );
  process.exit(2);
}
const records = readFileSync(values.records, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as DiplomaticRecord);
const count = Number(values.count);

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const FILTERS: readonly Filter[] = [
  {},
  { speaker: ['Biden'] },
  { about: ['Ukraine'] },
  { country: ['RUS'], since: '2021-06-01', until: '2022-01-01' },
  { kinds: ['statement'], act: ['promise'], text: 'climate' },
  { text: '"national security" -covid*' },
];
const SEARCHES = [
  'climate finance',
  '"national security"',
  'vacc* -school',
  'Ukraine OR Russia',
  'infrastructure',
];

/** In milliseconds: 95 of 100 runs took at most so long. */
async function p95(works: readonly (() => Promise<unknown>)[]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const work of works) times.push((await seconds(work)) * 1000);
  times.sort((a, b) => a - b);
  return times[Math.ceil(times.length * 0.95) - 1] ?? 0;
}

async function measured(name: string, database: Database): Promise<Readonly<Record<string, number>>> {
  await database.run(`drop schema if exists ${SCHEMA} cascade`);
  await migrate(database, SCHEMA);
  const archive: Archive = archiveIn(database, name);
  const adding = await seconds(async () => {
    for (let at = 0; at < count; at += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, count - at) }, (_, index) =>
        repeated(records, at + index),
      );
      await archive.add(batch, [], { pipeline: 'bench', model: 'bench' });
    }
  });
  await database.run('analyze');
  const figures = {
    [`${name}: records stored a second`]: count / adding,
    [`${name}: timeline, ms`]: await p95(FILTERS.map((filter) => () => archive.entries(filter, 50))),
    [`${name}: search, ms`]: await p95(SEARCHES.map((text) => () => archive.search(text, {}, 20))),
    [`${name}: facets, ms`]: await p95(FILTERS.map((filter) => () => archive.facets(filter))),
    [`${name}: exchanges, ms`]: await p95(FILTERS.map((filter) => () => archive.exchanges(filter, 50))),
    [`${name}: positions, ms`]: await p95(FILTERS.map((filter) => () => archive.positions(filter, null, 50))),
    [`${name}: actors, ms`]: await p95(FILTERS.map((filter) => () => archive.actors(filter, null, 50))),
  };
  await database.run(`drop schema ${SCHEMA} cascade`);
  await database.close();
  return figures;
}

console.log(
  `${count} records of ${records.length}, ${records.reduce((sum, { statements }) => sum + statements.length, 0) / records.length} statements each`,
);
const home = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
const figures: Record<string, number> = {
  ...(await measured('PGlite', await openPglite(join(home, 'archive'), SCHEMA))),
};
rmSync(home, { recursive: true });
try {
  Object.assign(figures, await measured('PostgreSQL', await openPostgres(SERVER, SCHEMA)));
} catch (error) {
  console.log(`PostgreSQL is not measured: ${error instanceof Error ? error.message : String(error)}`);
}
compare('archive', `${count} records`, figures);
