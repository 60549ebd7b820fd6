/**
 * Records of real reports into an archive, corrected here and there; then how fast `check` looks at it, how fast and how
 * large a backup is, how fast the other database has it, and whether `check` finds it whole there. Also memory.
 *
 *   npm run bench:care -- --records FILE [--count 500]
 *
 * FILE is what `chancery read … --format jsonl` prints. PostgreSQL is that of DATABASE_URL, else the one at 127.0.0.1.
 */
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Archive, NewRecord } from '../src/archive/archive.ts';
import type { Database } from '../src/archive/database.ts';
import { migrate } from '../src/archive/migrate.ts';
import { archiveIn } from '../src/archive/open.ts';
import { openPglite } from '../src/archive/pglite.ts';
import { openPostgres } from '../src/archive/postgres.ts';
import type { DiplomaticRecord } from '../src/record/record.ts';
import { faultsOf } from '../test/killing.ts';
import { serverDatabase } from '../test/server.ts';

const SCHEMA = 'chancery';
const BATCH = 20;
const MEBIBYTE = 2 ** 20;
const BY = { who: 'the bench', why: null };

const { values } = parseArgs({
  options: { records: { type: 'string' }, count: { type: 'string', default: '500' } },
});
if (values.records === undefined) {
  console.error(
    'This bench needs records: give --records FILE, as `chancery read … --format jsonl` prints them.',
  );
  process.exit(2);
}
const file = values.records;
const count = Number(values.count);

async function* batches(): AsyncGenerator<readonly NewRecord[]> {
  let batch: NewRecord[] = [];
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (at >= count) break;
    at += 1;
    const hash = createHash('sha256').update(line).digest('hex');
    const record = JSON.parse(line) as DiplomaticRecord;
    batch.push({
      record,
      origin: { where: `${file}:${at}`, hash, stated: {}, otherwise: null, guessed: null },
    });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** One in ten statements is confirmed, edited or rejected, and a report removed. */
async function correct(archive: Archive): Promise<number> {
  const { items } = await archive.entries({ kinds: ['statement'] }, 1000);
  let made = 0;
  for (const [at, { id, type }] of items.entries()) {
    if (at % 10 === 0) await archive.judge(at % 20 === 0 ? 'confirm' : 'reject', [id], BY);
    else if (at % 10 === 5) await archive.edit(id, [`act=${type === 'deny' ? 'assert' : 'deny'}`], BY);
    else continue;
    made += 1;
  }
  await archive.remove([2], BY);
  return made + 1;
}

async function timed<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const start = performance.now();
  const result = await work();
  return [result, (performance.now() - start) / 1000];
}

function say(...cells: readonly string[]): void {
  console.log(cells.join('  '));
}

/** In MiB, of this process, PGlite's memory with it. */
const memory = (): string => `${Math.round(process.memoryUsage.rss() / MEBIBYTE)} MiB`;

const home = mkdtempSync(join(tmpdir(), 'chancery-care-'));
const server = await serverDatabase('care');
const opened: readonly (readonly [string, () => Promise<Database>])[] = [
  ['PGlite', () => openPglite(join(home, 'archive'), SCHEMA)],
  ...(typeof server === 'string' ? [] : [['PostgreSQL', () => openPostgres(server.url, SCHEMA)] as const]),
];
try {
  const [first, second] = opened;
  for (const [from, to] of [
    [first, second ?? first],
    [second, first],
  ]) {
    if (from === undefined || to === undefined) continue;
    const [[name, open], [otherName, openOther]] = [from, to];
    const database = await open();
    await migrate(database, SCHEMA);
    const archive = archiveIn(database, name);
    if (from === first) {
      const [, adding] = await timed(async () => {
        for await (const batch of batches())
          await archive.add(batch, [], { pipeline: 'bench', model: 'bench' });
      });
      say(name, `${(count / adding).toFixed(1)} records stored a second`);
      const [made, correcting] = await timed(() => correct(archive));
      say(name, `${(made / correcting).toFixed(1)} corrections a second, of ${made}`);
    }
    const before = memory();
    const [faults, checking] = await timed(() => faultsOf(archive));
    say(
      name,
      `check: ${(count / checking).toFixed(1)} reports a second, ${faults.length} faults`,
      `memory ${before}, then ${memory()}`,
    );
    for (const fault of faults.slice(0, 10)) say('  ', fault);
    const backup = join(home, `${name}.chancery`);
    const [, backing] = await timed(() => archive.backUp(backup, { by: 'the bench', at: '' }));
    say(
      name,
      `backup: ${(count / backing).toFixed(1)} reports a second, ${(statSync(backup).size / MEBIBYTE).toFixed(1)} MiB`,
      `memory ${memory()}`,
    );
    await database.close();
    const other = await openOther();
    await migrate(other, SCHEMA);
    const [, restoring] = await timed(() => archiveIn(other, otherName).restore(backup, true));
    const wrong = await faultsOf(archiveIn(other, otherName));
    say(
      `${name} to ${otherName}`,
      `restore: ${(count / restoring).toFixed(1)} reports a second, ${wrong.length} faults`,
      `memory ${memory()}`,
    );
    await other.close();
    if (faults.length + wrong.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(home, { recursive: true, force: true });
  if (typeof server !== 'string') await server.drop();
}
