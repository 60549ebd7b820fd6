/** Scores of BIO labels into the best path that is well formed: I-x follows B-x or I-x alone. */
import { type Scores, scoreAt } from './scores.ts';

const FORBIDDEN = -1e4;

/**
 * The best path through a linear chain, as columns (Viterbi 1967). `transitions[a][b]` is added where b follows a;
 * without them every step that is allowed costs the same. Linear in the words.
 */
export function bestPath(
  scores: Scores,
  labels: readonly string[],
  transitions: readonly (readonly number[])[] = [],
): readonly number[] {
  const size = labels.length;
  const rows = scores.width === 0 ? 0 : scores.values.length / scores.width;
  if (rows === 0) return [];
  const moves = new Float64Array(size * size);
  for (const [from, a] of labels.entries())
    for (const [to, b] of labels.entries())
      moves[from * size + to] =
        b[0] === 'I' && a.slice(2) !== b.slice(2) ? FORBIDDEN : (transitions[from]?.[to] ?? 0);
  let total = Float64Array.from(
    labels,
    (label, column) => (label[0] === 'I' ? FORBIDDEN : 0) + scoreAt(scores, 0, column),
  );
  let next = new Float64Array(size);
  const back = new Uint8Array(rows * size);
  for (let row = 1; row < rows; row += 1) {
    for (let to = 0; to < size; to += 1) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let label = 0; label < size; label += 1) {
        const reached = (total[label] ?? 0) + (moves[label * size + to] ?? 0);
        if (reached > best) {
          best = reached;
          from = label;
        }
      }
      next[to] = best + scoreAt(scores, row, to);
      back[row * size + to] = from;
    }
    [total, next] = [next, total];
  }
  const path = [total.indexOf(Math.max(...total))];
  for (let row = rows - 1; row > 0; row -= 1) path.push(back[row * size + (path.at(-1) ?? 0)] ?? 0);
  return path.reverse();
}
