/** Contents as the model cut them into contents with whole quotations and without stray commas. */
import { bySpan, type Span, spanOf } from '../../values/span.ts';
import type { Quotation } from '../reading.ts';

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
  const first = holding(outer, start);
  const last = holding(outer, end - 1);
  const from = first !== undefined && REST.test(text.slice(first.start, start)) ? first.start : start;
  const to = last !== undefined && REST.test(text.slice(end, last.end)) ? last.end : end;
  // A mark of its own inside a quotation is part of what was said.
  const lead = from === first?.start ? 0 : (STRAY_START.exec(text.slice(from, to))?.[0].length ?? 0);
  const tail = to === last?.end ? 0 : (STRAY_END.exec(text.slice(from, to))?.[0].length ?? 0);
  return from + lead < to - tail ? spanOf(text, from + lead, to - tail) : spanOf(text, from, from);
}

/** The quotation that a code unit stands in; by halving, since there may be many. */
function holding(outer: readonly Quotation[], at: number): Quotation | undefined {
  let [low, high] = [0, outer.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outer[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = outer[low - 1];
  return found !== undefined && at < found.end ? found : undefined;
}
