/** Where the notes of the margin stand: each at the height of its words, or as near as its neighbours let it. */

export interface Anchor {
  /** Height of the words, in pixels from the top of the column. */
  readonly top: number;
  /** Height of the note, in pixels. */
  readonly height: number;
}

/**
 * The tops of the notes, in the order of `anchors`, which go by their words. The note `pivot` stands exactly at its
 * words; those behind it are moved down and those before it up, as far as is needed and no farther, so that none lies on
 * another. Tops may be negative.
 */
export function notePlaces(anchors: readonly Anchor[], pivot: number, gap: number): readonly number[] {
  const tops = anchors.map(({ top }) => top);
  for (let at = pivot + 1; at < anchors.length; at += 1) {
    const before = at - 1;
    tops[at] = Math.max(tops[at] ?? 0, (tops[before] ?? 0) + (anchors[before]?.height ?? 0) + gap);
  }
  for (let at = pivot - 1; at >= 0; at -= 1) {
    tops[at] = Math.min(tops[at] ?? 0, (tops[at + 1] ?? 0) - (anchors[at]?.height ?? 0) - gap);
  }
  return tops;
}

/**
 * The anchor that the reader has come to: the last above a line that goes from the top of the window, when the text
 * begins, to its foot, when it ends. 0 where there is none above.
 */
export function pivotAt(anchors: readonly Anchor[], line: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.top ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
