/** A sentence's dependency tree: what hangs on a word, and which words belong to it. */
import type { Sentence, Token } from '../../reading/reading.ts';
import type { Span } from '../../values/span.ts';
import { repaired } from './repair.ts';

const TREES = new WeakMap<Sentence, Tree>();

/** The tree of a sentence, made once; a sentence whose syntax was not read has words that nothing hangs on. */
export function treeOf(sentence: Sentence): Tree {
  const known = TREES.get(sentence);
  if (known) return known;
  const tree = new Tree(sentence);
  TREES.set(sentence, tree);
  return tree;
}

export class Tree {
  readonly sentence: Sentence;
  readonly #children: readonly (readonly Token[])[];

  constructor(read: Sentence) {
    const sentence = { ...read, tokens: repaired(read.tokens) };
    this.sentence = sentence;
    const children: Token[][] = sentence.tokens.map(() => []);
    for (const token of sentence.tokens) if (token.head !== null) children[token.head]?.push(token);
    this.#children = children;
  }

  /** The words that hang on `token`, in the order of the text; those of `relations` where they are given. */
  children(token: Token, ...relations: readonly string[]): readonly Token[] {
    const all = this.#children[token.index] ?? [];
    return relations.length === 0 ? all : all.filter(({ relation }) => relations.includes(relation ?? ''));
  }

  child(token: Token, ...relations: readonly string[]): Token | null {
    return this.children(token, ...relations)[0] ?? null;
  }

  /** The word that `token` hangs on, or null for the root. */
  head(token: Token): Token | null {
    const { head } = this.sentence.tokens[token.index] as Token;
    return head === null ? null : (this.sentence.tokens[head] ?? null);
  }

  /** The prepositions or subordinators that lead a word in, in lower case: "on behalf of", "from"; else "". */
  leadIn(token: Token): string {
    return this.children(token, 'case', 'mark')
      .filter(({ index }) => index < token.index)
      .flatMap((word) => [word, ...this.children(word, 'fixed')])
      .map(({ text }) => text.toLowerCase())
      .join(' ');
  }

  /** `token` and everything below it that `enters` lets in, in the order of the text. */
  below(token: Token, enters: (word: Token) => boolean = () => true): readonly Token[] {
    const found: Token[] = [];
    const walk = [token];
    for (let word = walk.pop(); word !== undefined; word = walk.pop()) {
      found.push(word);
      walk.push(...this.children(word).filter(enters));
    }
    return found.toSorted((a, b) => a.index - b.index);
  }

  /** From the first to the last word of `words`, without punctuation at either end; null where none is left. */
  spanOver(words: readonly Token[]): Span | null {
    const isWord = ({ text }: Token): boolean => /[\p{L}\p{N}$€£%)]/u.test(text);
    const first = words.find(isWord);
    const last = words.findLast(isWord);
    if (!first || !last) return null;
    const { start, text } = this.sentence;
    return { start: first.start, end: last.end, text: text.slice(first.start - start, last.end - start) };
  }

  /** `token` and the words that stand beside it as its equals: "A, B and C" of A. */
  conjuncts(token: Token): readonly Token[] {
    return [token, ...this.children(token, 'conj')];
  }
}
