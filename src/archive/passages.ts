/** A report's text -> the parts that are searched each by itself. */

import { storable } from './fold.ts';

/** In code units. A tsvector counts positions up to 16,383 words and holds at most a mebibyte. */
const LONGEST = 60_000;
/** How far back a cut looks for a line break, then for a space. */
const BACK = 4000;

/** Characters of the Private Use Area that mark what matches in an excerpt, and so may not stand in a text. */
export const MARKS = { open: '\ue000', close: '\ue001' } as const;

/** The parts of a text in its order, as a database can hold them. */
export function passagesOf(text: string): readonly string[] {
  const starts = passageStarts(text);
  return starts.map((start, part) =>
    storable(text.slice(start, starts[part + 1]))
      .replaceAll(MARKS.open, '\ufffd')
      .replaceAll(MARKS.close, '\ufffd'),
  );
}

/** Where each part starts; each ends where the next starts. */
export function passageStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = LONGEST; at < text.length; ) {
    const start = Math.max(
      at - BACK,
      text.lastIndexOf('\n', at - 1) + 1,
      text.lastIndexOf('\n', at - 1) + 1 > at - BACK ? 0 : text.lastIndexOf(' ', at - 1) + 1,
    );
    starts.push(start);
    at = start + LONGEST;
  }
  return starts;
}
