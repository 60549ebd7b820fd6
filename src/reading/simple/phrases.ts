/** Words of a sentence into noun phrases, read by parts of speech from one end. */
import type { Token } from '../reading.ts';
import type { WordsOfSentence as Phrase } from '../sentences.ts';

type Words = readonly Token[];

/** Longest stretch that is looked through for one phrase. */
const REACH = 60;
const RELATIVE = /^(?:who|which|whom|whose)$/i;
const POSSESSIVE = /^(?:his|her|their|its|my|our|your)$/i;
const LEADING = /^(?:ADP|[CS]CONJ|PUNCT|ADV|PART)$/;
const GLUE = /^(?:['’]s?|[-–&/%]|of)$/;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|earlier|later|recently|meanwhile|morning|afternoon|evening|night|week|month|year)s?$/i;

export const isTime = (token: Token | undefined): boolean => token !== undefined && TIME.test(token.text);
export const isAdverb = (token: Token | undefined): boolean =>
  token?.upos === 'ADV' || /^(?:further|also|again|however|meanwhile)$/.test(token?.text ?? '');
export const isVerbal = (token: Token | undefined): boolean => /^(?:VERB|AUX)$/.test(token?.upos ?? '');
const isRelative = (token: Token | undefined): boolean => RELATIVE.test(token?.text ?? '');

/** Whether a noun phrase can hold the word without looking at its neighbours. */
const isOpen = (token: Token | undefined): boolean =>
  /^(?:NOUN|PROPN|NUM|ADJ|DET|SYM|X)$/.test(token?.upos ?? '') || POSSESSIVE.test(token?.text ?? '');
const isNominal = (token: Token | undefined): boolean => /^(?:NOUN|PROPN|NUM)$/.test(token?.upos ?? '');

/** Whether the word at `at` goes on a noun phrase between its neighbours; `links` are the prepositions that do. */
function joins(tokens: Words, at: number, links: RegExp): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  if (isOpen(token) || GLUE.test(token.text)) return true;
  if (/^(?:ADP|CCONJ|SCONJ|PART)$/.test(token.upos))
    return links.test(token.text) && isNominal(before) && isOpen(next) && !isTime(next);
  if (token.upos !== 'VERB' || !/(?:ed|ing|en)$/.test(token.text)) return false;
  return /^(?:DET|ADJ|ADV)$/.test(before?.upos ?? '');
}

/** The other bracket of the pair at `at`, looked for ten words far, or `at`. */
function acrossBracket(tokens: Words, at: number, step: 1 | -1): number {
  if (tokens[at]?.text !== (step > 0 ? '(' : ')')) return at;
  for (let to = at + step; Math.abs(to - at) < 10; to += step)
    if (/^[()]$/.test(tokens[to]?.text ?? '')) return to;
  return at;
}

/** The noun phrase that ends right before `after`, with apposition or relative clause between commas. */
export function nounPhraseBefore(tokens: Words, after: number): Phrase | null {
  let last = after - 1;
  while (last > 0 && (isAdverb(tokens[last]) || isTime(tokens[last]))) last -= 1;
  const end = tokens[last];
  if (end === undefined) return null;
  if (end.text === ',') {
    const from = Math.max(0, last - REACH);
    const comma = from + tokens.slice(from, last).findLastIndex((token) => token.text === ',');
    const named = comma > from ? nounPhraseBefore(tokens.slice(0, comma), comma) : null;
    if (named === null || tokens[comma - 1]?.text === ',') return null;
    const inner = tokens[comma + 1];
    return isOpen(inner) || isRelative(inner) ? { first: named.first, after: last } : named;
  }
  if (end.upos === 'PRON' && !POSSESSIVE.test(end.text))
    return { first: tokens[last - 1]?.text === 'of' ? last - 2 : last, after: last + 1 };
  if (POSSESSIVE.test(end.text) || (!isOpen(end) && !/^[)%]$/.test(end.text))) return null;
  let first = last + 1;
  for (let at = last; at >= 0 && at > last - REACH; at -= 1) {
    at = acrossBracket(tokens, at, -1);
    if (tokens[at]?.text !== '(' && !joins(tokens, at, /^(?!that$)\p{Ll}+$/u)) break;
    first = at;
  }
  const leads = (at: number): boolean => isTime(tokens[at]) || LEADING.test(tokens[at]?.upos ?? '');
  while (first <= last && leads(first)) first += 1;
  return first <= last ? { first, after: last + 1 } : null;
}

/** The noun phrase that starts at `first`, up to `limit`; with apposition and relative clause where `whole` is asked. */
export function nounPhraseFrom(
  tokens: Words,
  first: number,
  limit = tokens.length,
  whole = false,
): Phrase | null {
  const start = tokens[first];
  if (start === undefined || first >= limit) return null;
  if (start.upos === 'PRON' && !POSSESSIVE.test(start.text)) return { first, after: first + 1 };
  if (!isOpen(start)) return null;
  let after = first;
  for (let at = first; at < limit && at < first + REACH; at += 1) {
    at = acrossBracket(tokens, at, 1);
    const time = isTime(tokens[at]) && at > first;
    if (tokens[at]?.text !== ')' && (time || !joins(tokens, at, /^(?:of|for|from|and|or)$/))) break;
    if (isNominal(tokens[at]) || tokens[at]?.text === ')') after = at + 1;
  }
  if (after === first) return null;
  const [comma, next] = [tokens[after], tokens[after + 1]];
  const apposed = comma?.text === ',' && (isOpen(next) || isRelative(next)) && !isTime(next);
  if (!whole || !(apposed || isRelative(comma))) return { first, after };
  let end = limit;
  while (end > after && tokens[end - 1]?.upos === 'PUNCT' && tokens[end - 1]?.text !== ')') end -= 1;
  return { first, after: end };
}
