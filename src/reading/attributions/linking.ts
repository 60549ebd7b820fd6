/** Attributions as they were found into their order: quotations that go on given to their speaker, nested ones placed. */
import { bySpan, contains, type Evidence, overlaps, type Span, spanOf } from '../../values/span.ts';
import type { Attribution, Quotation, Sentence } from '../reading.ts';

/** An attribution before its place among the others is known. */
export type Found = Omit<Attribution, 'within'>;

/**
 * Orders by content, extends over the quotations that go on, and nests. `outer` are the outermost quotations.
 * Linear but for the sort.
 */
export function linked(
  text: string,
  found: readonly Found[],
  outer: readonly Quotation[],
  sentences: readonly Sentence[],
): readonly Attribution[] {
  const ordered = [...found].sort((a, b) => bySpan(a.content[0], b.content[0]));
  return nested(continued(text, ordered, outer, sentences));
}

/**
 * A quotation that no cue took goes on that of its paragraph's last speaker, where it stands as a sentence or after a
 * comma, or the one that it continues from the paragraph before; or waits for a cue in the paragraph after. One that is
 * a paragraph of its own goes on that of the paragraph before, where nothing but who said it comes after that.
 */
function continued(
  text: string,
  found: readonly Found[],
  outer: readonly Quotation[],
  sentences: readonly Sentence[],
): readonly Found[] {
  const taken = found.flatMap((one) => one.content).sort(bySpan);
  const more = new Map<number, Span[]>();
  const give = (holder: number, spans: readonly Span[]): void => {
    if (holder >= 0 && spans.length > 0) more.set(holder, [...(more.get(holder) ?? []), ...spans]);
  };
  let [at, place, sentence, holder, end] = [-1, 0, 0, -1, 0];
  let waiting: Span[] = [];
  let before: Quotation | undefined;
  for (const quotation of outer) {
    while ((found[at + 1]?.content[0].start ?? Infinity) <= quotation.start) at += 1;
    while ((sentences[sentence + 1]?.start ?? Infinity) <= quotation.start) sentence += 1;
    for (; (taken[place]?.start ?? Infinity) < quotation.end; place += 1)
      end = Math.max(end, taken[place]?.end ?? 0);
    const [last, here] = [found[at]?.content[0], sentences[sentence]];
    const own = end > quotation.start;
    const beside = last !== undefined && here !== undefined && contains(here.block, last);
    const whole =
      here?.start === quotation.start || /,\s{0,2}$/.test(text.slice(quotation.start - 3, quotation.start));
    if (quotation.continues === null) {
      waiting = [];
      const alone = here !== undefined && isWhole(text, quotation, here.block);
      const goesOn =
        alone && before !== undefined && endsWith(found[holder], before, sentences[sentence - 1]);
      if (own || (beside && whole)) holder = at;
      else if (!goesOn) holder = -1;
    } else if (own) holder = at;
    const span = spanOf(text, quotation.start, quotation.end);
    if (own) give(holder, waiting);
    else if (holder >= 0) give(holder, [span]);
    waiting = own || holder >= 0 ? [] : [...waiting, span];
    before = quotation;
  }
  return found.map((one, index) => {
    const [head, ...rest] = [...one.content, ...(more.get(index) ?? [])].sort(bySpan);
    const content: Evidence = head === undefined ? one.content : [head, ...rest];
    return { ...one, content };
  });
}

/** Whether a quotation is a sentence or more, and all that its block says. */
function isWhole(text: string, { start, end, text: words }: Quotation, block: Sentence['block']): boolean {
  return (
    /[.!?…]\P{L}{1,3}$/u.test(words) &&
    start === block.start &&
    !/[\p{L}\p{N}]/u.test(text.slice(end, block.end))
  );
}

/** Whether a block ends, in this its last sentence, with a quotation and who said it; a question waits for an answer. */
function endsWith(one: Found | undefined, quotation: Quotation, last: Sentence | undefined): boolean {
  const [cue] = one?.cue ?? [];
  if (cue === undefined || last === undefined || /\b(?:ask|wonder)/i.test(cue.text)) return false;
  return (
    overlaps(last, quotation) ||
    (contains(last, cue) && last.index > 0 && quotation.end <= last.start && quotation.end >= last.start - 2)
  );
}

/** An attribution whose cue stands in the content of another is within it. */
function nested(found: readonly Found[]): readonly Attribution[] {
  let open: number[] = [];
  return found.map((one, index) => {
    const cue = one.cue[0] ?? one.content[0];
    open = open.filter((at) => (found[at]?.content.at(-1)?.end ?? 0) > one.content[0].start);
    const within = open.findLast((at) => found[at]?.content.some((span) => overlaps(span, cue))) ?? null;
    open.push(index);
    return { ...one, within };
  });
}
