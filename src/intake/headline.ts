/** A line -> whether it reads as a headline or sub-heading rather than as prose. */

/** Titles run to about 25 words. */
const LONGEST = 160;
const OPENS = /^["'“‘«*#\s]{0,5}[\p{Lu}\p{N}]/u;
const ENDS_OPEN = /[.,:—–-]["'”’»)\]]{0,2}$/;
const SENTENCE_END = /[.!?]["'”’»)\]]{0,2}$/;
/** "…resume. Moscow…": a sentence ends within the line, and no abbreviation such as "Gov." does. */
const SENTENCE_WITHIN = /\p{Ll}{3}[.!?]["'”’»)]?\s{1,3}["'“‘«(]?\p{Lu}/u;
const TURN = /^[QA][\s:]/;
/** "TAPPER: …", "MS. LEE: …". */
const SPEAKER = /^\p{Lu}[\p{Lu}.' -]{1,40}:\s/u;
const CRIES = /[!?]["'”’»]{1,2}$/;
const ENDS_CRYING = /[!?]$/;
/** A question longer than this is prose more often than a sub-heading. */
const LONGEST_CRY = 60;
const ITEM = /^(?:[-*•·▪–—●○■□►➤]\s?|\(?\d{1,3}[.)]\s|[a-z][.)]\s)/u;
const LONG_WORD = /\p{L}[\p{L}’']{3,}/gu;
const FEWEST_WORDS = 3;
const TITLE_SHARE = 0.85;

/** Short, begun with a capital, and not ended as a sentence is: "Kyiv rejects the offer: minister". */
export function isHeadline(line: string): boolean {
  return (
    line.length <= LONGEST &&
    OPENS.test(line) &&
    !ENDS_OPEN.test(line) &&
    !SENTENCE_WITHIN.test(line) &&
    !TURN.test(line)
  );
}

/** A headline that can stand over a part of a text: no question or cry of the prose, no turn of a transcript. */
export function isSubheading(line: string): boolean {
  return (
    isHeadline(line) &&
    !CRIES.test(line) &&
    !(line.length > LONGEST_CRY && ENDS_CRYING.test(line)) &&
    !SPEAKER.test(line)
  );
}

/** Most Words of Four Letters or More Begin With a Capital; a full stop may close it. */
export function isTitleCase(line: string): boolean {
  if (line.length > LONGEST || SENTENCE_WITHIN.test(line)) return false;
  const words = line.match(LONG_WORD) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= FEWEST_WORDS && capitals.length >= words.length * TITLE_SHARE;
}

/** One sentence or phrase, short enough to stand over a text. */
export function isOneLine(line: string): boolean {
  return line.length <= LONGEST && OPENS.test(line) && !SENTENCE_WITHIN.test(line);
}

export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line);
}

/** "- one", "• two", "3) three". */
export function isItem(line: string): boolean {
  return ITEM.test(line);
}

/** The same words, whatever their case, quotation marks and final mark. */
export function sameWords(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(line: string): string {
  return line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
