/** The start of a line -> its dateline ("date 2022-02-16", "KYIV, Feb 16 (Reuters) –"): how long, which day, whose copy. */
import { LABELS } from '../lexicon/labels.ts';
import { OUTLETS } from '../lexicon/outlets.ts';
import { type WrittenDay, writtenDayAt } from './written-day.ts';

export interface Dateline {
  /** Length of the dateline from the start of the line, without white space behind it. */
  readonly length: number;
  readonly day: WrittenDay | null;
  /** The agency that signs it, as written, or null. */
  readonly agency: string | null;
  /** A dateline that only the head of a report can have: nothing but its place marks it as one. */
  readonly headOnly: boolean;
}

const AGENCIES: ReadonlySet<string> = new Set(
  OUTLETS.flatMap(({ names }) => names).map((name) => name.toLowerCase()),
);

const LABEL =
  /(?:date|dated|(?:first |last )?(?:published|posted|issued|released|updated))(?: on)?\s{0,3}:?\s{1,3}/iy;
const CLOCK =
  /(?:,|\s[-|/])?\s{0,3}(?:at\s)?(?:\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s?\(?(?:[A-Z]{2,5}|ET)\)?(?![\p{L}]))?|T\d{2}:\d{2}[\d:.Z+-]*/iuy;
const CAPITALS = /\p{Lu}[\p{Lu}.'’-]{1,20}(?:[ /]\p{Lu}[\p{Lu}.'’-]{0,20}){0,4}/uy;
const CAPITALISED = /\p{Lu}[\p{L}.'’-]{1,20}(?:[ /]\p{Lu}[\p{L}.'’-]{1,20}){0,3}/uy;
const REGION = /,\s{1,2}\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,2}/uy;
const BEFORE_DAY = /[,.]?\s{1,2}\(?/y;
const AGENCY = /[.,]?\s{0,2}(?:\(([^()\n]{2,40})\)|\/([^/\n]{2,40})\/)[.,]?/y;
const DASH = /\s{0,2}(?:—|–|―|--+|_|-(?=\s|$))\s{0,2}/y;
const COLON = /\s?:(?=\s|$)\s?/y;
/** What may follow a date without any mark between: a new sentence. */
const SENTENCE = /\s{1,3}["“‘'`«(]{0,2}[\p{Lu}\p{N}]/uy;
const OPENING = /["“‘'`«([]{0,2}[\p{Lu}\p{N}]/uy;
/** A capitalised word before a day that is no place. */
const NO_PLACE = /^(?:On|By|In|Since|From|Until|After|Before|The|This|Last|Next|Late|Early|Between|During)\b/;
const FEWEST_LETTERS = 4;

/** Recognises the dateline that `line` (white space before it left out) begins with, or null. */
export function datelineOf(line: string): Dateline | null {
  return labelled(line) ?? dated(line) ?? placed(line);
}

/** "date 2022-02-16", "Published: Feb 16, 2022, 10:30 GMT". */
function labelled(line: string): Dateline | null {
  const label = after(LABEL, line, 0);
  const day = label === 0 ? null : writtenDayAt(line, label);
  if (day === null) return null;
  const end = after(CLOCK, line, day.end);
  const close = Math.max(after(DASH, line, end), after(COLON, line, end));
  if (close > end) return dateline(line, close, day, null, false);
  return isRestEmpty(line, end) || after(SENTENCE, line, end) > end
    ? dateline(line, end, day, null, false)
    : null;
}

/** "16 February 2022 —", "Feb 16 (Reuters) -", "Wednesday, February 16, 2022" alone. */
function dated(line: string): Dateline | null {
  const day = writtenDayAt(line, 0);
  if (day === null) return null;
  const end = after(CLOCK, line, day.end);
  const signed = agencyAt(line, end);
  const close = Math.max(after(DASH, line, signed.end), after(COLON, line, signed.end));
  if (signed.agency !== null && (close > signed.end || isWireService(signed.agency))) {
    return dateline(line, close, day, signed.agency, false);
  }
  if (isRestEmpty(line, end)) return dateline(line, line.length, day, null, true);
  return close > end && day.year !== null ? dateline(line, close, day, null, true) : null;
}

/** "KYIV, Feb 16 (Reuters) –", "NAIROBI, Kenya (AP) _", "Geneva (16 February 2022) –", "WASHINGTON —", "(Reuters) -". */
function placed(line: string): Dateline | null {
  const inCapitals = after(CAPITALS, line, 0);
  // One capital more may belong to a word in small letters: "KYIV The" must not end in "KYIV T".
  const shouted = inCapitals > 0 && !/\p{Ll}/u.test(line.charAt(inCapitals));
  const place = shouted ? inCapitals : after(CAPITALISED, line, 0);
  if (NO_PLACE.test(line)) return null;
  const region = after(REGION, line, place);
  const day = dayBehind(line, place) ?? dayBehind(line, region);
  const head = day?.end ?? (agencyAt(line, place).agency === null ? region : place);
  const signed = agencyAt(line, head);
  const dash = after(DASH, line, signed.end);
  const isKnown = signed.agency !== null && isWireService(signed.agency);
  const isFullDay = day !== null && day.year !== null;
  const isMarked = dash > signed.end || isRestEmpty(line, signed.end);
  if (signed.agency !== null && (isKnown || (isMarked && (shouted || isFullDay)))) {
    return dateline(line, dash, day, signed.agency, false);
  }
  if (place === 0 || signed.agency !== null) return null;
  if (day !== null && (shouted || isFullDay)) {
    const close = Math.max(dash, after(COLON, line, head), after(/[.)]\s?(?=\p{Lu}|$)/uy, line, head));
    return close > head || isRestEmpty(line, head) ? dateline(line, close, day, null, false) : null;
  }
  const isPlace =
    shouted && dash > head && isPlaceLike(line.slice(0, place)) && after(OPENING, line, dash) > dash;
  return isPlace || (shouted && dash === line.length && dash > head)
    ? dateline(line, dash, null, null, true)
    : null;
}

function dayBehind(line: string, at: number): WrittenDay | null {
  const start = after(BEFORE_DAY, line, at);
  const day = at === 0 || start === at ? null : writtenDayAt(line, start);
  if (day === null) return null;
  return line.charAt(start - 1) === '(' && line.charAt(day.end) === ')' ? { ...day, end: day.end + 1 } : day;
}

function agencyAt(line: string, at: number): { readonly agency: string | null; readonly end: number } {
  AGENCY.lastIndex = at;
  const found = AGENCY.exec(line);
  const agency = found?.[1] ?? found?.[2];
  return agency === undefined || !/^\p{L}/u.test(agency)
    ? { agency: null, end: at }
    : { agency: agency.trim(), end: AGENCY.lastIndex };
}

function isWireService(agency: string): boolean {
  return AGENCIES.has(agency.toLowerCase());
}

function isPlaceLike(place: string): boolean {
  return place.replace(/[^\p{L}]/gu, '').length >= FEWEST_LETTERS && !LABELS.has(place);
}

function isRestEmpty(line: string, at: number): boolean {
  return /^[\s.:,|]{0,8}$/.test(line.slice(at, at + 9)) && line.length <= at + 8;
}

/** Offset behind what `pattern` (sticky) matches at `at`; `at` itself where it does not match. */
function after(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : at;
}

function dateline(
  line: string,
  end: number,
  day: WrittenDay | null,
  agency: string | null,
  headOnly: boolean,
): Dateline {
  return { length: line.slice(0, end).trimEnd().length, day, agency, headOnly };
}
