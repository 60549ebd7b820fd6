/** Text -> why it cannot be a report (too long, no words, binary, HTML), or null. */
import { type ChanceryError, errorOf } from '../values/errors.ts';

/** The longest text of one report, in UTF-16 code units: far above a long read, far below a whole archive. */
export const LONGEST_REPORT = 2_000_000;

/** How files begin that people take for text. */
const SIGNATURES: readonly (readonly [signature: string, kind: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['{\\rtf', 'a rich-text document'],
];

/** More controls than a few, and than one in this many characters, and it is not prose. */
const CHARACTERS_A_CONTROL = 200;
const FEW_CONTROLS = 3;

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it counts.
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u0084\u0086-\u009f\ufffd]/g;
const WORD = /[\p{L}\p{N}]/u;
const PAGE = /^[\s\ufeff]*<(?:!doctype|!--|\?xml|html|head|body)\b/i;
/** A fragment of a page opens with a tag; a text that has tags further on only quotes them. */
const FRAGMENT = /^\s*<\/?[a-z][a-z0-9]{0,12}[\s>/]/i;
const TAG = /<\/?[a-z][a-z0-9]{0,12}(?:\s[^<>]{0,2000})?>/gi;
const FEWEST_TAGS = 4;

/** Says why a text cannot be read as a report. Linear in the text's length. */
export function faultOf(text: string): ChanceryError | null {
  if (text.length > LONGEST_REPORT) return errorOf('report-too-long', LONGEST_REPORT);
  for (const [signature, kind] of SIGNATURES)
    if (text.startsWith(signature)) return errorOf('not-text', kind);
  if (text.includes('\0') || count(CONTROL, text) > FEW_CONTROLS + text.length / CHARACTERS_A_CONTROL) {
    return errorOf('not-text', 'binary data');
  }
  if (!WORD.test(text)) return errorOf('empty-report');
  const isPage = PAGE.test(text) || (FRAGMENT.test(text) && count(TAG, text) >= FEWEST_TAGS);
  if (isPage) return errorOf('looks-like-html');
  return null;
}

function count(pattern: RegExp, text: string): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
