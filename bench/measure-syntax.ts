/**
 * UD English EWT and GUM dev, on gold words, into UPOS, UAS and LAS (CoNLL 2018: punctuation counted, subtypes dropped),
 * and GUM's chains into reference: the share of third-person pronouns with a nominal mention before them in their
 * window whose link lies in their chain.
 */
import { join } from 'node:path';
import { label } from '../src/reading/model/label.ts';
import type { ReaderModel } from '../src/reading/model/reader-model.ts';
import { type Window, windows } from '../src/reading/model/windows.ts';
import { type Figures, partOf, percent } from './corpus-part.ts';
import { type Mention, type TreebankDocument, treebank } from './treebank.ts';

type Count = { right: number; all: number };

export async function syntax(
  shared: string,
  model: ReaderModel,
): Promise<{ syntax: Figures; reference: Figures }> {
  const figures: Figures = {};
  const both = { words: 0, upos: 0, uas: 0, las: 0 };
  const references = new Map<string, Count>();
  for (const name of ['ewt', 'gum']) {
    const own = { words: 0, upos: 0, uas: 0, las: 0 };
    for (const document of partOf(treebank(join(shared, 'corpora', name, 'dev.conllu')))) {
      const labels = await label(document.passage, model);
      for (const word of document.heads.keys()) {
        const head = labels.heads[word] === document.heads[word];
        own.words += 1;
        own.upos += Number(labels.upos[word] === document.upos[word]);
        own.uas += Number(head);
        own.las += Number(head && labels.relations[word] === document.relations[word]);
      }
      const seen = windows(document.passage, model.pieces, model.limits);
      countReferences(document, labels.refersTo, seen, references);
    }
    for (const measure of ['upos', 'uas', 'las'] as const)
      figures[`${measure.toUpperCase()}, ${name.toUpperCase()}`] = percent(own[measure], own.words);
    for (const measure of ['words', 'upos', 'uas', 'las'] as const) both[measure] += own[measure];
  }
  for (const measure of ['upos', 'uas', 'las'] as const)
    figures[`${measure.toUpperCase()}, both`] = percent(both[measure], both.words);
  const reference = Object.fromEntries(
    [...references].map(([genre, { right, all }]) => [genre, percent(right, all)]),
  );
  return { syntax: figures, reference };
}

/** Adds a document's pronouns to the counts of all, and of its genre where that is news, an interview or a speech. */
function countReferences(
  { id, mentions }: TreebankDocument,
  refersTo: readonly number[],
  seen: readonly Window[],
  counts: Map<string, Count>,
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
