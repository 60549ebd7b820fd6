/** Text -> page: title, sub-headings, bylines, datelines, paragraphs and credits told apart, offsets untouched. */
import { spanOf } from '../values/span.ts';
import { bylineOf } from './byline.ts';
import { closingCreditAt, creditsOf } from './credit.ts';
import { type Dateline, datelineOf } from './dateline.ts';
import {
  endsSentence,
  isHeadline,
  isItem,
  isOneLine,
  isSubheading,
  isTitleCase,
  sameWords,
} from './headline.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { Block, BlockKind, Credit } from './report.ts';
import { turnsOf } from './turn.ts';

/** A dateline at the head or the foot, where it tells of the whole report. */
export interface PlacedDateline extends Dateline {
  readonly block: Block;
}

export interface Page {
  readonly blocks: readonly Block[];
  readonly credits: readonly Credit[];
  readonly datelines: readonly PlacedDateline[];
  /** The names of the first byline, without "By". */
  readonly byline: string | null;
}

/** How many passages the head of a report can have: title, sub-title, byline, agency, date, place. */
const HEAD = 6;
/** How many passages at the end can say where the copy is from or of which day it is. */
const TAIL = 3;
/** Longer than this, and a passage is neither byline nor credit. */
const LONGEST_MARK = 300;
/** As long as this, and a passage is a paragraph: it ends the head, and may have a heading over it without blank lines. */
const PARAGRAPH = 120;
/** So many short passages in a row are a list, not headings. */
const LIST = 3;

/**
 * Tells the parts of a report's text apart. Linear in the text's length.
 *
 * @param title the title that the source states apart from the text, or null
 */
export function pageOf(text: string, title: string | null): Page {
  const passages = passagesOf(text);
  const blocks: Block[] = [];
  const credits: Credit[] = [];
  const datelines: PlacedDateline[] = [];
  const bodies: Passage[] = [];
  let byline: string | null = null;
  let inHead = true;

  const add = (kind: BlockKind, start: number, end: number): Block => {
    const block = { kind, ...spanOf(text, start, end) };
    blocks.push(block);
    return block;
  };
  const addCredits = (start: number, end: number, isTail: boolean): boolean => {
    const found = end - start > LONGEST_MARK ? [] : creditsOf(text.slice(start, end), isTail);
    for (const { kind, to, ...at } of found) {
      credits.push({ kind, to, span: spanOf(text, start + at.start, start + at.end) });
    }
    if (found.length > 0) add('credit', start, end);
    return found.length > 0;
  };

  for (const [index, passage] of passages.entries()) {
    const { start, end } = passage;
    const isTail = index > 0 && index >= passages.length - TAIL;
    inHead &&= index < HEAD;
    if (passages.length > 1 && addCredits(start, end, isTail)) continue;

    const line = text.slice(start, Math.min(end, start + LONGEST_MARK));
    const names = inHead && end - start <= LONGEST_MARK ? bylineOf(line) : null;
    if (names !== null) {
      byline ??= names;
      add('byline', start, end);
      continue;
    }
    let from = start;
    const dateline = datelineOf(line);
    const isWhole = dateline?.length === end - start;
    if (dateline !== null && (inHead || !dateline.headOnly || (isTail && isWhole))) {
      const block = add('dateline', start, start + dateline.length);
      if (inHead || isTail) datelines.push({ ...dateline, block });
      if (isWhole) continue;
      from = skipSpace(text, block.end);
    }
    const closing = end - from > LONGEST_MARK ? -1 : closingCreditAt(text.slice(from, end));
    const until = closing < 0 ? end : from + text.slice(from, from + closing).trimEnd().length;
    bodies.push({ ...passage, start: from, end: until });
    if (closing >= 0) addCredits(from + closing, end, true);
    if (until - from >= PARAGRAPH) inHead = false;
  }

  const firstMark = blocks[0]?.start ?? text.length;
  const kinds = kindsOf(text, bodies, title, firstMark);
  const turns = turnsOf(bodies.map(({ start, end }) => text.slice(start, end)));
  for (const [index, { start, end }] of bodies.entries()) {
    const turn = turns[index] ?? null;
    const from = turn === null ? start : skipSpace(text, start + turn.head);
    if (turn !== null && turn.head > 0) add('turn', start, start + turn.head);
    if (from < end) add(turn === null ? (kinds[index] ?? 'paragraph') : 'speech', from, end);
  }
  blocks.sort((a, b) => a.start - b.start);
  return { blocks, credits, datelines, byline };
}

/** Which of the bodies are the title and the headings; the rest are paragraphs. `firstMark` is the first byline, dateline or credit. */
function kindsOf(
  text: string,
  bodies: readonly Passage[],
  title: string | null,
  firstMark: number,
): readonly BlockKind[] {
  const lines = bodies.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_MARK)));
  const kinds = bodies.map((): BlockKind => 'paragraph');
  const [first, second] = bodies;
  const firstLine = lines[0] ?? '';
  if (first !== undefined && second !== undefined) {
    const isFollowed = first.apartAfter || second.end - second.start >= PARAGRAPH;
    const looksIt =
      isHeadline(firstLine) || isTitleCase(firstLine) || (isOneLine(firstLine) && firstMark < second.start);
    const isTitle =
      title === null ? first.start < firstMark && isFollowed && looksIt : sameWords(firstLine, title);
    if (isTitle) kinds[0] = 'title';
  }
  const short = lines.map((line, index) => kinds[index] !== 'title' && isSubheading(line) && !isItem(line));
  const inList = runsOf(short, LIST);
  for (const [index, body] of bodies.entries()) {
    const next = bodies[index + 1];
    if (!short[index] || inList[index] || next === undefined) continue;
    const line = lines[index] ?? '';
    const isSetApart = body.apartBefore && body.apartAfter;
    const isOverParagraph =
      next.end - next.start >= PARAGRAPH && (isTitleCase(line) || endsSentence(lines[index - 1] ?? ''));
    if (isSetApart || isOverParagraph) kinds[index] = 'heading';
  }
  return kinds;
}

/** Marks the members of runs of at least `length` true values. */
function runsOf(flags: readonly boolean[], length: number): readonly boolean[] {
  const marked = flags.map(() => false);
  let from = 0;
  for (let i = 0; i <= flags.length; i += 1) {
    if (flags[i]) continue;
    if (i - from >= length) marked.fill(true, from, i);
    from = i + 1;
  }
  return marked;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (text.charAt(next) !== '' && text.charAt(next).trim() === '') next += 1;
  return next;
}
