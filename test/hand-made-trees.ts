/** Sentences with their trees written by hand, for rules that look at syntax, apart from the model and its faults. */
import type { Block } from '../src/intake/report.ts';
import type { Sentence, Token, Upos } from '../src/reading/reading.ts';
import { type Span, spanOf } from '../src/values/span.ts';

export interface HandMadeTrees {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** The span of words that stand once in the text. */
  readonly part: (words: string) => Span;
}

/** One sentence a line, "form/UPOS/head/relation/lemma" a word, counted from 0; "~" glues a word to the one before. */
export function handMadeTrees(...lines: readonly string[]): HandMadeTrees {
  const words = lines.map((line) =>
    line.split(' ').map((word) => {
      const glued = word.startsWith('~');
      const [form = '', upos = 'X', head = '-1', relation = 'root', lemma] = word
        .slice(glued ? 1 : 0)
        .split('/');
      return { glued, form, upos: upos as Upos, head: Number(head), relation, lemma: lemma ?? form };
    }),
  );
  const sentenceTexts = words.map((line) =>
    line.map(({ glued, form }, place) => (glued || place === 0 ? form : ` ${form}`)).join(''),
  );
  const text = sentenceTexts.join(' ');
  const block: Block = { ...spanOf(text, 0, text.length), kind: 'paragraph' };
  let at = 0;
  const sentences = words.map((line, index): Sentence => {
    const start = at;
    const tokens = line.map(({ glued, form, upos, head, relation, lemma }, place): Token => {
      if (!glued && place > 0) at += 1;
      const token = { ...spanOf(text, at, at + form.length), index: place, upos, lemma, head, relation };
      at = token.end;
      return token;
    });
    const end = at;
    at += 1;
    return { ...spanOf(text, start, end), index, block, tokens };
  });
  const part = (words: string): Span => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length);
  return { text, sentences, part };
}
