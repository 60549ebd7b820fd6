/** Marks on a text, overlapping as they may -> segments that cover it once, each with the marks that lie on it. */

/** A half-open range of UTF-16 code units that belongs to an item. */
export interface Mark {
  /** Id of the item; one that is interrupted has several marks. */
  readonly item: string;
  readonly part: MarkPart;
  readonly start: number;
  readonly end: number;
}

/** What a stretch is to its item; `actor` and `time` mark who and when, apart from any item. */
export type MarkPart = 'source' | 'cue' | 'content' | 'evidence' | 'actor' | 'time';

export interface Segment {
  readonly start: number;
  readonly end: number;
  /** In the order in which they were given. */
  readonly marks: readonly Mark[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts `range` wherever a mark begins or ends. The segments follow one another without gap, none is empty, and together
 * they are the range. Marks outside it, and empty ones, count for nothing.
 */
export function segmentsOf(range: Range, marks: readonly Mark[]): readonly Segment[] {
  if (range.end <= range.start) return [];
  const inside = marks.filter(({ start, end }) => start < end && start < range.end && end > range.start);
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, range.start));
    cuts.add(Math.min(end, range.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, at) => {
    const start = sorted[at] ?? range.start;
    return { start, end, marks: inside.filter((mark) => mark.start < end && mark.end > start) };
  });
}

/**
 * Gives each item a lane for its underline, from 0 up, so that no two that share a stretch share a lane: underlines
 * stack and never blend. All parts of an item lie in one lane. Short ones come nearest to the words.
 */
export function lanesOf(marks: readonly Mark[]): ReadonlyMap<string, number> {
  const items = new Map<string, Mark[]>();
  for (const mark of marks) {
    const own = items.get(mark.item);
    if (own === undefined) items.set(mark.item, [mark]);
    else own.push(mark);
  }
  const length = (own: readonly Mark[]): number => own.reduce((sum, { start, end }) => sum + end - start, 0);
  const lanes: Mark[][] = [];
  const laneOf = new Map<string, number>();
  const byLength = [...items].sort(([, a], [, b]) => length(a) - length(b));
  for (const [item, own] of byLength) {
    const free = lanes.findIndex((lane) => !lane.some((other) => own.some((mark) => overlap(mark, other))));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), ...own];
    laneOf.set(item, lane);
  }
  return laneOf;
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
