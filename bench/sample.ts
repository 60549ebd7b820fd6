/**
 * The worked case, item by item: what its record lacks, and the share that is found.
 *
 *   npx tsx bench/sample.ts [--shared PATH]
 */
import { join } from 'node:path';
import { readFile, score, sharedFolder, withFiles } from './shared.ts';

const CASE = '2022-02-16-missiles';

const folder = sharedFolder();
const samples = join(folder, 'samples');
withFiles([readFile(join(samples, `${CASE}.txt`))], (records) => {
  console.log(score(folder, 'sample', join(samples, `${CASE}.gold.json`), records));
});
