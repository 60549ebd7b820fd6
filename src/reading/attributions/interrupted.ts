/** A sentence that its speaker's "…, they said, …" stands inside of into a content with both of its sides. */
import { type Evidence, overlaps, type Span, spanOf } from '../../values/span.ts';
import type { Token } from '../reading.ts';
import type { Found } from './linking.ts';
import { over, type Tree, type Trees, wordsIn } from './trees.ts';

/** Longest side that is added, in words. */
const LONGEST_SIDE = 40;
/** Words that the model may have left out beside the insertion. */
const FEW = 2;

/** Adds the side that is missing to each, where no other attribution has a part in it. Linear but for the sort. */
export function withBothSides(text: string, found: readonly Found[], trees: Trees): readonly Found[] {
  const parts = found
    .flatMap((one) => [...one.content, ...one.cue, ...(one.source === null ? [] : [one.source])])
    .sort((a, b) => a.start - b.start);
  return found.map((one) => {
    const both = bothSides(text, one, trees);
    return both === null || partIn(parts, both.missing) ? one : { ...one, content: both.content };
  });
}

/** Whether a part, by their starts in order, has to do with a span: a look at the few around it is enough. */
function partIn(parts: readonly Span[], span: Span): boolean {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  return parts.slice(Math.max(0, low - LONGEST_SIDE), low).some((part) => overlaps(part, span));
}

/** The side that is missing, and the content with both. */
function bothSides(text: string, one: Found, trees: Trees): { missing: Span; content: Evidence } | null {
  const [cue] = one.cue;
  const tree = cue === undefined ? undefined : trees.at(cue.start);
  if (cue === undefined || tree === undefined || one.source === null) return null;
  const inside = [...wordsIn(tree, cue), ...wordsIn(tree, one.source)].map(({ index }) => index);
  const [first, last] = [Math.min(...inside), Math.max(...inside)];
  const { tokens } = tree;
  const close = isComma(tokens[last]) ? last : last + 1;
  if (
    inside.length === 0 ||
    last - first > inside.length ||
    !isComma(tokens[first - 1]) ||
    !isComma(tokens[close])
  )
    return null;
  const sides = [side(text, tree, 0, first - 1), side(text, tree, close + 1, tokens.length)];
  const touches = (part: Span): boolean => one.content.some((span) => overlaps(span, part));
  const [before, behind] = sides;
  if (!before || !behind || touches(before) === touches(behind)) return null;
  const [had, missing] = touches(before) ? [before, behind] : [behind, before];
  if (missing === behind && !needsMore(tree, before, behind)) return null;
  const whole = one.content.map((span) => (overlaps(span, had) ? reaching(text, tree, span, had) : span));
  const [head = one.content[0], ...rest] = [...whole, missing].sort((a, b) => a.start - b.start);
  return { missing, content: [head, ...rest] };
}

/** Whether a sentence is not over before the insertion: "Many firms, he said, have closed", not "They left, he said, as …". */
function needsMore(tree: Tree, before: Span, behind: Span): boolean {
  const verbless = !wordsIn(tree, before).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
  return verbless || /^(?:VERB|AUX|PART)$/.test(wordsIn(tree, behind)[0]?.upos ?? '');
}

/** A part taken up to the insertion, where hardly a word stands between: "…, they said, [is] to leave". */
function reaching(text: string, tree: Tree, part: Span, side: Span): Span {
  const between = (start: number, end: number): number => wordsIn(tree, spanOf(text, start, end)).length;
  const start = part.start > side.start && between(side.start, part.start) <= FEW ? side.start : part.start;
  const end = part.end < side.end && between(part.end, side.end) <= FEW ? side.end : part.end;
  return spanOf(text, start, end);
}

const isComma = (token: Token | undefined): boolean => /^(?:,|--?|[–—])$/.test(token?.text ?? '');

/** One side of the sentence, where it is more than a conjunction or an adverb. */
function side(text: string, tree: Tree, first: number, after: number): Span | null {
  const words = tree.tokens.slice(first, after);
  const tells = words.some(({ upos }) => /^(?:NOUN|PROPN|PRON|VERB)$/.test(upos));
  return tells && words.length <= LONGEST_SIDE ? over(text, tree.tokens, { first, after }) : null;
}
