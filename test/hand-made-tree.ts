/**
 * A sentence with its tree written by hand, for rules that look at syntax: words as "form/UPOS/head/relation", with
 * "/lemma" where it is not the form in lower case; heads count from 1 and 0 is the root, as in CoNLL-U. A word with "~"
 * before it is written together with the one before.
 */
import type { Sentence, Token, Upos } from '../src/reading/reading.ts';
import { type Span, spanOf } from '../src/values/span.ts';

export function handMadeTree(written: string, start = 0, index = 0): Sentence {
  const rows = written
    .trim()
    .split(/\s+/u)
    .map((row, place) => ({
      gap: place === 0 || row.startsWith('~') ? '' : ' ',
      row: row.replace(/^~/, '').split('/'),
    }));
  const text = rows.map(({ gap, row: [form] }) => gap + form).join('');
  let at = start;
  const tokens = rows.map(
    ({ gap, row: [form = '', upos = 'X', head = '0', relation = 'dep', lemma] }, place): Token => {
      at += gap.length;
      const token: Token = {
        start: at,
        end: at + form.length,
        text: form,
        index: place,
        upos: upos as Upos,
        lemma: lemma ?? form.toLowerCase(),
        head: Number(head) - 1,
        relation,
      };
      at = token.end;
      return token;
    },
  );
  const span = { ...spanOf(text, 0, text.length), start, end: start + text.length };
  return { ...span, index, block: { ...span, kind: 'paragraph' }, tokens };
}

/** The word of a sentence with this form; throws where there is none. */
export function wordOf(sentence: Sentence, form: string): Token {
  const word = sentence.tokens.find(({ text }) => text === form);
  if (!word) throw new Error(`no "${form}" in "${sentence.text}"`);
  return word;
}

/** Several such sentences as one text, and the spans of words that stand once in it. */
export function handMadeTrees(...lines: readonly string[]): {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly part: (words: string) => Span;
} {
  const sentences: Sentence[] = [];
  for (const [index, line] of lines.entries())
    sentences.push(handMadeTree(line, (sentences.at(-1)?.end ?? -1) + 1, index));
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const part = (words: string): Span => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length);
  return { text, sentences, part };
}
