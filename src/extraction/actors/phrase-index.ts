/** Finds the longest listed phrase that starts at a word: lists of words and names -> what they stand for. */
import type { Token } from '../../reading/reading.ts';

/** A sentence's words as phrases are looked up: straight apostrophes, acronyms without full stops. */
export interface Lookup {
  readonly words: readonly string[];
  readonly folded: readonly string[];
  /** Whether a word stands close to the one before it, without white space. */
  readonly glued: readonly boolean[];
}

const ACRONYM = /^(?:\p{Lu}\.){2,}\p{Lu}?$/u;

function straighten(word: string): string {
  const plain = word.includes('’') ? word.replaceAll('’', "'") : word;
  return ACRONYM.test(plain) ? plain.replaceAll('.', '') : plain;
}

export function lookupOf(tokens: readonly Token[]): Lookup {
  const words = tokens.map((token) => straighten(token.text));
  return {
    words,
    folded: words.map((word) => word.toLowerCase()),
    glued: tokens.map((token, at) => at > 0 && tokens[at - 1]?.end === token.start),
  };
}

/** The places in a phrase where a word can end. */
const BOUNDARY = /(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=[^\p{L}\p{N}\s])/gu;

export interface Found<Value> {
  /** Index of the first word after the phrase. */
  readonly after: number;
  readonly value: Value;
}

export class PhraseIndex<Value> {
  readonly #values = new Map<string, Value>();
  readonly #starts = new Set<string>();
  readonly #folds: boolean;

  /** `folds`: phrases are listed in lower case and found in any case. */
  constructor(entries: Iterable<readonly [phrase: string, value: Value]>, folds = false) {
    this.#folds = folds;
    for (const [written, value] of entries) {
      const phrase = written.split(' ').map(straighten).join(' ');
      if (!this.#values.has(phrase)) this.#values.set(phrase, value);
      for (const { index } of phrase.matchAll(BOUNDARY)) this.#starts.add(phrase.slice(0, index).trimEnd());
      this.#starts.add(phrase);
    }
  }

  /** The longest phrase that starts at word `at`; looks no further than the longest listed one that fits. */
  at({ words, folded, glued }: Lookup, at: number): Found<Value> | null {
    const source = this.#folds ? folded : words;
    let phrase = source[at] ?? '';
    let found: Found<Value> | null = null;
    for (let after = at + 1; this.#starts.has(phrase); after++) {
      const value = this.#values.get(phrase);
      if (value !== undefined) found = { after, value };
      if (after >= source.length) break;
      phrase += `${glued[after] ? '' : ' '}${source[after]}`;
    }
    return found;
  }
}
