/** What stands round a phrase: whether it speaks, acts, is a subject, or is a complement of being. */
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Token } from '../../reading/reading.ts';
import type { Phrase } from './phrase.ts';

const tokenAt = (phrase: Phrase, at: number): Token | undefined => phrase.sentence.tokens[at];

function reports(token: Token | undefined): boolean {
  if (token === undefined || (token.upos !== 'VERB' && token.upos !== 'AUX')) return false;
  return REPORTING_VERBS.get(token.lemma)?.takes.includes('clause') ?? false;
}

/** Whether a verb of reporting follows ("Brook later said") or stands before it turned round ("…," said Brook). */
export function speaks(phrase: Phrase, first = phrase.first, after = phrase.after): boolean {
  let at = after;
  while (at < after + 3 && /^(?:ADV|AUX|PART)$/.test(tokenAt(phrase, at)?.upos ?? '')) at++;
  const verb = tokenAt(phrase, at);
  const passive =
    phrase.sentence.tokens.slice(after, at).some(({ lemma }) => lemma === 'be') &&
    !/ing$/.test(verb?.text ?? '');
  if (reports(verb) && !passive) return true;
  const before = tokenAt(phrase, first - 1);
  if (!reports(before) && !/^(?:says?|said|added|asked|wrote|replied)$/.test(before?.text ?? ''))
    return false;
  return /^["”’'',]+$/u.test(tokenAt(phrase, first - 2)?.text ?? '');
}

/** Whether a verb follows and no preposition goes before, so that the phrase is the verb's subject. */
export function isSubject(phrase: Phrase, after = phrase.after): boolean {
  if (tokenAt(phrase, phrase.first - 1)?.upos === 'ADP') return false;
  let at = after;
  while (at < after + 3 && /^(?:ADV|PART)$/.test(tokenAt(phrase, at)?.upos ?? '')) at++;
  const next = tokenAt(phrase, at);
  return next !== undefined && (next.upos === 'VERB' || next.upos === 'AUX') && !/ing$/.test(next.text);
}

const BEING = /^(?:be|become|remain|as|elect|name|appoint|call|like|than)$/;

/** Whether a phrase says what somebody is, so that it mentions nobody new: "is a lawyer", "as a lawyer". */
export function isPredicate(phrase: Phrase): boolean {
  const before = tokenAt(phrase, phrase.first - 1);
  if (before === undefined) return false;
  if (BEING.test(before.lemma) || BEING.test(before.text.toLowerCase())) return true;
  return (
    /^(?:not|also|now|once|still|n't|n’t)$/.test(before.text) &&
    BEING.test(tokenAt(phrase, phrase.first - 2)?.lemma ?? '')
  );
}

const NEGATIVE = /^(?:no|any|every|each|another|either|neither|whatever|which|what|whose)$/i;

/** Whether a determiner makes a phrase mean anybody or nobody: "any official", "no minister". */
export function isGeneric(phrase: Phrase): boolean {
  const first = phrase.determiner ?? tokenAt(phrase, phrase.first);
  return NEGATIVE.test(first?.text ?? '');
}

/** "the", "this", "his", or an owner: the phrase means one that is known. */
export function isDefinite(phrase: Phrase): boolean {
  const determiner = phrase.determiner?.text.toLowerCase();
  if (determiner !== undefined)
    return !/^(?:an?|some|any|no|every|each|another|several|many)$/.test(determiner);
  return phrase.possessor !== null;
}
