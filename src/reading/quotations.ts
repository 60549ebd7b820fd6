/**
 * Blocks of a report into quotations: what stands between quotation marks of any house style, marks included.
 *
 * A mark that has lost its partner harms only its own block. A paragraph that leaves its quotation open and is
 * followed by one that opens with the same mark goes on in it. One stack, one pass: linear also when nested deep.
 */
import type { Block } from '../intake/report.ts';
import { bySpan, spanOf } from '../values/span.ts';
import type { Quotation } from './reading.ts';

/** Marks that pair with each other; `straight` ones open and close alike. */
type Kind = 'straight' | 'curly' | 'guillemet' | 'low' | 'single' | 'straight-single' | 'ticks';

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly kind: Kind;
  /** What its surroundings allow it to be. */
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Open {
  readonly mark: Mark;
  /** Place in the list of found ranges. */
  readonly slot: number;
}

interface Range {
  readonly start: number;
  end: number;
  closed: boolean;
  readonly kind: Kind;
}

const ELIDED = /^['‘’](?:\d\ds?|em|cause|cuz|til|tis|twas|n['’]?)(?![\p{L}\p{N}])/iu;
const MARKS = /''|``|["“”„«»‘’']/gu;

/** Whether nothing but white space or opening punctuation stands before `at`. */
function openBefore(text: string, at: number, from: number): boolean {
  return at <= from || /[\s([{“‘«„"'`—–\-:/]/u.test(text.charAt(at - 1));
}

/** Whether a word or another opening mark follows at once. */
function wordAfter(text: string, at: number, to: number): boolean {
  return at < to && !/[\s.,;:!?)\]}”»]/u.test(text.charAt(at));
}

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

function markAt(text: string, at: number, found: string, from: number, to: number): Mark | null {
  const after = at + found.length;
  const before = openBefore(text, at, from);
  const word = wordAfter(text, after, to);
  const ends = at > from && !/[\s([{]/u.test(text.charAt(at - 1));
  const mark = (kind: Kind, opens: boolean, closes: boolean): Mark => ({
    at,
    length: found.length,
    kind,
    opens,
    closes,
  });
  switch (found) {
    case '"':
      return mark('straight', before && word, ends || !word);
    case "''":
      return mark('ticks', before && word, ends || !word);
    case '``':
      return mark('ticks', true, false);
    case '“':
      return mark('curly', true, true);
    case '”':
      return mark('curly', false, true);
    case '„':
      return mark('low', true, false);
    case '«':
      return mark('guillemet', true, true);
    case '»':
      return mark('guillemet', before && word, true);
    default: {
      const inWord = isLetter(text.charAt(at - 1)) && isLetter(text.charAt(after));
      if (inWord || ELIDED.test(text.slice(at, at + 8))) return null;
      const kind = found === "'" ? 'straight-single' : 'single';
      const opens = found === '’' ? false : before && word;
      return mark(kind, opens, found === '‘' ? false : ends && !isLetter(text.charAt(after)));
    }
  }
}

const isSingle = (kind: Kind): boolean => kind === 'single' || kind === 'straight-single';

/** Whether the mark may as well be the possessive of a plural: "the workers' rights". */
function possessive(text: string, mark: Mark): boolean {
  return isSingle(mark.kind) && /^s['’] \p{Ll}/iu.test(text.slice(mark.at - 1, mark.at + 3));
}

/** The quotations of one block, as ranges; single marks only where they close. */
function rangesIn(text: string, from: number, to: number): readonly Range[] {
  const marks: Mark[] = [];
  for (const match of text.slice(from, to).matchAll(MARKS)) {
    const mark = markAt(text, from + match.index, match[0], from, to);
    if (mark !== null) marks.push(mark);
  }
  /** For each mark: whether a sure closing mark of the kind comes after it before the next opening one. */
  const sureLater = new Map<Mark, boolean>();
  const sure = new Map<Kind, boolean>();
  for (const mark of [...marks].reverse()) {
    sureLater.set(mark, sure.get(mark.kind) ?? false);
    if (mark.opens) sure.set(mark.kind, false);
    else if (mark.closes && !possessive(text, mark)) sure.set(mark.kind, true);
  }
  const closable = new Map<Kind, number>();
  for (const mark of marks) if (mark.closes && !mark.opens) closable.set(mark.kind, mark.at);

  const ranges: Range[] = [];
  const stack: Open[] = [];
  const depth = new Map<Kind, number>();
  const pairs = (open: Kind, close: Kind, found: string): boolean =>
    open === close ||
    (open === 'low' && close === 'curly' && found !== '') ||
    (open === 'ticks' && close === 'straight');

  const open = (mark: Mark): void => {
    if (isSingle(mark.kind) && (closable.get(mark.kind) ?? -1) < mark.at && mark.at !== from) return;
    if (mark.kind === 'straight-single' && (closable.get(mark.kind) ?? -1) < mark.at) return;
    stack.push({ mark, slot: ranges.length });
    depth.set(mark.kind, (depth.get(mark.kind) ?? 0) + 1);
    ranges.push({ start: mark.at, end: to, closed: false, kind: mark.kind });
  };
  const close = (mark: Mark): boolean => {
    const found = text.charAt(mark.at);
    const kind = mark.kind === 'curly' && (depth.get('low') ?? 0) > 0 ? 'low' : mark.kind;
    if ((depth.get(kind) ?? 0) === 0) return false;
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      depth.set(top.mark.kind, (depth.get(top.mark.kind) ?? 1) - 1);
      const range = ranges[top.slot];
      if (range === undefined) continue;
      if (pairs(top.mark.kind, mark.kind, found)) {
        range.end = mark.at + mark.length;
        range.closed = true;
        return true;
      }
      range.end = mark.at;
    }
    return false;
  };

  for (const mark of marks) {
    const char = text.charAt(mark.at);
    const within = (depth.get(mark.kind) ?? 0) > 0;
    if (char === '“') {
      if ((depth.get('low') ?? 0) > 0) close(mark);
      else open(mark);
    } else if (char === '«' || char === '‘' || char === '„' || char === '`') {
      if (mark.opens) open(mark);
    } else if (isSingle(mark.kind)) {
      if (mark.closes && within && !(possessive(text, mark) && sureLater.get(mark))) close(mark);
      else if (mark.opens) open(mark);
    } else if (within && !(mark.opens && !mark.closes)) close(mark);
    else if (within) {
      // Opens though one is open: the one before has lost its closing mark.
      const top = stack.findLast((one) => one.mark.kind === mark.kind);
      const range = top === undefined ? undefined : ranges[top.slot];
      close(mark);
      if (range !== undefined) Object.assign(range, { end: mark.at, closed: false });
      open(mark);
    } else if (mark.opens) open(mark);
  }
  return ranges.filter((range) => range.closed || !isSingle(range.kind) || range.start === from);
}

/** Finds the quotations of every block, in the order of the text. */
export function quotations(text: string, blocks: readonly Block[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let hanging: number | null = null;
  for (const block of blocks) {
    const ranges = [...rangesIn(text, block.start, block.end)].sort(bySpan);
    let next: number | null = null;
    for (const range of ranges) {
      const span = spanOf(text, range.start, range.end);
      const before = hanging === null ? undefined : found[hanging];
      const goesOn = range.start === block.start && before?.text.charAt(0) === span.text.charAt(0);
      if (!range.closed && next === null && range.end === block.end) next = found.length;
      found.push({ ...span, closed: range.closed, continues: goesOn ? hanging : null });
    }
    hanging = next;
  }
  return found.map((quotation) => ({ ...quotation, ...trimmed(text, quotation) }));
}

/** An open quotation without the white space at its end. */
function trimmed(text: string, quotation: Quotation): { start: number; end: number; text: string } {
  const kept = quotation.text.trimEnd();
  return spanOf(text, quotation.start, quotation.start + kept.length);
}

/** The quotations that stand in no other one, in the order of the text. */
export function outermost(quotations: readonly Quotation[]): readonly Quotation[] {
  let end = 0;
  return quotations.filter((quotation) => {
    const outer = quotation.start >= end;
    if (outer) end = quotation.end;
    return outer;
  });
}
