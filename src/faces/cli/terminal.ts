/** Text of unknown origin -> lines that a terminal shows as they are meant: harmless, measured, wrapped. */

const SPACE = /\s+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it makes harmless.
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;
/** Marks that turn the direction of what follows, the terminal's own words included. */
const TURN = /[\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Puts text on one line and takes from it what would steer a terminal; ESC shows as ␛. */
export function harmless(text: string): string {
  return text
    .replace(SPACE, ' ')
    .replace(CONTROL, (control) =>
      control < ' ' ? String.fromCharCode(0x2400 + control.charCodeAt(0)) : '\ufffd',
    )
    .replace(TURN, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .trim();
}

const PLAIN = /^[\x20-\x7e]*$/;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;
/** East Asian Wide and Fullwidth (Unicode UAX #11), and emoji. */
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** How many columns a text takes up. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Breaks one line into lines of at most `width` columns, at spaces where there are any. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((whole) => cut(whole, width))) {
    const taken = widthOf(word);
    if (line !== '' && used + 1 + taken > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += taken + (line === '' ? 0 : 1);
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** Cuts a word that is wider than a line, between characters. */
function cut(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const taken = widthOf(character);
    if (used + taken > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += taken;
  }
  return [...pieces, piece];
}

/** Shortens to at most `width` columns, with an ellipsis. */
export function shorten(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${cut(text, width - 1)[0] ?? ''}…`;
}

/** Fills up with spaces to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly warn: (text: string) => string;
}

const plain = (text: string): string => text;
const paint = (open: number, close: number) => (text: string) =>
  text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`;

export const NO_PAINT: Paint = { bold: plain, dim: plain, warn: plain };
export const COLOURS: Paint = { bold: paint(1, 22), dim: paint(2, 22), warn: paint(33, 39) };
