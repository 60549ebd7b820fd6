/** Words of one sentence into parts of speech and lemmas, by wink-nlp's tagger, one tag a word. */
import { createRequire } from 'node:module';
import type { Token, Upos } from '../reading.ts';

const require = createRequire(import.meta.url);
const winkNLP: typeof import('wink-nlp').default = require('wink-nlp');
const model: Parameters<typeof winkNLP>[0] = require('wink-eng-lite-web-model');

const open = model.core as () => { features: { lexeme: { hash: Readonly<Record<string, number>> } } };
const opened = open();
const nlp = winkNLP({ ...model, core: () => opened }, ['pos']);

/**
 * The words that the tagger knows. It remembers every other word that it meets, and comes to read known ones otherwise
 * for it; so it gets to see known words alone, and stays as it was loaded.
 */
const vocabulary = opened.features.lexeme.hash;

/** Longest stretch that goes through the tagger in one go, in words. */
const LONGEST = 500;

/** What stands in for a word that the tagger does not know, by the look of it. */
const STAND_INS: readonly (readonly [look: RegExp, standIn: string])[] = [
  [/^["“”'‘’`«»„]+$/, '"'],
  [/^[^\p{L}\p{N}]+$/u, '-'],
  [/^[\d.,:/-]+$|^\d+\p{Ll}/u, '5'],
  [/^(?:\p{Lu}|\d+\p{Lu})/u, 'Russia'],
  [/ing$/, 'running'],
  [/ed$/, 'walked'],
  [/ly$/, 'quickly'],
  [/(?:able|ous|ful|less|like|ish|ic|al)$/, 'terrible'],
  [/s$/, 'things'],
];

const standsAlone = new Map<string, boolean>();

/** Whether the tagger knows the word and takes it for one word: it cuts "lets" in two. */
function isKnown(word: string): boolean {
  if (vocabulary[word] === undefined) return false;
  const found = standsAlone.get(word) ?? nlp.readDoc(word).tokens().length() === 1;
  standsAlone.set(word, found);
  return found;
}

function known(word: string, initial: boolean): string {
  const forms = initial ? [word, word.toLowerCase()] : [word];
  return forms.find(isKnown) ?? STAND_INS.find(([look]) => look.test(word))?.[1] ?? 'thing';
}

/** Tags the words of a sentence. The same words get the same tags, whatever was read before. Linear. */
export function tag(words: readonly string[]): readonly Pick<Token, 'upos' | 'lemma'>[] {
  if (words.length > LONGEST) {
    const pieces = words.filter((_, at) => at % LONGEST === 0).map((_, at) => at * LONGEST);
    return pieces.flatMap((at) => tag(words.slice(at, at + LONGEST)));
  }
  const seen = words.map((word, at) => known(word, at === 0));
  const tokens = nlp.readDoc(seen.join(' ')).tokens();
  const tags = tokens.out(nlp.its.pos);
  // Its own types leave the lemma out of what `out` takes.
  const lemmas = tokens.out(nlp.its.lemma as typeof nlp.its.value);
  return words.map((word, at) => {
    const lower = word.toLowerCase();
    if (/^(?:not|n['’]t)$/.test(lower)) return { upos: 'PART', lemma: 'not' };
    if (/^['’]s$/.test(lower) && tags[at - 1] === 'PRON') return { upos: 'AUX', lemma: 'be' };
    if (!/[\p{L}\p{N}%$€£¥]/u.test(word)) return { upos: 'PUNCT', lemma: word };
    const upos = (tags[at] ?? 'X') as Upos;
    if (upos === 'PROPN') return { upos, lemma: word };
    if (seen[at]?.toLowerCase() !== lower)
      return { upos, lemma: lower.replace(/(?<=\p{L}{3})(?:ed|ing|s)$/u, '') };
    // Its lemmas of other words are respelt: "thru" for "through".
    return { upos, lemma: (/^(?:NOUN|VERB|AUX|ADJ)$/.test(upos) ? lemmas[at] : null) ?? lower };
  });
}
