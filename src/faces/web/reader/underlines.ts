/** Items on a stretch, each in its lane -> the underlines that CSS draws as backgrounds, stacked below the words. */
import type { CSSProperties } from 'react';

export interface Underline {
  readonly lane: number;
  readonly kind: 'statement' | 'event' | 'instrument' | 'step';
}

const LANE_PX = 3;
const LINE_PX = 1.5;

const COLOUR: Readonly<Record<Underline['kind'], string>> = {
  statement: 'var(--color-underline)',
  event: 'var(--color-underline-event)',
  instrument: 'var(--color-underline-document)',
  step: 'var(--color-underline-document)',
};

/** How deep the lanes reach below the words, in pixels. */
function depthOf(lanes: number): number {
  return lanes * LANE_PX + 1;
}

/** `lanes` is how many the block has: the stretches of one line keep theirs at the same height. */
export function underlineStyle(underlines: readonly Underline[], lanes: number): CSSProperties {
  const depth = depthOf(lanes);
  return {
    paddingBottom: `${depth}px`,
    backgroundImage: underlines
      .map(({ kind }) => `linear-gradient(${COLOUR[kind]}, ${COLOUR[kind]})`)
      .join(', '),
    backgroundSize: underlines.map(() => `100% ${LINE_PX}px`).join(', '),
    backgroundPosition: underlines
      .map(({ lane }) => `0 calc(100% - ${depth - LINE_PX - lane * LANE_PX}px)`)
      .join(', '),
  };
}
