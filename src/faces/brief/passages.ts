/** A report's text and spans of it -> passages to quote: exact, on one line, and no longer than one reads. */
import type { Span } from '../../values/span.ts';

/** So many words are quoted whole in a sentence. */
const SHORT = 45;
/** A quoted sentence is cut after so many words, a note's passage after so many. */
const LONG = 70;
const LONGEST_NOTE = 160;

const GAP = '…';

/** Words by which one asked, to choose the sentence that has them. */
export type Asked = (text: string) => boolean;

/** @param terms names and words that were asked for */
export function askedBy(terms: readonly string[]): Asked {
  const wanted = terms
    .flatMap((term) => term.match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    .map((word) => word.toLowerCase());
  return (text) => {
    const told = text.toLowerCase();
    return wanted.some((word) => told.includes(word));
  };
}

/** Text on one line. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Without one pair of quotation marks around all of it, and without a mark that has no partner. */
export function bareWords(text: string): string {
  const told = flat(text)
    .replace(/^["“”«‘']+(?=\S)/, '')
    .replace(/(?<=\S)["“”»]+$/, '');
  return told.trim();
}

function countWords(text: string): number {
  return text.split(' ').length;
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });
/** What ends with a full stop and ends no sentence. */
const GOES_ON = /(?:\b(?:[A-Z]\.)+|\b(?:MR|MRS|MS|DR|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|No|vs)\.)$/;

/** The sentences of a text, each on one line. */
function sentencesOf(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of text.split(/\n+/))
    for (const { segment } of SENTENCES.segment(line)) {
      const sentence = flat(segment);
      const before = found.at(-1);
      if (sentence === '') continue;
      if (before !== undefined && GOES_ON.test(before)) found[found.length - 1] = `${before} ${sentence}`;
      else found.push(sentence);
    }
  return found;
}

/** The sentence around words, cut where it is long, so that they stay in it. */
export function sentenceAround(text: string, span: Pick<Span, 'start' | 'end'>): string {
  const { begin, close } = boundsOf(text, span);
  const told = flat(text.slice(begin, close)).split(' ');
  if (told.length <= LONG) return bareWords(told.join(' '));
  const before = flat(text.slice(begin, span.start)).split(' ').length;
  const from = before < LONG / 2 ? 0 : before - 12;
  const piece = cut(told.slice(from).join(' '), LONG);
  return bareWords(from > 0 ? `${GAP} ${piece}` : piece);
}

/** At most so many words from the beginning. */
function cut(text: string, most: number): string {
  const told = text.split(' ');
  return told.length <= most ? text : `${told.slice(0, most).join(' ')} ${GAP}`;
}

/** Words to quote in a sentence: all where they are few, else the sentence that was asked for, or the first. */
export function extractOf(text: string, asked: Asked): string {
  const whole = bareWords(text);
  if (countWords(whole) <= SHORT) return whole;
  const sentences = sentencesOf(text.trim()).map(bareWords);
  const chosen = Math.max(0, sentences.findIndex(asked));
  const extract = cut(sentences[chosen] ?? whole, LONG);
  return [chosen > 0 ? GAP : '', extract, chosen < sentences.length - 1 && !extract.endsWith(GAP) ? GAP : '']
    .filter(Boolean)
    .join(' ');
}

/** From the first to the last of the spans. */
export function reachOf(spans: readonly Span[]): Pick<Span, 'start' | 'end'> {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/**
 * The passage for a note: what the spans reach over, and the sentences that begin and end there. Where that is long,
 * the sentences around the one that `isQuoted`.
 */
export function passageOf(text: string, spans: readonly Span[], isQuoted: Asked): string {
  const { begin, close } = boundsOf(text, reachOf(spans));
  const passage = text.slice(begin, close);
  if (countWords(flat(passage)) <= LONGEST_NOTE) return flat(passage);
  const sentences = sentencesOf(passage);
  const chosen = Math.max(0, sentences.findIndex(isQuoted));
  const from = Math.max(0, chosen - 1);
  const told = sentences.slice(from, chosen + 2).join(' ');
  return [from > 0 ? GAP : '', cut(told, LONGEST_NOTE), chosen + 2 < sentences.length ? GAP : '']
    .filter(Boolean)
    .join(' ');
}

/** From the beginning of the sentence where a stretch starts to the end of that where it ends; never over a line's end. */
function boundsOf(
  text: string,
  { start, end }: Pick<Span, 'start' | 'end'>,
): { readonly begin: number; readonly close: number } {
  const before = text.slice(0, start);
  const begin = lastBreak(before);
  const last = Math.max(start, end - 1);
  const after = /[.!?]["”’]?(?=\s|$)|\n/.exec(text.slice(last));
  const close = after === null ? text.length : last + after.index + after[0].trimEnd().length;
  return { begin, close: Math.max(end, close) };
}

/** Where the sentence begins that a text breaks off in, on its last line. */
function lastBreak(text: string): number {
  const line = text.lastIndexOf('\n') + 1;
  let at = line;
  for (const { index, 0: mark } of text.slice(line).matchAll(/[.!?]["”’]?\s+/g))
    if (!GOES_ON.test(text.slice(line, line + index + 1))) at = line + index + mark.length;
  return at;
}
