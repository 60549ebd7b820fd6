/** Words of one block into sentences: ranges of words, cut where a sentence ends. */
import type { WordRange } from './words.ts';

/** A half-open range of places in the list of words. */
export interface WordsOfSentence {
  readonly first: number;
  readonly after: number;
}

const TERMINAL = /^(?:[.!?…]|\.{2,}|[!?]{2,}|…+|。)$/u;
const HARD = /^(?:[.]|[!?]{1,}|。)$/u;
const CLOSING = /^(?:["”’'»)\]}]|'')$/u;
const OPENING = /^(?:["“‘'«„([{]|''|``|[-–—•*]+)$/u;

/** Abbreviations after which a capital does not start a sentence: a name or a figure follows them. */
const LEADS_ON =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Messrs|Mme|Mlle|Sens?|Reps?|Govs?|Pres|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Cpl|Adm|Supt|Hon|Rev|Revd|Fr|Msgr|Amb|Brig|Atty|St|Ste|Ft|Mt|vs?|Nos?|nos?|pp?|[Ff]ig|Sec|Art|Vol|vol|cf|viz|e\.g|i\.e|ca|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu})\.$/u;

/** Words that begin a sentence far more often than they go on a name: "in the U.S. The …". */
const STARTERS = new Set(
  (
    'a an the this that these those he she it we they i you his her its our their my your but and or so yet if when while ' +
    'as at in on for from by to with after before since until although though because however meanwhile what who why how ' +
    'where there here no not one some many most all both now then last next earlier later'
  ).split(' '),
);

const SAYS =
  /^(?:said|says|say|asked|asks|added|adds|wrote|writes|told|tells|tweeted|replied|shouted|cried|exclaimed|continued|wondered|declared|demanded)$/;

/** Cuts the words of one block, in order, into sentences that together hold every word. Linear. */
export function sentences(text: string, words: readonly WordRange[]): readonly WordsOfSentence[] {
  const at = (index: number): string => {
    const word = words[index];
    return word === undefined ? '' : text.slice(word.start, word.end);
  };
  const spaced = (index: number): boolean => {
    const [before, here] = [words[index - 1], words[index]];
    return before === undefined || here === undefined || before.end < here.start;
  };

  /** Whether "…?" Smith said goes on: a verb of saying follows within three words. */
  const saysNext = (index: number): boolean => {
    for (let next = index; next < index + 4; next += 1) {
      if (SAYS.test(at(next))) return true;
      if (/^[.,;:!?]/.test(at(next))) return false;
    }
    return false;
  };

  /** Where the sentence that starts at `first` is over if `index` ends it: the place after, or null where it goes on. */
  const endsAt = (index: number, first: number): number | null => {
    const word = at(index);
    const dotted = /^\p{L}.*\.$/u.test(word);
    if (!dotted && !TERMINAL.test(word)) return null;
    let after = index + 1;
    while (after < words.length && TERMINAL.test(at(after))) after += 1;
    let closed = false;
    while (after < words.length && CLOSING.test(at(after)) && closesAt(after)) {
      closed = true;
      after += 1;
    }
    // A footnote mark "[12]" stays with the sentence that it is set to.
    while (at(after) === '[' && /^\d+$/.test(at(after + 1)) && at(after + 2) === ']') after += 3;
    if (after >= words.length) return null;
    let next = after;
    while (next < words.length - 1 && OPENING.test(at(next)) && next < after + 3) next += 1;
    const opener = at(next);
    const capital = /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(opener);
    const figure = /^[\p{N}$€£#@]/u.test(opener);
    if (dotted) {
      // "LYON, Fr. — In …": a dateline.
      if (/^[-–—]/.test(at(after))) return null;
      const starter = capital && STARTERS.has(opener.toLowerCase());
      if (LEADS_ON.test(word) && !closed && !(starter && /^\p{Lu}\.$/u.test(word))) return null;
      return starter || (closed && capital) ? after : null;
    }
    if (!spaced(after) && !closed && !(capital && HARD.test(word))) return null;
    if (word === '.') {
      // "1. The border": the number of a list.
      if (index === first || (index === first + 1 && /^(?:\d{1,3}|\p{L})$/u.test(at(first)))) return null;
      if (closed && !capital && !figure && next === after) return null;
      return after;
    }
    if (closed && saysNext(after)) return null;
    return capital || figure ? after : null;
  };

  /** Whether the mark at `index` closes what stands before it rather than opening what follows. */
  const closesAt = (index: number): boolean =>
    /^[)\]}”»’]$/u.test(at(index)) || !spaced(index) || index === words.length - 1;

  const found: WordsOfSentence[] = [];
  let first = 0;
  for (let index = 0; index < words.length; index += 1) {
    const after = endsAt(index, first);
    if (after === null || after <= first) continue;
    found.push({ first, after });
    first = after;
    index = after - 1;
  }
  if (first < words.length) found.push({ first, after: words.length });
  return found;
}
