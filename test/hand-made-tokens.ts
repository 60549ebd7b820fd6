/** Words of a clause written by hand, "form/UPOS" or "form/UPOS/lemma" each, for rules that look at words alone. */
import type { Token, Upos } from '../src/reading/reading.ts';

export function handMadeTokens(written: string): readonly Token[] {
  let start = 0;
  return written.split(' ').map((word, index): Token => {
    const [text = '', upos = 'X', lemma = text.toLowerCase()] = word.split('/');
    const token = {
      start,
      end: start + text.length,
      text,
      index,
      upos: upos as Upos,
      lemma,
      head: null,
      relation: null,
    };
    start = token.end + 1;
    return token;
  });
}
