/** Figures of a bench into a table beside the committed baseline, which `--save` makes of them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, 'baseline.json');

type Figures = Readonly<Record<string, number>>;
type Baseline = Readonly<Record<string, Readonly<Record<string, Figures>>>>;

/** Prints each figure of one part of a bench with the baseline's and the difference. */
export function compare(bench: string, part: string, figures: Figures): void {
  const baseline = JSON.parse(readFileSync(FILE, 'utf8')) as Baseline;
  const before = baseline[bench]?.[part] ?? {};
  console.log(`${part.padEnd(52)} ${'now'.padStart(9)} ${'baseline'.padStart(9)} ${'change'.padStart(8)}`);
  for (const [name, figure] of Object.entries(figures)) {
    const old = before[name];
    const change = old === undefined ? '' : (figure - old).toFixed(2);
    const row = [figure.toFixed(2).padStart(9), (old?.toFixed(2) ?? '').padStart(9), change.padStart(8)];
    console.log(`  ${name.padEnd(50)} ${row.join(' ')}`);
  }
  console.log('');
  if (!process.argv.includes('--save')) return;
  const saved = { ...baseline, [bench]: { ...baseline[bench], [part]: figures } };
  writeFileSync(FILE, `${JSON.stringify(saved, null, 2)}\n`);
}
