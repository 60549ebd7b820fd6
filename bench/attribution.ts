/**
 * Who said what on PolNeAR's dev part, as the scorer has it: by token, by whole attribution, and by form.
 *
 *   npx tsx bench/attribution.ts [--shared PATH]
 */
import { join } from 'node:path';
import { readJsonl, score, sharedFolder, withFiles } from './shared.ts';

interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

interface Form {
  readonly n_gold: number;
  readonly n_pred: number;
  readonly attr80_source: Prf;
}

type Scores = Readonly<Record<string, Prf>> & { readonly by_type: Readonly<Record<string, Form>> };

const LINES = ['content_token', 'source_token', 'attr80', 'attr80_source', 'exact', 'exact_source'];

const folder = sharedFolder();
const gold = join(folder, 'corpora', 'polnear', 'dev.jsonl');
withFiles([readJsonl(score(folder, 'reports', gold))], (records) => {
  const scores = JSON.parse(score(folder, 'attribution', gold, records as string, '--by-type')) as Scores;
  const row = (name: string, { p, r, f1 }: Prf): string =>
    `${name.padEnd(24)}${[p, r, f1].map((value) => value.toFixed(1).padStart(7)).join('')}`;
  console.log(`${'PolNeAR dev'.padEnd(24)}      P      R     F1`);
  for (const name of LINES) console.log(row(name, scores[name] as Prf));
  for (const [form, { n_gold, attr80_source }] of Object.entries(scores.by_type))
    console.log(`${row(`attr80_source ${form}`, attr80_source)}   of ${n_gold}`);
});
