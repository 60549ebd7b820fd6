/** A process that adds records to an archive and tells each batch that is stored; test/kill.test.ts ends it at any moment. */
import { openArchive } from '../src/app.ts';
import { fresh, SENT } from './conformance/archived-records.ts';

const [folder, reports = '0'] = process.argv.slice(2);
const archive = await openArchive(folder);
for (let at = 0; at < Number(reports); at += 4) {
  const numbers = Array.from({ length: 4 }, (_, index) => at + index);
  const records = numbers.map((number) =>
    fresh({ ...SENT, report: { ...SENT.report, id: `n${number}` } }, `${number}.txt`),
  );
  const missing = [];
  for (const record of records) if ((await archive.holds(record.origin.hash)) === 'new') missing.push(record);
  await archive.add(missing, [], { pipeline: '1', model: 'm' });
  process.stdout.write(`${at + 4}\n`);
}
await archive.close();
