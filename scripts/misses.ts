/**
 * Writes what the program misses today into every golden case, and prints what was lost (-) and found (+) since.
 *
 *   npx tsx scripts/misses.ts
 *
 * Look at every line before you commit: a loss is a defect, and a find may be a fault in `expected.json`.
 */
import { read } from '../src/index.ts';
import { faults, goldenCases, writeMisses } from '../test/golden-cases.ts';

for (const golden of goldenCases()) {
  const { slug, text, misses } = golden;
  const now = faults(golden, await read({ text }));
  for (const line of misses) if (!now.includes(line)) console.log(`+ ${slug}  ${line}`);
  for (const line of now) if (!misses.includes(line)) console.log(`- ${slug}  ${line}`);
  writeMisses(slug, now);
}
