/** What the model says of who said what into attributions: spans made whole, missed ones found by rule, all linked. */
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { contains, overlaps, type Span, spanOf } from '../../values/span.ts';
import type { LinkedWords } from '../model/attribution-links.ts';
import type { Words } from '../model/bio.ts';
import { outermost } from '../quotations.ts';
import type { Attribution, Quotation, Sentence, Token } from '../reading.ts';
import { withoutAddressee } from './addressed.ts';
import { bySyntax } from './by-syntax.ts';
import { withoutCircumstances } from './circumstances.ts';
import { withoutNextVerb } from './conjoined.ts';
import { saidAlone, wholeContents, withWholeQuotations } from './content-edges.ts';
import { cueless, type Surroundings } from './cueless.ts';
import { withBothSides } from './interrupted.ts';
import { type Found, linked } from './linking.ts';
import { withSource } from './sources.ts';
import { treesOf } from './trees.ts';

/** Makes a report's attributions, in the order of the text; `tokens` are all its words, as the model counts them. */
export function attributions(
  read: readonly LinkedWords[],
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  { text, sentences, names }: Omit<Surroundings, 'outer'>,
): readonly Attribution[] {
  const outer = outermost(quotations);
  const surroundings = { text, sentences, names, outer };
  const trees = treesOf(sentences);
  const blocks = sentences.flatMap(({ tokens: own, block }) => own.map(() => block));
  const spanOver = ({ first, after }: Words): Span =>
    spanOf(text, tokens[first]?.start ?? 0, tokens[after - 1]?.end ?? 0);
  const byModel = read.flatMap(({ source, cue: cueWords, content }): readonly Found[] => {
    const cue = spanOver(cueWords);
    const parts = content.flatMap((part) => inBlocks(part, blocks)).map(spanOver);
    const said = besideCue(parts, cue, blocks[cueWords.first]).map((part) => {
      const told = withoutAddressee(text, cue, part, trees, outer);
      const alone = saidAlone(text, told, cue, outer, trees);
      const own = withoutNextVerb(text, alone, cue, outer, trees);
      return withoutCircumstances(text, own, cue, outer, trees);
    });
    const [head, ...rest] = wholeContents(text, said, outer).filter((span) => !overlaps(span, cue));
    if (head === undefined) return [];
    const by = 'model';
    return [
      withSource(
        text,
        { source: source === null ? null : spanOver(source), cue: [cue], content: [head, ...rest], by },
        trees,
      ),
    ];
  });
  const found = withBothSides(text, withWholeQuotations(text, byModel, outer), trees);
  const missed = bySyntax(surroundings, found);
  const whole = missed.map((one): Found => {
    const [head = one.content[0], ...rest] = wholeContents(text, one.content, outer);
    return { ...one, content: [head, ...rest] };
  });
  const headed = cueless({ ...surroundings, sentences: sentences.filter(isHeading) }, []);
  const all = beside(headed, [...withoutSpeakersOf(missed, found, text), ...whole], sentences);
  return linked(text, [...all, ...cueless(surroundings, all)], outer, sentences);
}

const isHeading = ({ block }: Sentence): boolean => block.kind === 'heading' || block.kind === 'title';

/**
 * A heading's colon tells who says it, whatever else the model saw in it: what stays beside "…: Rome" has a verb of
 * saying of its own. Those that a colon tells come with the others.
 */
function beside(
  headed: readonly Found[],
  all: readonly Found[],
  sentences: readonly Sentence[],
): readonly Found[] {
  if (headed.length === 0) return all;
  const reports = (cue: Span): boolean =>
    itemsIn(sentences, cue).some(({ tokens }) =>
      itemsIn(tokens, cue).some(({ lemma }) => REPORTING_VERBS.has(lemma.toLowerCase())),
    );
  const kept = all.filter(({ cue: [cue] }) => {
    if (cue === undefined || reports(cue)) return true;
    return !headed.some(({ content }) => overlaps(content[0], cue));
  });
  return [...kept, ...headed];
}

function itemsIn<Item extends Span>(items: readonly Item[], span: Span): readonly Item[] {
  return items.filter((item) => overlaps(item, span));
}

type Block = Sentence['block'];

/** The parts of a content in each block: what is said does not run from a heading into the text under it. */
function inBlocks({ first, after }: Words, blocks: readonly Block[]): readonly Words[] {
  const parts: Words[] = [];
  let from = first;
  for (let word = first + 1; word <= after; word += 1) {
    if (word < after && blocks[word] === blocks[from]) continue;
    parts.push({ first: from, after: word });
    from = word;
  }
  return parts;
}

/** The parts in the cue's block; where there is none, the part nearest to the cue. */
function besideCue(parts: readonly Span[], cue: Span, block: Block | undefined): readonly Span[] {
  const kept = parts.filter((part) => block !== undefined && contains(block, part));
  if (kept.length > 0) return kept;
  const distance = ({ start, end }: Span): number => Math.max(cue.start - end, start - cue.end);
  return [...parts].sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}

/** Sources that the model ran into the speaker of a missed cue, cut before it: "According to Tass, Smith said". */
function withoutSpeakersOf(
  missed: readonly Found[],
  found: readonly Found[],
  text: string,
): readonly Found[] {
  const starts = new Map<number, Span>();
  for (const { source } of missed) if (source !== null) starts.set(source.end, source);
  return found.map((one) => {
    const other = one.source === null ? undefined : starts.get(one.source.end);
    if (one.source === null || other === undefined || other.start <= one.source.start) return one;
    const end = one.source.start + text.slice(one.source.start, other.start).replace(/[\s,;:]+$/u, '').length;
    return end <= one.source.start ? one : { ...one, source: spanOf(text, one.source.start, end) };
  });
}
