/**
 * Blocks of a report into quotations: what stands between quotation marks of any house style, marks included.
 *
 * A mark that has lost its partner harms only its own block. A paragraph that leaves its quotation open and is
 * followed by one that opens with the same mark goes on in it. One stack, one pass: linear also when nested deep.
 */
import type { Block } from '../intake/report.ts';
import { spanOf } from '../values/span.ts';
import type { Quotation } from './reading.ts';

/** Marks of one family pair with each other: „…“ and “…”, «…» and »…«, ``…'' and ''…''. */
type Family = 'straight' | 'curly' | 'angle' | 'ticks' | 'single' | 'straight single';

interface Mark {
  readonly at: number;
  readonly found: string;
  readonly family: Family;
  /** What the mark and its neighbours allow it to be. */
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

/** A quotation while it is read; unclosed it runs to the end of its block. */
interface Stretch {
  readonly mark: Mark;
  readonly start: number;
  end: number;
  closed: boolean;
}

/** Of three apostrophes that close, the first belongs to the quotation inside. */
const MARKS = /(?<=[^\s'])'(?=''(?!'))|''|``|["“”„«»‘’']/gu;
const FAMILIES: Readonly<Record<string, Family>> = {
  '"': 'straight',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '«': 'angle',
  '»': 'angle',
  "''": 'ticks',
  '``': 'ticks',
  '‘': 'single',
  '’': 'single',
  "'": 'straight single',
};
/** Words that an apostrophe begins: no mark. */
const ELIDED = /^['‘’](?:\d\ds?|em|cause|cuz|til|tis|twas|n['’]?)(?![\p{L}\p{N}])/iu;

const isSingle = (mark: Mark): boolean => mark.family === 'single' || mark.family === 'straight single';
const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** What the mark `found` at `at` of a block `[from, to)` may be, or null where it is an apostrophe. */
function markAt(text: string, at: number, found: string, from: number, to: number): Mark | null {
  const family = FAMILIES[found];
  const after = at + found.length;
  const [left, right] = [at > from ? text.charAt(at - 1) : ' ', after < to ? text.charAt(after) : ' '];
  if (family === undefined) return null;
  const leads = /[\s([{“‘«„"'`—–\-:/]/u.test(left) && !/[\s.,;:!?)\]}”»]/u.test(right);
  const trails = !/[\s([{]/u.test(left);
  switch (found) {
    case '“':
    case '«':
      return { at, found, family, mayOpen: true, mayClose: true };
    case '„':
    case '``':
      return { at, found, family, mayOpen: true, mayClose: false };
    case '”':
      return { at, found, family, mayOpen: false, mayClose: true };
    case '»':
      return { at, found, family, mayOpen: leads, mayClose: true };
    case '"':
    case "''":
      return { at, found, family, mayOpen: leads, mayClose: trails || !leads };
    default:
      if ((isLetter(left) && isLetter(right)) || ELIDED.test(text.slice(at, at + 8))) return null;
      return {
        at,
        found,
        family,
        mayOpen: leads && found !== '’',
        mayClose: trails && !isLetter(right) && found !== '‘',
      };
  }
}

/** Whether the mark may as well be the possessive of a plural: "the workers' rights". */
const isPossessive = (text: string, mark: Mark): boolean =>
  /^s['’] \p{Ll}/iu.test(text.slice(mark.at - 1, mark.at + 3));

/**
 * The marks of a block. A single one opens only where one that closes comes later (or where it begins the block), and
 * what looks like a possessive closes only where no surer mark does before the next one opens.
 */
function marksIn(text: string, from: number, to: number): readonly Mark[] {
  const marks: Mark[] = [];
  const closable = new Set<Family>();
  const sure = new Set<Family>();
  for (const match of [...text.slice(from, to).matchAll(MARKS)].reverse()) {
    const mark = markAt(text, from + match.index, match[0], from, to);
    if (mark === null) continue;
    const { family, at, found } = mark;
    if (!isSingle(mark)) {
      marks.push(mark);
      continue;
    }
    const possessive = isPossessive(text, mark);
    const mayOpen = mark.mayOpen && (closable.has(family) || (found === '‘' && at === from));
    const mayClose = mark.mayClose && !(possessive && sure.has(family));
    if (mayOpen) sure.delete(family);
    else if (mayClose) closable.add(family);
    if (!mayOpen && mayClose && !possessive) sure.add(family);
    marks.push({ ...mark, mayOpen, mayClose });
  }
  return marks.reverse();
}

/** Whether a mark closes the innermost quotation of its family that is open. */
function closes(mark: Mark, innermost: Stretch | undefined): boolean {
  if (innermost === undefined) return false;
  if (mark.found === '“') return innermost.mark.found === '„';
  if (mark.found === '«') return innermost.mark.found === '»';
  return mark.mayClose;
}

/** The quotations of one block, in the order of the text. */
function stretchesIn(text: string, from: number, to: number): readonly Stretch[] {
  const all: Stretch[] = [];
  const stack: Stretch[] = [];
  const open = new Map<Family, Stretch[]>();
  /** Ends what is open down to `stretch`: what stands inside it and is open has lost its closing mark. */
  const endAt = (stretch: Stretch, end: number): void => {
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      open.get(top.mark.family)?.pop();
      top.end = end;
      if (top === stretch) return;
    }
  };
  for (const mark of marksIn(text, from, to)) {
    const family = open.get(mark.family) ?? [];
    open.set(mark.family, family);
    const innermost = family.at(-1);
    if (innermost !== undefined && closes(mark, innermost)) {
      endAt(innermost, mark.at);
      innermost.end = mark.at + mark.found.length;
      innermost.closed = true;
    } else if (mark.mayOpen) {
      // Marks that open and close alike do not nest in their own kind: the one before has lost its partner.
      const alike = mark.family === 'straight' || mark.found === "''";
      if (alike && innermost !== undefined) endAt(innermost, mark.at);
      const stretch = { mark, start: mark.at, end: to, closed: false };
      for (const list of [all, stack, family]) list.push(stretch);
    }
  }
  return all.filter((stretch) => stretch.closed || !isSingle(stretch.mark) || stretch.start === from);
}

/** Finds the quotations of every block, in the order of the text. */
export function quotations(text: string, blocks: readonly Block[]): readonly Quotation[] {
  const found: Quotation[] = [];
  /** The quotation that the block before has left open, by its place. */
  let hanging: number | null = null;
  for (const block of blocks) {
    let left: number | null = null;
    for (const stretch of stretchesIn(text, block.start, block.end)) {
      const { start, end, closed } = stretch;
      const before: Quotation | undefined = hanging === null ? undefined : found[hanging];
      const goesOn = start === block.start && before?.text.startsWith(stretch.mark.found) === true;
      if (!closed && left === null && end === block.end) left = found.length;
      const kept = closed ? end : start + text.slice(start, end).trimEnd().length;
      found.push({ ...spanOf(text, start, kept), closed, continues: goesOn ? hanging : null });
    }
    hanging = left;
  }
  return found;
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

/** The first of the outermost quotations that ends after a code unit, by halving, since there may be many. */
function firstAfter(outer: readonly Quotation[], at: number): Quotation | undefined {
  let [low, high] = [0, outer.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outer[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return outer[low];
}

/** The outermost quotation that a code unit stands in. */
export function quotationAt(outer: readonly Quotation[], at: number): Quotation | undefined {
  const found = firstAfter(outer, at);
  return found !== undefined && found.start <= at ? found : undefined;
}

/** Whether anything between two code units is quoted. */
export function isQuoted(outer: readonly Quotation[], start: number, end: number): boolean {
  return (firstAfter(outer, start)?.start ?? Number.POSITIVE_INFINITY) < end;
}
