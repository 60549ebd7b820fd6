/** Sentences into their words by their place in the text, and how far what hangs on each word reaches. */
import { type Span, spanOf } from '../../values/span.ts';
import type { Sentence, Token } from '../reading.ts';

/** Places `[first, after)` of words in their sentence. */
export interface Reach {
  readonly first: number;
  readonly after: number;
}

/** A sentence with the reach of each of its words, by the word's place. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly reach: readonly Reach[];
}

export interface Trees {
  /** The tree of the sentence that a code unit stands in. */
  readonly at: (place: number) => Tree | undefined;
}

/** Longest sentence whose tree is told, in words: what is longer is a list or no sentence. */
export const LONGEST = 120;

/** Looks a sentence up by halving; each tree is made once, when it is first asked for. */
export function treesOf(sentences: readonly Sentence[]): Trees {
  const made = new Map<Sentence, Tree>();
  return {
    at: (place) => {
      let [low, high] = [0, sentences.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sentences[middle]?.start ?? 0) <= place) low = middle + 1;
        else high = middle;
      }
      const sentence = sentences[low - 1];
      if (sentence === undefined || sentence.end <= place || sentence.tokens.length > LONGEST)
        return undefined;
      const tree = made.get(sentence) ?? treeOf(sentence);
      made.set(sentence, tree);
      return tree;
    },
  };
}

export function treeOf({ tokens }: Sentence): Tree {
  return { tokens, reach: reaches(tokens) };
}

/** From the first to the last of the words that hang on each word; a sentence has one tree, so that no walk up is endless. */
function reaches(tokens: readonly Token[]): readonly Reach[] {
  const reach = tokens.map(({ index }) => ({ first: index, after: index + 1 }));
  for (const { index } of tokens) {
    let at: number | null = index;
    for (let step = 0; at !== null && at >= 0 && step < tokens.length; step += 1) {
      const here = reach[at];
      if (here === undefined) break;
      here.first = Math.min(here.first, index);
      here.after = Math.max(here.after, index + 1);
      at = tokens[at]?.head ?? null;
    }
  }
  return reach;
}

/** The words that a span touches. */
export function wordsIn({ tokens }: Tree, { start, end }: Span): readonly Token[] {
  return tokens.filter((token) => token.start < end && token.end > start);
}

/** The word of a phrase that the others hang on: the first whose head stands outside of it. */
export function headOf(words: readonly Token[]): Token | undefined {
  const [first, last] = [words[0]?.index ?? 0, words.at(-1)?.index ?? 0];
  return words.find(({ head, upos }) => upos !== 'PUNCT' && (head === null || head < first || head > last));
}

/** The words of a reach as a span without the punctuation at its ends, or null where there is nothing else. */
export function over(text: string, tokens: readonly Token[], reach: Reach | undefined): Span | null {
  const part = tokens.slice(reach?.first ?? 0, reach?.after ?? 0);
  const head = part.find(({ text: word }) => !MARK.test(word));
  const last = part.findLast(({ text: word }) => !MARK.test(word));
  return head === undefined || last === undefined ? null : spanOf(text, head.start, last.end);
}

const MARK = /^[.,;:–—-]+$/;
