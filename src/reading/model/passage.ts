/** A passage: the words of one text, cut into sentences and paragraphs, as the reader model takes them. */
import type { WordsOfSentence } from '../sentences.ts';
import type { WordRange } from '../words.ts';

export interface Passage {
  readonly text: string;
  readonly words: readonly WordRange[];
  /** Ranges of places in `words` that together hold every word. */
  readonly sentences: readonly WordsOfSentence[];
  /** Places in `words` at which a paragraph, a heading or another block begins; each begins a sentence. */
  readonly paragraphs: readonly number[];
}
