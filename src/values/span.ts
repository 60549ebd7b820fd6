/** A span: a half-open range of UTF-16 code units in a report's text, with the exact slice. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Always `text.slice(start, end)` of the report's text. */
  readonly text: string;
}

/** One or more spans that support a fact. A fact without evidence does not type-check. */
export type Evidence = readonly [Span, ...Span[]];

/** The part of a span that places it: what comparing two spans needs. */
type Range = Pick<Span, 'start' | 'end'>;

/** Cuts `[start, end)` out of `text`. Offsets are UTF-16 code units. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds every code unit of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order of the text: by start, and the longer first where two start together. */
export function bySpan(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}
