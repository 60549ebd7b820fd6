/**
 * TimeML newswire into figures of times by score.py. Documents are numbered by line from 0: the grammar is tuned on the
 * even ones, and nobody reads the odd ones.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figures, jsonl, linesOf, partOf } from './corpus-part.ts';
import { readJsonl, score, withFiles } from './shared.ts';

const CORPORA = ['timebank', 'aquaint'] as const;
const HALVES = [
  ['documents tuned on', 0],
  ['the others', 1],
] as const;

/** What score.py prints of a set of documents. */
interface Scores {
  readonly strict: { readonly f1: number };
  readonly relaxed: { readonly f1: number };
  readonly type_f1: number;
  readonly value_f1: number;
}

export function times(shared: string): Figures {
  const figures: Figures = {};
  const documents = CORPORA.map((name) =>
    linesOf(readFileSync(join(shared, 'corpora', 'timex', `${name}.jsonl`), 'utf8')),
  );
  for (const [half, rest] of HALVES) {
    const gold = documents.flatMap((all) => partOf(all.filter((_, number) => number % 2 === rest)));
    const { strict, relaxed, type_f1, value_f1 } = withFiles([jsonl(gold)], (goldFile = '') => {
      const records = readJsonl(score(shared, 'reports', goldFile));
      return withFiles(
        [records],
        (made = '') => JSON.parse(score(shared, 'times', goldFile, made)) as Scores,
      );
    });
    figures[`strict F1, ${half}`] = strict.f1;
    figures[`relaxed F1, ${half}`] = relaxed.f1;
    figures[`type F1, ${half}`] = type_f1;
    figures[`value F1, ${half}`] = value_f1;
  }
  return figures;
}
