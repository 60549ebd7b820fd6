/** Reads every report of a JSONL file with the built package: FILE WORKERS; prints seconds and peak memory as JSON. */
import { readFileSync } from 'node:fs';
import { openChancery, openModel } from '../dist/app.js';
import { abreast } from '../dist/faces/cli/abreast.js';

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

const start = performance.now();
let read = 0;
for await (const _ of abreast(arriving(), chancery.abreast, (report) => chancery.read(report))) read += 1;
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ read, seconds, mebibytes: process.resourceUsage().maxRSS / 1024 }));
await model.close();
