/** An output stream -> how wide its pages are, and in which colours. */
import type { WriteStream } from 'node:tty';
import { COLOURS, NO_PAINT, type Paint } from './terminal.ts';

const WIDEST_PAGE = 80;
const NARROWEST_PAGE = 40;

/** In terminal columns. */
export function pageWidth({ columns }: WriteStream): number {
  return Math.max(NARROWEST_PAGE, Math.min(WIDEST_PAGE, columns || WIDEST_PAGE));
}

/** Colours on a terminal alone; NO_COLOR (no-color.org) takes them away, FORCE_COLOR brings them to a pipe. */
export function paintFor({ isTTY }: WriteStream): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return NO_PAINT;
  if (FORCE_COLOR && FORCE_COLOR !== '0') return COLOURS;
  return isTTY && TERM !== 'dumb' ? COLOURS : NO_PAINT;
}
