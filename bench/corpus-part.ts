/** All documents of a corpus, or with `--quick` every fourth one: a look that takes a quarter of the time. */
const QUICK = process.argv.includes('--quick');
const EVERY = 4;

export const partName = QUICK ? 'accuracy on a quarter' : 'accuracy';

/** The documents that are measured, in their order. */
export function partOf<Document>(all: readonly Document[]): readonly Document[] {
  return QUICK ? all.filter((_, place) => place % EVERY === 0) : all;
}

/** The lines of a JSONL file that are measured. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

export const jsonl = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

export const percent = (part: number, whole: number): number =>
  Math.round((10_000 * part) / Math.max(1, whole)) / 100;

export type Figures = Record<string, number>;
