/** Scores written by hand, row after row, for decoders that look at numbers alone. */
import type { Scores } from '../src/reading/model/scores.ts';

export function handMadeScores(rows: readonly (readonly number[])[]): Scores {
  return { values: Float32Array.from(rows.flat()), width: rows[0]?.length ?? 0 };
}

/** One row a word: the label written for it scores best. */
export function scoresForLabels(written: string, labels: readonly string[]): Scores {
  return handMadeScores(written.split(' ').map((word) => labels.map((label) => (label === word ? 5 : 0))));
}
