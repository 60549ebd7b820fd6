/**
 * PLOVER sentences and pairs into figures: how well events are found, by score.py, and how many heads the lexicon knows.
 *
 *   npx tsx bench/events.ts [--shared PATH]
 *
 * The rules and the lexicon are tuned on pairs whose number is not divisible by three; the others are scored beside them
 * and nobody reads them. A head is covered where a word of its sentence outside the two parties begins an event or is
 * listed as one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_NOUNS } from '../src/lexicon/event-nouns.ts';
import { EVENT_PHRASES } from '../src/lexicon/event-phrases.ts';
import { DIRECT_VERBS, EVENT_VERBS } from '../src/lexicon/event-verbs.ts';
import { readJsonl, score, sharedFolder, withFiles } from './shared.ts';

interface Pair {
  readonly id: string;
  readonly text: string;
  readonly source: readonly [number, number];
  readonly target: readonly [number, number];
}

interface Read {
  readonly report: { readonly id: string };
  readonly events: readonly { readonly evidence: readonly { readonly start: number }[] }[];
}

const folder = sharedFolder();
const corpus = join(folder, 'corpora', 'plover');
const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

const sentences = join(corpus, 'dev.jsonl');
withFiles([readJsonl(score(folder, 'reports', sentences))], (records = '') =>
  console.log('sentences', score(folder, 'events', sentences, records).trim()),
);

const gold = join(corpus, 'pairs-train.jsonl');
const read = readJsonl(score(folder, 'reports', gold));
withFiles([read], (records = '') => {
  for (const part of ['--develop', '--held'])
    console.log(`pairs ${part}`, score(folder, 'pairs', gold, records, part).trim());
});

const pairs = lines(readFileSync(gold, 'utf8')).map((line) => JSON.parse(line) as Pair);
const found = new Map(
  lines(read)
    .map((line) => JSON.parse(line) as Read)
    .map((one) => [one.report.id, one]),
);
for (const [part, rest] of [
  ['--develop', [1, 2]],
  ['--held', [0]],
] as const) {
  const own = pairs.filter(({ id }) => rest.some((one) => Number(id.split('-').at(-1)) % 3 === one));
  const covered = own.filter((pair) => isCovered(pair)).length;
  const acting = own.filter((pair) => (found.get(pair.id)?.events.length ?? 0) > 0).length;
  const share = (count: number): string => `${((100 * count) / own.length).toFixed(2)} %`;
  console.log(`heads ${part}: ${share(covered)} in the lexicon, ${share(acting)} of sentences with an event`);
}

/** Whether the sentence of a pair has a word outside its parties that the lexicon lists, by its form or its base. */
function isCovered({ text, source, target }: Pair): boolean {
  const parties = [source, target];
  for (const word of text.matchAll(/[\p{L}-]+/gu)) {
    const inside = parties.some(([start, end]) => start <= word.index && word.index < end);
    if (!inside && basesOf(word[0].toLowerCase()).some(isListed)) return true;
  }
  return false;
}

function isListed(base: string): boolean {
  return EVENT_VERBS.has(base) || DIRECT_VERBS.has(base) || EVENT_NOUNS.has(base) || EVENT_PHRASES.has(base);
}

function basesOf(form: string): readonly string[] {
  const stem = form.replace(/(?:ing|ed|es|s|d)$/, '');
  return [form, stem, `${stem}e`, form.replace(/ies$|ied$/, 'y'), stem.replace(/(.)\1$/, '$1')];
}
