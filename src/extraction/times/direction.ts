/** A place in a sentence into the side of now that its clause speaks of: the verb's tense, or a word that looks ahead. */
import {
  FORWARD_ADJECTIVES,
  FORWARD_VERBS,
  PAST_FORMS,
  POSTPONING_VERBS,
  SCHEDULING_VERBS,
  STATIVE_VERBS,
} from '../../lexicon/forward-words.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Sentence, Token } from '../../reading/reading.ts';
import { firstEndingAfter } from '../locate.ts';

/** Verbs whose past looks like their base; a report tells with it what was done: "put forward on Monday". */
const SAME_IN_PAST = new Set('put set cut hit let shut spread hurt quit split cast beat'.split(' '));

/** `present` is the tense of timetables and headings: "the council meets Friday". */
export type Direction = 'past' | 'present' | 'future';

/** Words looked at on either side: keeps a sentence of a million words linear. */
const REACH = 25;
/** Words of an expression that are skipped on the way to what follows it. */
const LONGEST_EXPRESSION = 20;
/** Infinitives that hang on infinitives, followed so far. */
const DEPTH = 2;

const BOUNDARY =
  /^(?:[;:()[\]"“”]|''|``|--+|[–—]|that|which|who|whom|whose|because|although|though|while|when|where|if|after|before|as)$/i;
const FUTURE_AUX = /^(?:will|wo|shall|['’]ll)$/i;
const MODAL_AUX = /^(?:would|could|should|might|may|can|must|['’]d)$/i;
const HAVE = /^(?:has|have|had|having|['’]ve)$/i;
const PRESENT_BE = /^(?:is|are|am|['’]s|['’]re|['’]m)$/i;
const PAST_BE = /^(?:was|were)$/i;
const NEGATION = /^(?:not|n['’]t|neither|nor|none|nobody|no)$/i;

/**
 * Whether what happens at the words `[start, end)` of the sentence lies behind or ahead, by the verb that they hang
 * on; null where no verb tells. Nearest verb of the clause first, to the left and then to the right.
 */
export function directionAt(sentence: Sentence, start: number, end: number): Direction | null {
  const { tokens } = sentence;
  const left = firstEndingAfter(tokens, start) - 1;
  const expression = tokens.slice(left + 1, left + 1 + LONGEST_EXPRESSION);
  const right = left + 1 + expression.filter((token) => token.start < end).length;
  const lead = [left - 2, left - 1, left].map((at) => lower(tokens[at])).join(' ');
  if (/as (?:soon|early) as$/.test(lead)) return scan(tokens, left - 3, -1, true) ?? 'future';
  if (/ (?:for|until|till|to)$/.test(lead) && postpones(tokens, left)) return 'future';
  if ([left, left - 1].some((at) => FORWARD_ADJECTIVES.has(lower(tokens[at])))) return 'future';
  return (
    scan(tokens, left, -1, true) ??
    scan(tokens, right, 1, true) ??
    scan(tokens, left, -1, false) ??
    scan(tokens, right, 1, false)
  );
}

/** Whether the words that follow `end` in its clause say outright that something will happen. */
export function willFollow(sentence: Sentence, end: number): boolean {
  const first = firstEndingAfter(sentence.tokens, end);
  const next = sentence.tokens.slice(first, first + REACH);
  const verb = next.find(({ upos }) => upos === 'AUX' || upos === 'VERB');
  return verb !== undefined && FUTURE_AUX.test(verb.text);
}

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** "postponed until", "set a vote for": such a verb at most a few words before the preposition. */
function postpones(tokens: readonly Token[], preposition: number): boolean {
  const verb = tokens
    .slice(Math.max(0, preposition - 8), preposition)
    .findLast(({ upos }) => upos === 'VERB');
  return verb !== undefined && POSTPONING_VERBS.has(verb.lemma.toLowerCase());
}

function scan(tokens: readonly Token[], from: number, step: 1 | -1, clause: boolean): Direction | null {
  for (let at = from, seen = 0; seen < REACH; at += step, seen++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (clause && (BOUNDARY.test(token.text) || (step === -1 && token.text === ','))) return null;
    if (token.upos !== 'VERB' && token.upos !== 'AUX') continue;
    const found = tenseOf(tokens, step === 1 ? headOf(tokens, at) : at);
    if (found !== null) return found;
  }
  return null;
}

/** The last verb of the group that begins at `at`: "will" of "will not be held" gives "held". */
function headOf(tokens: readonly Token[], at: number): number {
  let head = at;
  for (let next = at + 1; next < at + 6; next++) {
    const upos = tokens[next]?.upos;
    if (upos === 'VERB' || upos === 'AUX') head = next;
    else if (upos !== 'ADV' && upos !== 'PART') break;
    if (upos === 'VERB') break;
  }
  return head;
}

/** What a verb group says by its auxiliaries, or the verb by its form; null where it says nothing of its own. */
function tenseOf(tokens: readonly Token[], head: number, depth = 0): Direction | null {
  const verb = tokens[head];
  if (verb === undefined) return null;
  const lemma = verb.lemma.toLowerCase();
  const form = lower(verb);
  const auxiliaries = groupBefore(tokens, head);
  const has = (pattern: RegExp): boolean => auxiliaries.some((word) => pattern.test(word));
  const participle = form !== lemma && !form.endsWith('ing');
  if (has(FUTURE_AUX) || FUTURE_AUX.test(form)) return 'future';
  if (auxiliaries[0] === 'to')
    return depth > DEPTH ? 'future' : infinitive(tokens, head - auxiliaries.length, depth);
  if (has(MODAL_AUX)) return has(HAVE) || (has(/^could$/) && isNegated(tokens, head)) ? 'past' : 'future';
  if (has(PRESENT_BE))
    return form.endsWith('ing') || (participle && SCHEDULING_VERBS.has(lemma)) ? 'future' : null;
  if (has(HAVE) || has(PAST_BE) || has(/^did$/)) return 'past';
  if (PRESENT_BE.test(form) || HAVE.test(form)) return form === 'had' ? 'past' : null;
  if (form.endsWith('ing')) return /^(?:starting|beginning|ending)$/.test(form) ? 'future' : null;
  if (verb.upos === 'VERB' && participle && SCHEDULING_VERBS.has(lemma)) return 'future';
  if (
    PAST_FORMS.has(form) ||
    (SAME_IN_PAST.has(form) && verb.upos === 'VERB') ||
    /[a-z]{2}ed$/.test(form) ||
    (participle && !form.endsWith('s'))
  )
    return 'past';
  if (verb.upos === 'AUX' || STATIVE_VERBS.has(lemma)) return null;
  return REPORTING_VERBS.has(lemma) ? 'past' : 'present';
}

/** The auxiliaries, particles and adverbs just before a verb, lower case, in order, from the first that is no adverb. */
function groupBefore(tokens: readonly Token[], head: number): readonly string[] {
  let first = head;
  for (let at = head - 1; at >= Math.max(0, head - 6); at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.upos === 'AUX' || lower(token) === 'to') first = at;
    else if (token.upos !== 'ADV' && token.upos !== 'PART') break;
    if (lower(token) === 'to') break;
  }
  return tokens.slice(first, head).map(lower);
}

const isNegated = (tokens: readonly Token[], head: number): boolean =>
  tokens.slice(Math.max(0, head - 10), head).some(({ text }) => NEGATION.test(text));

/** What an infinitive hangs on decides: "agreed to meet" looks ahead, "met to discuss" and "had hoped to win" do not. */
function infinitive(tokens: readonly Token[], to: number, depth: number): Direction | null {
  const ahead = lower(tokens[to - 1]);
  if (PRESENT_BE.test(ahead) || FORWARD_ADJECTIVES.has(ahead)) return 'future';
  for (let at = to - 1; at >= Math.max(0, to - 12); at--) {
    const token = tokens[at];
    if (token === undefined || BOUNDARY.test(token.text)) break;
    if (token.upos !== 'VERB' && token.upos !== 'AUX') continue;
    if (!FORWARD_VERBS.has(token.lemma.toLowerCase())) return tenseOf(tokens, at, depth + 1);
    return groupBefore(tokens, at).includes('had') ? 'past' : 'future';
  }
  return 'future';
}
