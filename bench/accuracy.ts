/**
 * The corpora's dev parts into a table: attribution, syntax, names and reference as the model reads them.
 *
 *   npm run bench:accuracy -- [--shared PATH] [--save]
 *
 * PATH, or CHANCERY_SHARED, holds `corpora/` and `score/score.py`. `--save` makes the figures the baseline.
 * Attribution is the built command line's, scored by score.py. Syntax is UPOS, UAS and LAS on gold words (CoNLL 2018:
 * punctuation counted, subtypes dropped). Names are exact spans of four types, micro F1. Reference is the share of
 * third-person pronouns with a nominal mention before them in their window whose link lies in their chain.
 */
import { join } from 'node:path';
import { openChancery } from '../src/app.ts';
import { label } from '../src/reading/model/label.ts';
import { openModel, type ReaderModel } from '../src/reading/model/reader-model.ts';
import { type Window, windows } from '../src/reading/model/windows.ts';
import { read } from '../src/reading/read.ts';
import { compare } from './baseline.ts';
import { namedTexts } from './named.ts';
import { readJsonl, score, sharedFolder, withFiles } from './shared.ts';
import { type Mention, type TreebankDocument, treebank } from './treebank.ts';

const COARSE: Readonly<Record<string, string>> = {
  person: 'PER',
  place: 'LOC',
  facility: 'LOC',
  organisation: 'ORG',
};

const percent = (part: number, whole: number): number =>
  Math.round((10_000 * part) / Math.max(1, whole)) / 100;

type Figures = Record<string, number>;

function attribution(shared: string): Figures {
  const gold = join(shared, 'corpora', 'polnear', 'dev.jsonl');
  const records = readJsonl(score(shared, 'reports', gold));
  const scores = JSON.parse(scoreRecords(shared, gold, records)) as {
    [measure: string]: { f1: number };
  } & { by_type: Record<string, Record<string, { f1: number }>> };
  const figures: Figures = {};
  for (const measure of ['content_token', 'source_token', 'attr80', 'attr80_source', 'exact', 'exact_source'])
    figures[`attribution ${measure}`] = scores[measure]?.f1 ?? 0;
  for (const [type, measures] of Object.entries(scores.by_type))
    figures[`attribution attr80_source, ${type}`] = measures.attr80_source?.f1 ?? 0;
  return figures;
}

async function syntax(shared: string, model: ReaderModel): Promise<Figures> {
  const figures: Figures = {};
  const all = { words: 0, upos: 0, uas: 0, las: 0 };
  for (const name of ['ewt', 'gum']) {
    const documents = treebank(join(shared, 'corpora', name, 'dev.conllu'));
    const reference = new Map<string, { right: number; all: number }>();
    for (const document of documents) {
      const labels = await label(document.passage, model);
      for (const word of document.heads.keys()) {
        const head = labels.heads[word] === document.heads[word];
        all.words += 1;
        all.upos += Number(labels.upos[word] === document.upos[word]);
        all.uas += Number(head);
        all.las += Number(head && labels.relations[word] === document.relations[word]);
      }
      const seen = windows(document.passage, model.pieces, model.limits);
      countReferences(document, labels.refersTo, seen, reference);
    }
    for (const [genre, { right, all: queries }] of reference)
      figures[`reference, ${genre}`] = percent(right, queries);
  }
  for (const measure of ['upos', 'uas', 'las'] as const)
    figures[`syntax ${measure}`] = percent(all[measure], all.words);
  return figures;
}

/** Adds a document's pronouns to the counts of all, and of its genre where that is news, an interview or a speech. */
function countReferences(
  { id, mentions }: TreebankDocument,
  refersTo: readonly number[],
  seen: readonly Window[],
  counts: Map<string, { right: number; all: number }>,
): void {
  const chains = new Map<string, Mention[]>();
  for (const mention of mentions) chains.set(mention.chain, [...(chains.get(mention.chain) ?? []), mention]);
  const genre = id.split('_')[1] ?? '';
  for (const { first, chain, kind } of mentions) {
    const others = chains.get(chain) ?? [];
    const from = seen.find(({ after }) => first < after)?.first ?? 0;
    const earlier = others.some((one) => one.kind === 'nominal' && one.first >= from && one.after <= first);
    if (kind !== 'third' || !earlier) continue;
    const to = refersTo[first] ?? -1;
    const right = others.some((one) => to >= one.first && to < one.after);
    for (const group of ['all of GUM', genre].filter((one) =>
      /^(?:all of GUM|news|interview|speech)$/.test(one),
    )) {
      const count = counts.get(group) ?? { right: 0, all: 0 };
      counts.set(group, { right: count.right + Number(right), all: count.all + 1 });
    }
  }
}

async function names(shared: string, model: ReaderModel): Promise<Figures> {
  const chancery = await openChancery({ model });
  const count = { right: 0, made: 0, gold: 0 };
  for (const { text, names: gold } of namedTexts(join(shared, 'corpora', 'conll2003', 'dev.conll'))) {
    const { names: made } = await read(chancery.takeIn({ text }), model);
    const wanted = new Set(gold.map(({ start, end, label: type }) => `${start}-${end}-${type}`));
    count.right += made.filter(({ start, end, label: type }) =>
      wanted.has(`${start}-${end}-${COARSE[type] ?? 'MISC'}`),
    ).length;
    count.made += made.length;
    count.gold += gold.length;
  }
  return { 'names CoNLL-2003 F1': percent(2 * count.right, count.made + count.gold) };
}

const shared = sharedFolder();
const model = await openModel();
const figures = { ...attribution(shared), ...(await syntax(shared, model)), ...(await names(shared, model)) };
await model.close();
compare('accuracy', figures);

function scoreRecords(folder: string, gold: string, records: string): string {
  return withFiles([records], (file = '') => score(folder, 'attribution', gold, file, '--by-type'));
}
