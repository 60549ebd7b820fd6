/**
 * Stores records that were read before, without reading them again:
 *
 *   npx tsx scripts/store-records.ts --records FILE [--archive DIR] [--limit 1500]
 *
 * FILE is what `chancery read … --format jsonl` prints. The archive is found as all commands find it. What is there
 * already, by the SHA-256 of its line, is left alone.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { NewRecord } from '../src/archive/archive.ts';
import { openArchive } from '../src/archive/open.ts';
import type { DiplomaticRecord } from '../src/record/record.ts';

const AT_A_TIME = 20;
const MAKER = { pipeline: 'stored', model: 'stored' };

const { values } = parseArgs({
  options: { records: { type: 'string' }, archive: { type: 'string' }, limit: { type: 'string' } },
});
if (values.records === undefined) {
  console.error(
    'This script needs records: give --records FILE, as `chancery read … --format jsonl` prints them.',
  );
  process.exit(2);
}
const limit = Number(values.limit ?? Number.POSITIVE_INFINITY);

function newRecord(line: string, number: number): NewRecord {
  return {
    record: JSON.parse(line) as DiplomaticRecord,
    origin: {
      where: `${values.records}:${number}`,
      hash: createHash('sha256').update(line).digest('hex'),
      stated: {},
      otherwise: null,
      guessed: null,
    },
  };
}

const archive = await openArchive(values.archive);
const start = performance.now();
let [read, added] = [0, 0];
let batch: NewRecord[] = [];
const flush = async (): Promise<void> => {
  added += await archive.add(batch, [], MAKER);
  batch = [];
};
for await (const line of createInterface({ input: createReadStream(values.records) })) {
  if (read === limit) break;
  read += 1;
  batch.push(newRecord(line, read));
  if (batch.length === AT_A_TIME) await flush();
}
await flush();
await archive.close();
const seconds = (performance.now() - start) / 1000;
console.log(
  `${added} of ${read} records stored in ${seconds.toFixed(1)} s, ${(added / seconds).toFixed(1)} a second`,
);
