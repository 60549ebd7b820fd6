/** Text -> passages: its lines, trimmed, with the lines of a wrapped paragraph put together. */

/** A stretch that stands on lines of its own; offsets count in the text, without white space at either end. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Whether a blank line (or the edge of the text) stands before it. */
  readonly apartBefore: boolean;
  readonly apartAfter: boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly blankBefore: boolean;
}

/** Lines of hard-wrapped text are at most this long; longer ones hold whole paragraphs. */
const WIDEST_WRAP = 100;
/** In wrapped text, a line shorter than this share of the widest closes its paragraph. */
const SHORT_LINE = 0.6;
/** Of the breaks within paragraphs, at least this share falls before a small letter in wrapped text. */
const WRAPPED_SHARE = 0.4;
const FEWEST_BREAKS = 3;

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const SENTENCE_END = /[.!?…:;][)\]"'”’»]{0,3}$/;
const SMALL_LETTER = /^[("'“‘]?\p{Ll}/u;
const ITEM = /^(?:[-*•·▪–—●○■□►➤]|\(?\d{1,3}[.)]|[a-z][.)])\s/u;

/** Splits a text into passages, in order. Linear in the text's length. */
export function passagesOf(text: string): readonly Passage[] {
  const lines = linesOf(text);
  const wrapped = widthOfWrap(text, lines);
  const passages: { start: number; end: number; apartBefore: boolean; apartAfter: boolean }[] = [];
  let above: Line | null = null;
  for (const line of lines) {
    const last = passages.at(-1);
    if (last !== undefined && above !== null && goesOn(text, above, line, wrapped)) last.end = line.end;
    else {
      if (last !== undefined) last.apartAfter = line.blankBefore;
      passages.push({ start: line.start, end: line.end, apartBefore: line.blankBefore, apartAfter: true });
    }
    above = line;
  }
  return passages;
}

/** Lines with anything but white space in them. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let blankBefore = true;
  const add = (to: number): void => {
    const raw = text.slice(from, to);
    const kept = raw.trimEnd();
    if (kept === '') blankBefore = true;
    else {
      const start = from + (kept.length - kept.trimStart().length);
      lines.push({ start, end: from + kept.length, blankBefore });
      blankBefore = false;
    }
  };
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    add(lineBreak.index);
    from = lineBreak.index + lineBreak[0].length;
  }
  add(text.length);
  return lines;
}

/** The width at which a text is wrapped, or null where its lines hold whole paragraphs. */
function widthOfWrap(text: string, lines: readonly Line[]): number | null {
  let breaks = 0;
  let small = 0;
  let widest = 0;
  for (const [index, line] of lines.entries()) {
    widest = Math.max(widest, line.end - line.start);
    if (index === 0 || line.blankBefore || ITEM.test(startOf(text, line))) continue;
    breaks += 1;
    if (SMALL_LETTER.test(startOf(text, line))) small += 1;
  }
  const isWrapped = widest <= WIDEST_WRAP && breaks >= FEWEST_BREAKS && small >= breaks * WRAPPED_SHARE;
  return isWrapped ? widest : null;
}

function goesOn(text: string, above: Line, line: Line, wrapWidth: number | null): boolean {
  if (line.blankBefore || ITEM.test(startOf(text, line))) return false;
  const closed = SENTENCE_END.test(text.slice(Math.max(above.start, above.end - 5), above.end));
  if (wrapWidth === null) return !closed && SMALL_LETTER.test(startOf(text, line));
  return !closed || above.end - above.start >= wrapWidth * SHORT_LINE;
}

function startOf(text: string, line: Line): string {
  return text.slice(line.start, Math.min(line.end, line.start + 8));
}
