/**
 * Names that the model reads in news against those that a person marked: exact spans, a line for each label and for all.
 *
 *   npx tsx bench/judged-names.ts [--shared PATH]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChancery } from '../src/app.ts';
import { openModel } from '../src/reading/model/reader-model.ts';
import { read } from '../src/reading/read.ts';
import { sharedFolder } from './shared.ts';

const LABELS: Readonly<Record<string, string>> = {
  person: 'person',
  place: 'place',
  facility: 'place',
  organisation: 'organisation',
};

interface Judged {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly names: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

const judged = lines(join(import.meta.dirname, 'judged', 'names-polnear-dev.jsonl')).map(
  (line) => JSON.parse(line) as Judged,
);
const model = await openModel();
const chancery = await openChancery({ model });
const right: string[] = [];
const made: string[] = [];
for (const line of lines(join(sharedFolder(), 'corpora', 'polnear', 'dev.jsonl'))) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const sentences = judged.filter((sentence) => sentence.id === id);
  if (sentences.length === 0) continue;
  const { names } = await read(chancery.takeIn({ id, text }), model);
  for (const { start, end, names: gold } of sentences) {
    for (const name of names) {
      const label = LABELS[name.label];
      if (label === undefined || name.start < start || name.end > end) continue;
      made.push(label);
      if (gold.some((one) => one.label === label && one.start === name.start && one.end === name.end))
        right.push(label);
    }
  }
}
await model.close();

const gold = judged.flatMap(({ names }) => names.map(({ label }) => label));
for (const label of ['person', 'place', 'organisation', 'all']) {
  const [hit, found, wanted] = [right, made, gold].map(
    (labels) => labels.filter((one) => label === 'all' || one === label).length,
  ) as [number, number, number];
  const [precision, recall, f1] = [hit / found, hit / wanted, (2 * hit) / (found + wanted)].map((share) =>
    (100 * share).toFixed(1),
  );
  console.log(`${label}: precision ${precision}, recall ${recall}, F1 ${f1} (${wanted} names)`);
}
