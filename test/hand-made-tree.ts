/**
 * A sentence with its tree written by hand, for rules that look at syntax: words as "form/UPOS/head/relation", with
 * "/lemma" where it is not the form in lower case; heads count from 1 and 0 is the root, as in CoNLL-U.
 */
import type { Sentence, Token, Upos } from '../src/reading/reading.ts';
import { spanOf } from '../src/values/span.ts';

export function handMadeTree(written: string, start = 0, index = 0): Sentence {
  const rows = written
    .trim()
    .split(/\s+/u)
    .map((row) => row.split('/'));
  const text = rows.map(([form]) => form).join(' ');
  let at = start;
  const tokens = rows.map(([form = '', upos = 'X', head = '0', relation = 'dep', lemma], place): Token => {
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
    at = token.end + 1;
    return token;
  });
  const span = { ...spanOf(text, 0, text.length), start, end: start + text.length };
  return { ...span, index, block: { ...span, kind: 'paragraph' }, tokens };
}

/** The word of a sentence with this form; throws where there is none. */
export function wordOf(sentence: Sentence, form: string): Token {
  const word = sentence.tokens.find(({ text }) => text === form);
  if (!word) throw new Error(`no "${form}" in "${sentence.text}"`);
  return word;
}
