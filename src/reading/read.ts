/** A report into its reading: sentences, words, names, quotations and attributions, all as spans of its text. */
import type { Block, BlockKind, Report } from '../intake/report.ts';
import { spanOf } from '../values/span.ts';
import { quotations } from './quotations.ts';
import type { Reading, Sentence, Token } from './reading.ts';
import { sentences } from './sentences.ts';
import { attributions } from './simple/attributions.ts';
import { names } from './simple/names.ts';
import { tag } from './simple/tagging.ts';
import { type WordRange, words } from './words.ts';

/** What a report says; datelines, bylines and credits are about the report itself. */
const READ: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'paragraph']);

/**
 * Reads one report. Sentences never cross its blocks.
 * Linear in the length of the text; never throws on any text. Syntax is not read yet: `head` and `relation` are null.
 */
export async function read(report: Report): Promise<Reading> {
  const found: Sentence[] = [];
  for (const block of report.blocks) {
    if (!READ.has(block.kind)) continue;
    const ranges = words(report.text, block.start, block.end);
    for (const { first, after } of sentences(report.text, ranges)) {
      found.push(sentenceOf(report.text, block, ranges.slice(first, after), found.length));
    }
  }
  const quoted = quotations(report.text, report.blocks);
  return {
    report,
    sentences: found,
    names: names(report.text, found),
    quotations: quoted,
    attributions: attributions(report.text, found, quoted),
    references: [],
    problems: [],
  };
}

function sentenceOf(text: string, block: Block, ranges: readonly WordRange[], index: number): Sentence {
  const forms = ranges.map(({ start, end }) => text.slice(start, end));
  const tags = tag(forms);
  const tokens = ranges.map(
    ({ start, end }, place): Token => ({
      // Written out: a spread here costs a quarter of the whole reading.
      start,
      end,
      text: forms[place] ?? '',
      index: place,
      upos: tags[place]?.upos ?? 'X',
      lemma: tags[place]?.lemma ?? '',
      head: null,
      relation: null,
    }),
  );
  const start = ranges[0]?.start ?? block.start;
  const end = ranges.at(-1)?.end ?? start;
  return { ...spanOf(text, start, end), index, block, tokens };
}
