/**
 * Reads every report of a JSONL file with the built package: FILE WORKERS; prints seconds by the clock and
 * of the processor, the main thread's among them (Linux), and peak memory as JSON.
 */
import { existsSync, readFileSync } from 'node:fs';
import { openChancery, openModel } from '../dist/app.js';
import { abreast } from '../dist/faces/adding/abreast.js';

const [file, workers] = process.argv.slice(2);
const model = await openModel({ workers: Number(workers) });
const chancery = await openChancery({ model });
const lines = readFileSync(file, 'utf8').trim().split('\n');
const reports = lines.map((line) =>
  chancery.takeIn({ text: JSON.parse(line).text, publishedOn: '2022-02-16' }),
);
await chancery.read(reports[0]);

async function* arriving() {
  yield* reports;
}

const lengthOf = ({ text }) => text.length;

/** Seconds of the processor so far: of all threads, and of the main thread, whose number is the process's. */
function busy() {
  const { user, system } = process.cpuUsage();
  const own = `/proc/self/task/${process.pid}/stat`;
  const fields = existsSync(own) ? readFileSync(own, 'utf8').split(') ')[1].split(' ') : [];
  // Fields 14 and 15 of the line, in ticks of which Linux counts a hundred a second.
  return { all: (user + system) / 1e6, main: (Number(fields[11]) + Number(fields[12])) / 100 };
}

const before = busy();
const start = performance.now();
let read = 0;
for await (const _ of abreast(arriving(), chancery.abreast, lengthOf, (report) => chancery.read(report)))
  read += 1;
const seconds = (performance.now() - start) / 1000;
const after = busy();
const mebibytes = process.resourceUsage().maxRSS / 1024;
const [processor, main] = [after.all - before.all, after.main - before.main];
console.log(JSON.stringify({ read, seconds, processor, main, mebibytes }));
await model.close();
