/**
 * Text into words: the words of Universal Dependencies as exact ranges of UTF-16 code units.
 *
 * Conventions are those of UD English (EWT and GUM): clitics ("do" + "n't", "we" + "'ll") and the possessive stand
 * alone, compounds split at their hyphens unless a prefix heads them ("well" "-" "known", but "co-operation"),
 * abbreviations keep their full stop, numbers, dates, times and addresses stay whole. Every code unit that is not
 * white space is in exactly one word.
 */
import { ABBREVIATIONS, HYPHEN_PREFIXES } from '../lexicon/abbreviations.ts';

/** A half-open range of UTF-16 code units. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** What one recogniser takes from its place on: the code units that it covers, 0 where it is not what it looks for. */
type Recogniser = (text: string, at: number) => number;

/** Longest address, number or word that is looked at in one go: keeps a line without a space linear. */
const LIMIT = 200;

const sticky = (source: string): RegExp => new RegExp(source, 'uy');

const ADDRESS = sticky(
  `(?:https?://|www\\.)[^\\s<>"“”]{1,${LIMIT}}|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,8}` +
    '|\\p{L}[\\p{L}\\p{N}_-]{0,64}(?:\\.\\p{Ll}[\\p{Ll}\\p{N}_-]{1,64}){2,8}(?![\\p{L}\\p{N}])' +
    '|[\\p{L}\\p{N}_-]{1,64}\\.(?:com|org|net|gov|edu|info|co\\.uk|doc|docx|xls|pdf|html?|jpe?g|Com|COM|DOC|PDF)(?:/[^\\s<>"“”]{0,100})?(?![\\p{L}\\p{N}])' +
    '|[@#][\\p{L}_][\\p{L}\\p{N}_]{0,64}',
);
const EMOTICON = sticky('[:;=]-?[()DPp](?![\\p{L}\\p{N}])|<3(?!\\d)');
const REPEATED = sticky("''|``|[-–—―]{2,}|\\.{2,}[!?]*|[!?]{2,}|([*=_#~+<>])\\1+");
const INITIALS = sticky(
  '(?:\\p{L}\\.){2,12}(?:\\p{L}(?![\\p{L}\\p{N}]))?|\\p{L}\\.\\p{L}(?![\\p{L}\\p{N}.])',
);
const NUMBER = sticky(
  '\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}-\\d{1,2}-\\d{4}(?!\\d)|(?:\\d-)?\\d{3}-\\d{3}-\\d{4}(?!\\d)|\\d{3}-\\d{4}(?![\\d-])' +
    `|[+]?\\d{1,${LIMIT}}(?:[.,:/]\\d{1,${LIMIT}}){0,20}`,
);
const UNIT = sticky(
  "(?:am|pm|a\\.m\\.?|p\\.m\\.?|km|kg|cm|mm|mph|kW|MW|GW|lbs?|hrs?|mins?|bn|mn|tn|[kKmM]|[KMGTkmgt]b)(?![\\p{L}\\p{N}'’])",
);
const AFTER_NUMBER = sticky(`[\\p{L}\\p{N}]{1,${LIMIT}}`);
const DECADE = sticky("['’]s(?![\\p{L}\\p{N}])");
const ELISION = sticky("['’‘](?:\\d{2}s?|em|cause|cuz|til|tis|twas|n)(?![\\p{L}\\p{N}])");
const CLITIC = sticky("['’](?:s|ll|re|ve|d|m)(?![\\p{L}\\p{N}])");
const CURRENCY = sticky('(?:US|A|C|NZ|HK|R|S)?[$€£¥](?=\\d)');
const LETTERS = `[\\p{L}\\p{M}\\p{N}_]`;
const WORD = sticky(`${LETTERS}{1,${LIMIT}}(?:(?:['’]|&(?!\\p{L}+;)|\\*+)${LETTERS}{1,${LIMIT}}){0,8}`);
const PREFIXED = sticky(`-(?:${LETTERS}{2,${LIMIT}}|(?= (?:and|or|to) ))`);
const ENDING = sticky('-(?:esque|wise|ish)(?![\\p{L}\\p{N}])');
const SYMBOL = sticky(
  '\\p{Extended_Pictographic}(?:[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|\\u200D\\p{Extended_Pictographic}){0,8}|[\\s\\S]',
);

const CLITIC_END = /(?:n['’]t|['’](?:s|ll|re|ve|d|m))$/iu;
const SPLIT_WHOLE: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
]);

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

function address(text: string, at: number): number {
  const length = lengthAt(ADDRESS, text, at);
  if (length === 0) return 0;
  const kept = text.slice(at, at + length).replace(/[.,:;!?)\]'’”"]{1,8}$/u, '');
  return kept.length;
}

/** Whether the capital at `at` is a name's initial: a capitalised word stands beside it. */
function isInitial(text: string, at: number, dotted: number): boolean {
  if (/^\s\p{Lu}/u.test(text.slice(dotted, dotted + 3))) return true;
  const before = text.slice(Math.max(0, at - 30), at);
  return /(?:^|\s)\p{Lu}[^\s,;:!?]*\s$/u.test(before) && /^\s\S/.test(text.slice(dotted, dotted + 2));
}

/** "U.S.", "p.m.", "J." before a name, and the abbreviations of the lexicon. */
function abbreviation(text: string, at: number): number {
  const initials = lengthAt(INITIALS, text, at);
  if (initials > 0) return initials;
  const letters = /^[\p{L}]{1,6}(?=\.)/u.exec(text.slice(at, at + 8))?.[0];
  if (letters === undefined) return 0;
  const dotted = at + letters.length + 1;
  if (/^\p{Lu}$/u.test(letters) && letters !== 'I' && isInitial(text, at, dotted)) return 2;
  const kind = ABBREVIATIONS.get(
    /^\p{Lu}{2,}$/u.test(letters) ? `${letters[0]}${letters.slice(1).toLowerCase()}` : letters,
  );
  if (kind === undefined || /[\p{L}\p{N}]/u.test(text.charAt(dotted))) return 0;
  const next = text.slice(dotted, dotted + 3).trimStart();
  if (kind === 'number' && !/^[\d#]/.test(next)) return 0;
  if (kind === 'name' && !/^[\p{Lu}\d]/u.test(next)) return 0;
  return letters.length + 1;
}

function number(text: string, at: number): number {
  const digits = lengthAt(NUMBER, text, at);
  if (digits === 0) return 0;
  const after = at + digits;
  if (lengthAt(UNIT, text, after) > 0) return digits;
  const letters = lengthAt(AFTER_NUMBER, text, after);
  if (letters > 0) return digits + letters;
  return text.charAt(after - 1) === '0' ? digits + lengthAt(DECADE, text, after) : digits;
}

/** A word without its clitic: "do" of "don't", "Smith" of "Smith's", all of "O'Brien". */
function word(text: string, at: number): number {
  let length = lengthAt(WORD, text, at);
  if (length === 0) return 0;
  const found = text.slice(at, at + length);
  const whole = SPLIT_WHOLE.get(found.toLowerCase());
  if (whole !== undefined) return whole;
  let stem = found;
  for (
    let clitic = CLITIC_END.exec(stem);
    clitic !== null && clitic.index > 0;
    clitic = CLITIC_END.exec(stem)
  )
    stem = stem.slice(0, clitic.index);
  if (stem.length < length) return stem.length;
  if (HYPHEN_PREFIXES.has(found.toLowerCase())) length += lengthAt(PREFIXED, text, at + length);
  return length + lengthAt(ENDING, text, at + length);
}

/** What is left of "n't" once "do" is taken, or a clitic that follows anything but white space. */
function clitic(text: string, at: number): number {
  if (/^n['’]t(?![\p{L}\p{N}])/iu.test(text.slice(at, at + 4))) return 3;
  return lengthAt(CLITIC, text, at);
}

const ANYWHERE: readonly Recogniser[] = [
  address,
  (text, at) => lengthAt(EMOTICON, text, at),
  (text, at) => lengthAt(REPEATED, text, at),
  (text, at) => lengthAt(CURRENCY, text, at),
  abbreviation,
  number,
  word,
  (text, at) => lengthAt(SYMBOL, text, at),
];

/** Cuts `text[from, to)` into words, in order, seeing nothing of the text around. Linear in the length of the range. */
export function words(text: string, from: number, to: number): readonly WordRange[] {
  const part = text.slice(from, to);
  const ranges: WordRange[] = [];
  let at = 0;
  while (at < part.length) {
    if (isSpace(part, at)) {
      at += 1;
      continue;
    }
    const first = at === 0 || isSpace(part, at - 1);
    let length = first ? lengthAt(ELISION, part, at) : clitic(part, at);
    for (const recognise of ANYWHERE) {
      if (length > 0) break;
      length = recognise(part, at);
    }
    const start = from + at;
    at += Math.max(1, length);
    ranges.push({ start, end: from + at });
  }
  return ranges;
}
