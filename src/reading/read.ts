/** A report into its reading: sentences, words, names, quotations, attributions and references, all as spans of its text. */
import type { Block, BlockKind, Report } from '../intake/report.ts';
import { spanOf } from '../values/span.ts';
import { attributions } from './attributions/attributions.ts';
import { lemmaOf } from './lemma.ts';
import { label, type PassageLabels } from './model/label.ts';
import type { Passage } from './model/passage.ts';
import type { ReaderModel } from './model/reader-model.ts';
import { names } from './names.ts';
import { quotations } from './quotations.ts';
import type { Reading, Sentence, Token, Upos } from './reading.ts';
import { references } from './references.ts';
import { sentences, type WordsOfSentence } from './sentences.ts';
import { withTurns } from './turns.ts';
import { type WordRange, words } from './words.ts';

/** What a report says; datelines, bylines and credits are about the report itself. */
const READ: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'turn', 'speech', 'paragraph']);

/**
 * Reads one report. Sentences never cross its blocks.
 * Linear in the length of the text; never throws on any text. The model runs elsewhere: what is read beside it changes nothing.
 */
export async function read(report: Report, model: ReaderModel): Promise<Reading> {
  const { text } = report;
  const cut: { words: WordRange[]; sentences: WordsOfSentence[]; paragraphs: number[]; blocks: Block[] } = {
    words: [],
    sentences: [],
    paragraphs: [],
    blocks: [],
  };
  for (const block of report.blocks) {
    if (!READ.has(block.kind)) continue;
    const ranges = words(text, block.start, block.end);
    const base = cut.words.length;
    if (ranges.length > 0) cut.paragraphs.push(base);
    for (const range of ranges) cut.words.push(range);
    for (const { first, after } of sentences(text, ranges)) {
      cut.sentences.push({ first: base + first, after: base + after });
      cut.blocks.push(block);
    }
  }
  const passage: Passage = { text, ...cut };
  const labels = await label(passage, model);
  const read = passage.sentences.flatMap((_, index) => {
    const block = cut.blocks[index];
    return block === undefined ? [] : [sentenceOf(passage, labels, block, index)];
  });
  const tokens = read.flatMap((sentence) => sentence.tokens);
  const named = names(text, labels.names, tokens);
  const quoted = quotations(text, report.blocks);
  const surroundings = { text, sentences: read, names: named };
  return {
    report,
    sentences: read,
    names: named,
    quotations: quoted,
    attributions: withTurns(report, attributions(labels.attributions, tokens, quoted, surroundings)),
    references: references(text, read, named, labels.refersTo),
    problems: [],
  };
}

/** One sentence. Where it was read in two windows it has a root in each: the later ones hang on the first. */
function sentenceOf(
  { text, words, sentences }: Passage,
  labels: PassageLabels,
  block: Block,
  index: number,
): Sentence {
  const { first, after } = sentences[index] ?? { first: 0, after: 0 };
  let root = -1;
  const tokens: Token[] = [];
  for (let word = first; word < after; word += 1) {
    const { start, end } = words[word] ?? { start: 0, end: 0 };
    const form = text.slice(start, end);
    const upos = (labels.upos[word] ?? 'X') as Upos;
    const head = labels.heads[word] ?? -1;
    const further = head < 0 && root >= 0;
    if (head < 0 && root < 0) root = word;
    tokens.push({
      start,
      end,
      text: form,
      index: word - first,
      upos,
      lemma: lemmaOf(form, upos),
      head: further ? root - first : head < 0 ? -1 : head - first,
      relation: further ? 'parataxis' : (labels.relations[word] ?? 'dep'),
    });
  }
  const start = words[first]?.start ?? block.start;
  return { ...spanOf(text, start, words[after - 1]?.end ?? start), index, block, tokens };
}
