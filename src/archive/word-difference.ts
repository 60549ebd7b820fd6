/** Words that were asked for and words that were said -> the stretch that comes nearest, and what differs in it. */
import { fold } from './fold.ts';

/** A run of words: in both, only asked for (missing), or only said (added). */
export interface Piece {
  readonly kind: 'same' | 'missing' | 'added';
  readonly text: string;
}

export interface Difference {
  /** From 0 to 1: words in both, twice, of all words of the two stretches (Dice). 1 where they are the same. */
  readonly likeness: number;
  readonly pieces: readonly Piece[];
}

interface Word {
  readonly text: string;
  readonly folded: string;
}

const wordsOf = (text: string): readonly Word[] =>
  (text.match(/\S+/g) ?? [])
    .map((word) => ({ text: word, folded: fold(word) }))
    .filter(({ folded }) => folded !== '');

/** Longer texts are cut: the tables grow with the product of their lengths. */
const MOST_WORDS = 2000;

/** Aligns all that was asked for with the part of what was said that it comes nearest to; case, accents and marks do not count. */
export function differenceOf(asked: string, said: string): Difference {
  const [want, have] = [wordsOf(asked).slice(0, MOST_WORDS), wordsOf(said).slice(0, MOST_WORDS)];
  if (want.length === 0) return { likeness: 0, pieces: [] };
  const steps = aligned(want, have);
  // What was said before the first and after the last word in common is not part of the stretch.
  const first = steps.findIndex(({ kind }) => kind === 'same');
  const last = steps.findLastIndex(({ kind }) => kind === 'same');
  const inside = steps.filter(({ kind }, at) => kind !== 'added' || (at > first && at < last && first >= 0));
  const count = (kind: Piece['kind']): number => inside.filter((step) => step.kind === kind).length;
  const same = count('same');
  const likeness = (2 * same) / (2 * same + count('missing') + count('added'));
  return { likeness, pieces: joined(inside) };
}

/** A word that was asked for and not said weighs more than one said besides, so that a stretch goes on over what was put in. */
const COST = { missing: 2, added: 1 } as const;

/** The cheapest way from the one to the other (Levenshtein, without replacing), with free ends of what was said. */
function aligned(want: readonly Word[], have: readonly Word[]): readonly Piece[] {
  const width = have.length + 1;
  const cost = new Uint16Array((want.length + 1) * width);
  const at = (row: number, column: number): number => cost[row * width + column] ?? 0;
  for (let row = 1; row <= want.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const missing = at(row - 1, column) + COST.missing;
      const added = column === 0 ? missing : at(row, column - 1) + COST.added;
      const isSame = column > 0 && want[row - 1]?.folded === have[column - 1]?.folded;
      const same = isSame ? at(row - 1, column - 1) : missing;
      cost[row * width + column] = Math.min(missing, added, same);
    }
  }
  let column = 0;
  for (let end = 1; end < width; end += 1) if (at(want.length, end) < at(want.length, column)) column = end;
  const steps: Piece[] = [];
  for (let row = want.length; row > 0; ) {
    const [wanted, found] = [want[row - 1], have[column - 1]];
    if (
      found !== undefined &&
      wanted?.folded === found.folded &&
      at(row, column) === at(row - 1, column - 1)
    ) {
      steps.push({ kind: 'same', text: found.text });
      row -= 1;
      column -= 1;
    } else if (found !== undefined && at(row, column) === at(row, column - 1) + COST.added) {
      steps.push({ kind: 'added', text: found.text });
      column -= 1;
    } else {
      steps.push({ kind: 'missing', text: wanted?.text ?? '' });
      row -= 1;
    }
  }
  return steps.reverse();
}

function joined(steps: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const step of steps) {
    const last = pieces.at(-1);
    if (last?.kind === step.kind) pieces[pieces.length - 1] = { ...last, text: `${last.text} ${step.text}` };
    else pieces.push(step);
  }
  return pieces;
}
