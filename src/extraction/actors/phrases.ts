/** A sentence -> its noun phrases, each joined to its complement. */
import type { Reading, Sentence } from '../../reading/reading.ts';
import { chunksOf } from './chunks.ts';
import type { Draft, Phrase } from './phrase.ts';

const CACHE = new WeakMap<Sentence, readonly Phrase[]>();

/**
 * The noun phrases of a sentence in the order of their heads: possessors, complements and names that modify are in
 * the list themselves. Computed once a sentence. Linear in the number of words.
 */
export function phrasesOf(sentence: Sentence, reading: Reading): readonly Phrase[] {
  const known = CACHE.get(sentence);
  if (known !== undefined) return known;
  const silent = /^(?:byline|dateline|credit)$/.test(sentence.block.kind);
  const phrases = silent ? [] : attach(chunksOf(sentence, reading));
  CACHE.set(sentence, phrases);
  return phrases;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'with', 'from', 'in', 'on']);

/** Joins "minister" to "of Ukraine", and a name that follows at once: "President of Chile Ada Brook". */
function attach(drafts: readonly Draft[]): readonly Phrase[] {
  const done: Phrase[] = [];
  for (const draft of drafts.toReversed()) {
    const link = draft.sentence.tokens[draft.after]?.text ?? '';
    const joins = LINKS.has(link) && draft.head !== null && draft.name.length === 0;
    const place = joins ? placeFrom(done, draft.after + 1) : -1;
    const next = done[place];
    if (next === undefined) {
      done.push({ ...draft, complement: null });
      continue;
    }
    const then = done[place - 1];
    const alone =
      then !== undefined && then.first === next.after && then.head === null && then.modifiers.length === 0;
    const owner =
      next.head?.kind === 'listed' || next.head?.kind === 'organisation' || next.head?.kind === 'part';
    const complement = { link, phrase: next };
    if (draft.head?.kind === 'role' && link === 'of' && owner && next.name.length === 0 && alone) {
      done.splice(place - 1, 1);
      done.push({ ...draft, name: then.name, after: then.after, complement });
    } else done.push({ ...draft, complement });
  }
  return done.reverse();
}

/** Place of the longest phrase that starts at a word; `done` ends with the first of the text. */
function placeFrom(done: readonly Phrase[], first: number): number {
  let place = -1;
  for (let at = done.length - 1; at >= 0 && done[at]?.first === first; at--) place = at;
  return place;
}
