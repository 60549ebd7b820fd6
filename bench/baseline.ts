/** Figures of a bench into a table beside the committed baseline, which `--save` makes of them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, 'baseline.json');

type Figures = Readonly<Record<string, number>>;

/** Prints each figure with the baseline's and the difference. */
export function compare(bench: string, figures: Figures): void {
  const baseline = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Figures>;
  const before = baseline[bench] ?? {};
  console.log(`${bench.padEnd(40)} ${'now'.padStart(9)} ${'baseline'.padStart(9)} ${'change'.padStart(8)}`);
  for (const [name, figure] of Object.entries(figures)) {
    const old = before[name];
    const change = old === undefined ? '' : (figure - old).toFixed(2);
    const row = [figure.toFixed(2).padStart(9), (old?.toFixed(2) ?? '').padStart(9), change.padStart(8)];
    console.log(`${name.padEnd(40)} ${row.join(' ')}`);
  }
  if (process.argv.includes('--save'))
    writeFileSync(FILE, `${JSON.stringify({ ...baseline, [bench]: figures }, null, 2)}\n`);
}
