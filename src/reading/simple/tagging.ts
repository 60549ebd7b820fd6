/** Words of one sentence into parts of speech and lemmas, by wink-nlp's tagger, laid over our own words. */
import { createRequire } from 'node:module';
import type { WinkMethods } from 'wink-nlp';
import type { Token, Upos } from '../reading.ts';
import type { WordRange } from '../words.ts';

type Tag = Pick<Token, 'upos' | 'lemma'>;

const require = createRequire(import.meta.url);

/** Characters that one tagger reads before a fresh one takes over: it keeps every unknown word that it meets. */
const LIFE = 8_000_000;
/** Longest sentence that goes through the tagger; what lies beyond is tagged by shape. */
const LONGEST = 5_000;

let tagger: WinkMethods | null = null;
let readSoFar = 0;

function taggerFor(length: number): WinkMethods {
  if (tagger === null || readSoFar > LIFE) {
    const winkNLP: typeof import('wink-nlp').default = require('wink-nlp');
    tagger = winkNLP(require('wink-eng-lite-web-model'), ['pos']);
    readSoFar = 0;
  }
  readSoFar += length;
  return tagger;
}

/** What a word's shape alone tells. */
function byShape(word: string): Tag {
  const lemma = word.toLowerCase();
  if (/^(?:not|n['’]t)$/.test(lemma)) return { upos: 'PART', lemma: 'not' };
  if (!/[\p{L}\p{N}%$€£¥]/u.test(word)) return { upos: 'PUNCT', lemma };
  return /^\p{Lu}/u.test(word) ? { upos: 'PROPN', lemma: word } : { upos: 'NOUN', lemma };
}

/** Tags the words of a sentence, one tag a word. Linear. */
export function tag(text: string, words: readonly WordRange[]): readonly Tag[] {
  const from = words[0]?.start ?? 0;
  const to = Math.min(words.at(-1)?.end ?? from, from + LONGEST);
  // It takes seconds over a long address or a run without a space: such a run goes in as one plain word.
  const plain = text.slice(from, to).replace(/\s/gu, ' ');
  const sentence = plain.replace(/\S{60,}/g, (run) => 'x'.repeat(run.length));
  const nlp = taggerFor(sentence.length);
  const tokens = nlp.readDoc(sentence).tokens();
  const [values, tags] = [tokens.out(), tokens.out(nlp.its.pos)];
  // Its own types leave the lemma out of what `out` takes.
  const lemmas = tokens.out(nlp.its.lemma as typeof nlp.its.value);

  const byStart = new Map<number, Tag>();
  let cursor = 0;
  for (const [index, value] of values.entries()) {
    const at = sentence.indexOf(value, cursor);
    // It may change what it reads: a value that is not near is not this one.
    if (at < 0 || at > cursor + 100) continue;
    const upos = tags[index] as Upos | 'SPACE' | undefined;
    if (upos !== undefined && upos !== 'SPACE')
      byStart.set(from + at, { upos, lemma: lemmas[index] ?? value });
    cursor = at + value.length;
  }
  return words.map((word) => {
    const form = text.slice(word.start, word.end);
    const shape = byShape(form);
    const found = byStart.get(word.start);
    if (found === undefined || /^(?:PUNCT|PART)$/.test(shape.upos)) return shape;
    if (/^(?:NOUN|VERB|AUX|ADJ)$/.test(found.upos)) return found;
    // Its lemmas of other words are respelt: "thru" for "through".
    return { upos: found.upos, lemma: found.upos === 'PROPN' ? form : shape.lemma };
  });
}
