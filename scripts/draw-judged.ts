/**
 * Writes the reports that were judged by hand (bench/judged/) as report JSONL: articles of PolNeAR's dev part, AQUAINT
 * documents of TempEval-3, and readouts, briefings and joint statements of the White House.
 *
 *   npx tsx scripts/draw-judged.ts --shared PATH > reports.jsonl
 *   npx tsx scripts/draw-judged.ts --shared PATH --shift 1 > fresh.jsonl
 *
 * `--shift` takes the reports that many places further on, for a draw of reports that nobody has looked at.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

const DIPLOMATIC = /Readout|Briefing|Joint|Call/;

interface Draw {
  readonly file: string;
  readonly every: number;
  readonly first: number;
  readonly wanted: number;
  readonly title?: RegExp;
}

const DRAWS: readonly Draw[] = [
  { file: 'polnear/dev.jsonl', every: 2, first: 0, wanted: 30 },
  { file: 'timex/aquaint.jsonl', every: 3, first: 0, wanted: 20 },
  { file: 'whitehouse-2021-2022.jsonl.gz', every: 37, first: 5, wanted: 20, title: DIPLOMATIC },
];

interface Line {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly dct?: string;
  readonly publishedOn?: string;
}

function drawn(folder: string, { file, every, first, wanted, title = /^/ }: Draw, shift: number): Line[] {
  const bytes = readFileSync(join(folder, 'corpora', file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line, place) => line !== '' && place % every === (first + shift) % every)
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => title.test(line.title))
    .slice(0, wanted);
}

const { values } = parseArgs({
  options: { shared: { type: 'string' }, shift: { type: 'string', default: '0' } },
});
const folder = values.shared ?? process.env.CHANCERY_SHARED;
if (!folder) {
  console.error('Give --shared PATH, the folder of corpora, or set CHANCERY_SHARED.');
  process.exit(2);
}
for (const draw of DRAWS) {
  for (const line of drawn(folder, draw, Number(values.shift))) {
    const { id, title, publisher = null, text } = line;
    const publishedOn = line.publishedOn ?? line.dct ?? line.date ?? null;
    console.log(JSON.stringify({ id, title, publisher, publishedOn, text }));
  }
}
