/**
 * Scores of a sentence's heads into a tree with one root: the best heads, with further roots and cycles repaired.
 *
 * `tree` of `training/reader/decode.py` is the same in Python.
 */
import { type Scores, scoreAt } from './scores.ts';

const NEVER = -1e9;

/**
 * The head of each of the words `[first, after)` of a window, counted from `first`, -1 for the root.
 *
 * First the root is set: the word that loses least by it; `isMark` tells the words that are punctuation, which is the
 * root only where there is nothing else (`decode.py` does not ask). Then, while there is a cycle, the word of it that loses
 * least takes its best head that does not hang on the cycle. Quadratic in the sentence but for cycles, which are few.
 */
export function tree(
  scores: Scores,
  first: number,
  after: number,
  isMark: (word: number) => boolean = () => false,
): readonly number[] {
  const size = after - first;
  const rows = Array.from({ length: size }, (_, word) => headScores(scores, first, after, first + word));
  const heads = rows.map(best);
  let root = 0;
  let gain = Number.NEGATIVE_INFINITY;
  const onlyMarks = rows.every((_, word) => isMark(first + word));
  for (const [word, row] of rows.entries()) {
    if (!onlyMarks && isMark(first + word)) continue;
    const lost = scoreAt(scores, first + word, 0) - (size > 1 ? (row[heads[word] ?? 0] ?? NEVER) : 0);
    if (lost > gain) [root, gain] = [word, lost];
  }
  heads[root] = -1;
  for (let cycle = cycleOf(heads); cycle.length > 0; cycle = cycleOf(heads)) {
    const below = descendants(heads, cycle);
    let [word, head, least] = [-1, -1, Number.NEGATIVE_INFINITY];
    for (const one of cycle) {
      const row = rows[one] ?? new Float32Array();
      const other = best(row.map((score, place) => (below[place] === 1 ? Number.NEGATIVE_INFINITY : score)));
      const change = (row[other] ?? NEVER) - (row[heads[one] ?? 0] ?? NEVER);
      if (change > least || (change === least && one > word)) [word, head, least] = [one, other, change];
    }
    heads[word] = head;
  }
  return heads;
}

/** What a word's heads among the sentence's words score: a view, not a copy. */
function headScores({ values, width }: Scores, first: number, after: number, word: number): Float32Array {
  return values.subarray(word * width + first + 1, word * width + after + 1);
}

function best(row: Float32Array): number {
  let found = 0;
  for (let place = 1; place < row.length; place += 1)
    if ((row[place] ?? NEVER) > (row[found] ?? NEVER)) found = place;
  return found;
}

/** The words of a cycle, or none. */
function cycleOf(heads: readonly number[]): readonly number[] {
  const state = new Uint8Array(heads.length);
  for (const start of heads.keys()) {
    const path: number[] = [];
    let word = start;
    while (word >= 0 && state[word] === 0) {
      state[word] = 1;
      path.push(word);
      word = heads[word] ?? -1;
    }
    if (word >= 0 && state[word] === 1) return path.slice(path.indexOf(word));
    for (const one of path) state[one] = 2;
  }
  return [];
}

/** A 1 for each of the words and all that hangs on them. */
function descendants(heads: readonly number[], words: readonly number[]): Uint8Array {
  const below = new Uint8Array(heads.length);
  const children = heads.map((): number[] => []);
  for (const [word, head] of heads.entries()) children[head]?.push(word);
  const open = [...words];
  for (let word = open.pop(); word !== undefined; word = open.pop()) {
    if (below[word] === 1) continue;
    below[word] = 1;
    open.push(...(children[word] ?? []));
  }
  return below;
}
