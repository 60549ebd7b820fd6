/**
 * A process that works on an archive and tells each thing that is done, until it has done all or is killed:
 *
 *   add PLACE COUNT [FILE]     adds COUNT records, four at a time: the first of FILE, else hand-made ones
 *   migrate PLACE LAST         applies the slow migrations up to number LAST
 *   restore PLACE FILE         puts a backup in place of what is there
 *
 * PLACE is a folder or the URL of a PostgreSQL server. test/kill.test.ts and bench/kill.ts end it at any moment.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { openArchive } from '../src/app.ts';
import type { NewRecord } from '../src/archive/archive.ts';
import { migrate } from '../src/archive/migrate.ts';
import type { DiplomaticRecord } from '../src/record/record.ts';
import { fresh, SENT } from './conformance/archived-records.ts';
import { isServer, openDatabase, slowMigrations } from './slow-migrations.ts';

const BATCH = 4;
const [verb, place = '', number = '0', file] = process.argv.slice(2);
if (verb === 'migrate') {
  const database = await openDatabase(place);
  process.stdout.write('begun\n');
  await migrate(database, 'chancery', slowMigrations(Number(number)));
  process.stdout.write('done\n');
  await database.close();
} else if (verb === 'restore') {
  const archive = await openArchive(isServer(place) ? undefined : place);
  process.stdout.write('begun\n');
  await archive.restore(number, true);
  process.stdout.write('done\n');
  await archive.close();
} else {
  const archive = await openArchive(isServer(place) ? undefined : place);
  let told = 0;
  let batch: NewRecord[] = [];
  for await (const record of records(Number(number), file)) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    const missing = [];
    for (const one of batch) if ((await archive.holds(one.origin.hash)) === 'new') missing.push(one);
    await archive.add(missing, [], { pipeline: '1', model: 'm' });
    told += batch.length;
    batch = [];
    process.stdout.write(`${told}\n`);
  }
  await archive.close();
}

async function* records(count: number, from: string | undefined): AsyncGenerator<NewRecord> {
  let at = 0;
  if (from === undefined) {
    for (; at < count; at += 1)
      yield fresh({ ...SENT, report: { ...SENT.report, id: `n${at}` } }, `${at}.txt`);
    return;
  }
  for await (const line of createInterface({
    input: createReadStream(from),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (at >= count) return;
    at += 1;
    const hash = createHash('sha256').update(line).digest('hex');
    const record = JSON.parse(line) as DiplomaticRecord;
    yield { record, origin: { where: `${from}:${at}`, hash, stated: {}, otherwise: null, guessed: null } };
  }
}
