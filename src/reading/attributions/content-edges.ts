/** Contents as the model cut them into contents with whole quotations and without stray commas. */
import { bySpan, overlaps, type Span, spanOf } from '../../values/span.ts';
import { quotationAt } from '../quotations.ts';
import type { Quotation } from '../reading.ts';
import type { Found } from './linking.ts';
import { type Trees, wordsIn } from './trees.ts';

/** What may stand between a content's edge and the quotation mark that it should take in. */
const REST = /^[\s.,;:!?…'"“”‘’«»)\]-]*$/u;
const STRAY_START = /^[\s,;:–—-]+/u;
const STRAY_END = /[\s,;:–—-]+$/u;

/**
 * Takes in the mark of a quotation that a content reaches the edge of, drops commas that no quotation holds from its
 * ends, and joins contents that touch. `outer` are the outermost quotations.
 */
export function wholeContents(
  text: string,
  contents: readonly Span[],
  outer: readonly Quotation[],
): readonly Span[] {
  const whole = contents.map((span) => wholeContent(text, span, outer)).filter((span) => span.text !== '');
  const joined: Span[] = [];
  for (const span of whole.sort(bySpan)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end)
      joined[joined.length - 1] = spanOf(text, last.start, Math.max(last.end, span.end));
    else joined.push(span);
  }
  return joined;
}

function wholeContent(text: string, { start, end }: Span, outer: readonly Quotation[]): Span {
  const first = quotationAt(outer, start);
  const last = quotationAt(outer, end - 1);
  const from = first !== undefined && REST.test(text.slice(first.start, start)) ? first.start : start;
  const to = last !== undefined && REST.test(text.slice(end, last.end)) ? last.end : end;
  // A mark of its own inside a quotation is part of what was said.
  const lead = from === first?.start ? 0 : (STRAY_START.exec(text.slice(from, to))?.[0].length ?? 0);
  const tail = to === last?.end ? 0 : (STRAY_END.exec(text.slice(from, to))?.[0].length ?? 0);
  return from + lead < to - tail ? spanOf(text, from + lead, to - tail) : spanOf(text, from, from);
}

/** A quotation that is a sentence of its own. */
const SENTENCE = /[.,!?…][”"’'»]+$/u;
const VERBAL = /^(?:VERB|AUX)$/;

/**
 * A content without the reporter's own words beside a quotation: those after one that is a sentence, as in "No!" when
 * they came, and those before the colon that leads to one whose cue follows it.
 */
export function saidAlone(
  text: string,
  content: Span,
  cue: Span,
  outer: readonly Quotation[],
  trees: Trees,
): Span {
  const quotation = quotationAt(outer, content.start) ?? quotationAt(outer, content.end - 1);
  if (quotation === undefined) return content;
  const { start, end } = quotation;
  if (start === content.start && end < content.end && SENTENCE.test(quotation.text)) {
    const tree = trees.at(end);
    const [next, ...rest] = tree === undefined ? [] : wordsIn(tree, spanOf(text, end, content.end));
    const goesOn = quotationAt(outer, content.end - 1) !== undefined || next === undefined;
    // "The Reed Report," has sold well; "We left," she said, as the paper told it.
    const reported = rest.some(({ upos }) => VERBAL.test(upos)) && rest.length < FEW;
    return goesOn || VERBAL.test(next.upos) || reported ? content : spanOf(text, start, end);
  }
  const led = start > content.start && /:\s*$/.test(text.slice(content.start, start)) && end >= content.end;
  return led && cue.start >= content.end ? spanOf(text, start, content.end) : content;
}

/** Words after a quotation that are no more than who said it. */
const FEW = 6;

/**
 * Contents that begin with a quotation or hold at least half of it take in all of it, where nothing else is attributed inside it but by
 * a cue that stands inside as well. Linear but for the sort.
 */
export function withWholeQuotations(
  text: string,
  found: readonly Found[],
  outer: readonly Quotation[],
): readonly Found[] {
  const holders = new Map<Quotation, number>();
  for (const { cue, content } of found) {
    const [at] = cue;
    for (const quotation of new Set(content.map(({ start }) => quotationAt(outer, start)))) {
      if (quotation === undefined || (at !== undefined && overlaps(quotation, at))) continue;
      holders.set(quotation, (holders.get(quotation) ?? 0) + 1);
    }
  }
  return found.map((one) => {
    const [at] = one.cue;
    const content = one.content.map((span) => {
      const quotation = quotationAt(outer, span.start);
      const alone = quotation?.closed === true && holders.get(quotation) === 1;
      if (!alone || (at !== undefined && overlaps(quotation, at)) || span.end >= quotation.end) return span;
      const half = 2 * (span.end - span.start) >= quotation.end - quotation.start;
      return span.start > quotation.start && !half
        ? span
        : spanOf(text, Math.min(span.start, quotation.start), quotation.end);
    });
    const [head = one.content[0], ...rest] = wholeContents(text, content, outer);
    return { ...one, content: [head, ...rest] };
  });
}
