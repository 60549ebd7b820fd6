/** What the model says of names into names, without the determiner, title or possessive at their ends. */
import { TITLES } from '../lexicon/name-words.ts';
import { spanOf } from '../values/span.ts';
import type { LabelledWords } from './model/bio.ts';
import type { Name, NameLabel, Token } from './reading.ts';

/** Makes the names, in the order of the text; `tokens` are all words of the report, as the model counts them. */
export function names(
  text: string,
  read: readonly LabelledWords[],
  tokens: readonly Token[],
): readonly Name[] {
  return read.flatMap(({ first, after, kind }) => {
    const words = tokens.slice(first, after);
    const isTitle = ({ text: word }: Token): boolean => TITLES.has(word.toLowerCase().replace(/\.$/, ''));
    const from = words.findIndex(
      (word, place) =>
        !(word.upos === 'DET' || (kind === 'person' && place < words.length - 1 && isTitle(word))),
    );
    const last = words.findLast(({ upos }) => upos !== 'PART' && upos !== 'PUNCT') ?? words.at(-1);
    const head = words[from];
    if (head === undefined || last === undefined || last.start < head.start) return [];
    // The last word is punctuation in "Jr." alone, where the full stop is the word's own.
    return [{ ...spanOf(text, head.start, last.end), label: kind as NameLabel }];
  });
}
