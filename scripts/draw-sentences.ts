/**
 * Draws sentences to be judged by hand from a JSONL file of reports: one line `{ id, start, end }` each, no text.
 *
 *   npx tsx scripts/draw-sentences.ts REPORTS.jsonl > drawn.jsonl
 *
 * Sentences are the product's own, of 8 to 45 words, drawn by a fixed seed, at most three a report.
 */
import { readFileSync } from 'node:fs';
import { takeIn } from '../src/intake/take-in.ts';
import { sentences } from '../src/reading/sentences.ts';
import { words } from '../src/reading/words.ts';
import { numbers } from './mulberry32.ts';

const SEED = 20160901;
const WANTED = 200;
const PER_REPORT = 3;
const WORDS = { fewest: 8, most: 45 };
const READ = new Set(['title', 'heading', 'paragraph']);

interface Drawn {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function sentencesOf(line: string): Drawn[] {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const report = takeIn({ id, text }, null);
  if (report instanceof Error) return [];
  return report.blocks
    .filter(({ kind }) => READ.has(kind))
    .flatMap((block) => {
      const ranges = words(text, block.start, block.end);
      return sentences(text, ranges).flatMap(({ first, after }) => {
        const [from, to, count] = [ranges[first], ranges[after - 1], after - first];
        if (!from || !to || count < WORDS.fewest || count > WORDS.most) return [];
        return [{ id, start: from.start, end: to.end }];
      });
    });
}

const [path = ''] = process.argv.slice(2);
const all = readFileSync(path, 'utf8').split('\n').filter(Boolean).flatMap(sentencesOf);
const next = numbers(SEED);
const shuffled = all.map((sentence) => ({ sentence, key: next() })).sort((one, two) => one.key - two.key);
const taken = new Map<string, number>();
const drawn = new Set<Drawn>();
for (const { sentence } of shuffled) {
  const before = taken.get(sentence.id) ?? 0;
  if (drawn.size === WANTED || before === PER_REPORT) continue;
  taken.set(sentence.id, before + 1);
  drawn.add(sentence);
}
for (const sentence of all) if (drawn.has(sentence)) console.log(JSON.stringify(sentence));
