/** Finds the sentences, words and mentions of a reading that stand at a span, by binary search. */
import type { Reading, Sentence, Token } from '../reading/reading.ts';
import type { Span } from '../values/span.ts';

type Range = Pick<Span, 'start' | 'end'>;

/** Place of the first item that ends after `offset`; items are in the order of the text and do not overlap. */
export function firstEndingAfter(items: readonly Range[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle] as Range).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that share a code unit with `range`; items are in the order of the text and do not overlap. */
export function itemsIn<Item extends Range>(items: readonly Item[], range: Range): readonly Item[] {
  const first = firstEndingAfter(items, range.start);
  let last = first;
  while (last < items.length && (items[last] as Item).start < range.end) last++;
  return items.slice(first, last);
}

/** The sentence that holds the code unit at `offset`, or the next one; undefined past the last. */
export function sentenceAt(reading: Reading, offset: number): Sentence | undefined {
  return reading.sentences[firstEndingAfter(reading.sentences, offset)];
}

/** The words that share a code unit with `range`, over sentences. */
export function tokensIn(reading: Reading, range: Range): readonly Token[] {
  return itemsIn(reading.sentences, range).flatMap((sentence) => itemsIn(sentence.tokens, range));
}
