/**
 * TimeML newswire into a table: how well times are found, typed and valued, by score.py.
 *
 *   npx tsx bench/times.ts [--shared PATH]
 *
 * Documents are numbered by line from 0. The grammar is tuned on the even ones; the odd ones are scored beside them and
 * nobody reads them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonl, score, sharedFolder, withFiles } from './shared.ts';

const CORPORA = ['timebank', 'aquaint'] as const;
const HALVES = ['even', 'odd'] as const;

/** What score.py prints of a set of documents. */
interface Scores {
  readonly strict: { readonly p: number; readonly r: number; readonly f1: number };
  readonly relaxed: { readonly f1: number };
  readonly type_f1: number;
  readonly value_f1: number;
  readonly reports: number;
}

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');
const jsonl = (all: readonly string[]): string => `${all.join('\n')}\n`;

const folder = sharedFolder();

/** Gold documents and the records that the command line makes of them, line by line. */
const corpora = CORPORA.map((name) => {
  const gold = join(folder, 'corpora', 'timex', `${name}.jsonl`);
  return {
    name,
    gold: lines(readFileSync(gold, 'utf8')),
    records: lines(readJsonl(score(folder, 'reports', gold))),
  };
});

function half(all: readonly string[], which: (typeof HALVES)[number]): readonly string[] {
  return all.filter((_, number) => number % 2 === HALVES.indexOf(which));
}

function row(
  name: string,
  which: (typeof HALVES)[number],
  gold: readonly string[],
  records: readonly string[],
): string {
  const scores = withFiles([jsonl(gold), jsonl(records)], (goldFile, recordFile) => {
    return JSON.parse(score(folder, 'times', goldFile ?? '', recordFile ?? '')) as Scores;
  });
  const { strict, relaxed, type_f1, value_f1, reports } = scores;
  const figures = [strict.p, strict.r, strict.f1, relaxed.f1, type_f1, value_f1].map((figure) =>
    figure.toFixed(2).padStart(7),
  );
  return `${name.padEnd(9)} ${which.padEnd(5)} ${String(reports).padStart(4)} ${figures.join('')}`;
}

console.log('corpus    docs          strict P    R     F1 relaxed   type  value');
for (const which of HALVES) {
  const parts = corpora.map(({ name, gold, records }) => ({
    name,
    gold: half(gold, which),
    records: half(records, which),
  }));
  for (const { name, gold, records } of parts) console.log(row(name, which, gold, records));
  console.log(
    row(
      'pooled',
      which,
      parts.flatMap(({ gold }) => gold),
      parts.flatMap(({ records }) => records),
    ),
  );
}
