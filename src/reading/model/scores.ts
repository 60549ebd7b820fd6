/** Scores of a window: what the network gives out, row after row, as flat numbers. */

/** A matrix laid out row by row. */
export interface Scores {
  readonly values: Float32Array;
  /** Numbers in a row. */
  readonly width: number;
}

/**
 * One row for each word of the window. `attribution`, `names`, `upos` and `relations` have a column for each label; the
 * others one for [CLS], which means none or the root, and one for each word.
 */
export interface WindowScores {
  readonly attribution: Scores;
  readonly cue_of: Scores;
  readonly source_of: Scores;
  readonly names: Scores;
  readonly upos: Scores;
  readonly heads: Scores;
  readonly relations: Scores;
  readonly reference: Scores;
}

export const OUTPUTS = [
  'attribution',
  'cue_of',
  'source_of',
  'names',
  'upos',
  'heads',
  'relations',
  'reference',
] as const satisfies readonly (keyof WindowScores)[];

/** The score in a row and a column. */
export function scoreAt({ values, width }: Scores, row: number, column: number): number {
  return values[row * width + column] ?? Number.NEGATIVE_INFINITY;
}

/** The column of a row's highest score, the first of equals, among the columns before `until`. */
export function bestColumn(scores: Scores, row: number, until: number = scores.width): number {
  const { values, width } = scores;
  let [best, most] = [0, scoreAt(scores, row, 0)];
  for (let column = 1; column < until; column += 1) {
    const score = values[row * width + column] ?? Number.NEGATIVE_INFINITY;
    if (score > most) [best, most] = [column, score];
  }
  return best;
}

/** The column of the highest score in every row. */
export function bestColumns(scores: Scores): readonly number[] {
  const rows = scores.width === 0 ? 0 : scores.values.length / scores.width;
  return Array.from({ length: rows }, (_, row) => bestColumn(scores, row));
}
