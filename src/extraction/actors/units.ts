/** A sentence's words -> units: words that belong together, and what the lexicon knows of them. */
import {
  type BodyNoun,
  COMPANY_ENDINGS,
  GOVERNMENT_PARTS,
  ORGANISATION_NOUNS,
} from '../../lexicon/bodies.ts';
import { SHARED_BODY_NAMES } from '../../lexicon/governments.ts';
import { OUTLET_NOUNS } from '../../lexicon/outlets.ts';
import { CALENDAR, OPENERS } from '../../lexicon/people-words.ts';
import { PERSON_NOUNS, type PersonNoun } from '../../lexicon/person-nouns.ts';
import { PLACES } from '../../lexicon/places.ts';
import { NAME_TITLES, ROLES, type Role } from '../../lexicon/roles.ts';
import type { Sentence, Token, Upos } from '../../reading/reading.ts';
import { LISTED, type ListedForm } from './listing.ts';
import { type Lookup, lookupOf, PhraseIndex } from './phrase-index.ts';

interface Stretch {
  /** Index of the first word and of the first after it, in the sentence. */
  readonly first: number;
  readonly after: number;
  /** As in the text. */
  readonly text: string;
  readonly upos: Upos;
}

export type Unit = Stretch &
  (
    | { readonly kind: 'word' | 'place' | 'outlet-noun' | 'organisation' }
    | { readonly kind: 'listed'; readonly form: ListedForm }
    | { readonly kind: 'role'; readonly role: Role }
    | { readonly kind: 'part'; readonly part: BodyNoun }
    | { readonly kind: 'people'; readonly noun: PersonNoun }
  );

const EXACT_ROLES = new PhraseIndex([...ROLES].filter(([title]) => NAME_TITLES.has(title)));
const FOLDED_ROLES = new PhraseIndex(
  [...ROLES].filter(([title]) => !NAME_TITLES.has(title)),
  true,
);
const PARTS = new PhraseIndex(GOVERNMENT_PARTS, true);
const PLACE_NAMES = new PhraseIndex([...PLACES].map((place) => [place, true] as const));
const OUTLET_WORDS = new PhraseIndex(
  [...OUTLET_NOUNS].map((noun) => [noun.toLowerCase(), true] as const),
  true,
);

const NOMINAL: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN']);

export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** The units of a sentence, in order; together they hold every word. Linear in the number of words. */
export function unitsOf(sentence: Sentence): readonly Unit[] {
  const { tokens } = sentence;
  const lookup = lookupOf(tokens);
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const unit = unitAt(sentence, lookup, at);
    units.push(unit);
    at = unit.after;
  }
  const own = units.map((unit, at) =>
    unit.kind === 'listed' ? unshared(unit, units.slice(Math.max(0, at - 2), at)) : unit,
  );
  return joinOrganisations(sentence, own);
}

/** "Senate" of "French Senate" and "Ohio Senate" is not the one that bears this name alone. */
function unshared(unit: Unit, before: readonly Unit[]): Unit {
  if (
    unit.kind !== 'listed' ||
    (!SHARED_BODY_NAMES.has(unit.form.listing.name) && !SHARED_BODY_NAMES.has(unit.text))
  )
    return unit;
  const owner = /^['’]s?$/.test(before.at(-1)?.text ?? '') ? before.at(-2) : before.at(-1);
  const part = GOVERNMENT_PARTS.get(unit.text.toLowerCase());
  if (owner === undefined || part === undefined) return unit;
  const foreign =
    owner.kind === 'place' ||
    (owner.kind === 'listed' &&
      owner.form.as !== 'capital' &&
      owner.form.listing.country !== unit.form.listing.country);
  const { first, after, text, upos } = unit;
  return foreign ? { first, after, text, upos, kind: 'part', part } : unit;
}

/** Parts of speech that begin no listed phrase, unless capitalised. */
const FUNCTION_WORDS: ReadonlySet<Upos> = new Set([
  'DET',
  'ADP',
  'AUX',
  'CCONJ',
  'SCONJ',
  'PRON',
  'PART',
  'PUNCT',
]);

function unitAt(sentence: Sentence, lookup: Lookup, at: number): Unit {
  const { tokens } = sentence;
  const token = tokens[at];
  if (token !== undefined && FUNCTION_WORDS.has(token.upos) && !isCapital(token.text))
    return { ...stretch(sentence, at, at + 1), kind: 'word' };
  const listed = LISTED.at(lookup, at);
  const part = PARTS.at(lookup, at);
  const short = EXACT_ROLES.at(lookup, at);
  // "PM" is a title, "P.M." and "7 PM" are the hour.
  const titled =
    short !== null &&
    NAME_TITLES.has(stretch(sentence, at, short.after).text) &&
    tokens[at - 1]?.upos !== 'NUM';
  const role = titled ? short : FOLDED_ROLES.at(lookup, at);
  const place = PLACE_NAMES.at(lookup, at);
  const outlet = OUTLET_WORDS.at(lookup, at);
  const people =
    PERSON_NOUNS.get(tokens[at]?.text ?? '') ??
    (at === 0 ? PERSON_NOUNS.get(lookup.folded[0] ?? '') : undefined);
  const candidates: Unit[] = [];
  const nominal = (after: number): boolean => {
    const last = tokens[after - 1];
    if (after - at > 1) return last !== undefined && last.upos !== 'VERB';
    return (
      last !== undefined &&
      (NOMINAL.has(last.upos) || (last.upos !== 'VERB' && isCapital(last.text) && last.upos !== 'ADV'))
    );
  };
  const fits = (after: number): boolean => !compoundGoesOn(tokens, lookup, after);
  if (
    listed !== null &&
    fits(listed.after) &&
    !(tokens[at]?.upos === 'VERB' && !isCapital(tokens[at]?.text ?? ''))
  )
    candidates.push({ ...stretch(sentence, at, listed.after), kind: 'listed', form: listed.value });
  if (part !== null && fits(part.after) && nominal(part.after))
    candidates.push({ ...stretch(sentence, at, part.after), kind: 'part', part: part.value });
  if (role !== null && fits(role.after) && nominal(role.after))
    candidates.push({ ...stretch(sentence, at, role.after), kind: 'role', role: role.value });
  if (place !== null && fits(place.after))
    candidates.push({ ...stretch(sentence, at, place.after), kind: 'place' });
  if (people !== undefined && fits(at + 1) && tokens[at]?.upos !== 'VERB' && tokens[at]?.upos !== 'ADV')
    candidates.push({ ...stretch(sentence, at, at + 1), kind: 'people', noun: people });
  if (outlet !== null && fits(outlet.after) && nominal(outlet.after))
    candidates.push({ ...stretch(sentence, at, outlet.after), kind: 'outlet-noun' });
  let best: Unit | undefined;
  for (const candidate of candidates)
    if (best === undefined || candidate.after > best.after) best = candidate;
  if (best !== undefined) return best;
  const word = stretch(sentence, at, wordEnd(tokens, lookup, at));
  const compound = word.after - at > 1 && (listed !== null || word.upos === 'VERB');
  return { ...word, kind: 'word', upos: compound ? 'ADJ' : word.upos };
}

/** Whether a hyphen and a word in lower case follow closely: "US" in "US-led" is no name of its own. */
function compoundGoesOn(tokens: readonly Token[], { glued }: Lookup, after: number): boolean {
  const next = tokens[after + 1];
  return (
    tokens[after]?.text === '-' &&
    glued[after] === true &&
    glued[after + 1] === true &&
    !isCapital(next?.text ?? 'A')
  );
}

/** Where a compound with hyphens ends: "30-year-old", "Jong-un", "Jean-Claude"; names of two states stay apart. */
function wordEnd(tokens: readonly Token[], lookup: Lookup, at: number): number {
  let after = at + 1;
  if (!/^[\p{L}\p{N}.]+$/u.test(tokens[at]?.text ?? '')) return after;
  while (
    tokens[after]?.text === '-' &&
    lookup.glued[after] &&
    lookup.glued[after + 1] &&
    /^[\p{L}\p{N}]/u.test(tokens[after + 1]?.text ?? '') &&
    LISTED.at(lookup, after + 1) === null
  )
    after += 2;
  return after;
}

function stretch(sentence: Sentence, first: number, after: number): Stretch {
  const [from, to] = [sentence.tokens[first] as Token, sentence.tokens[after - 1] as Token];
  const text = sentence.text.slice(from.start - sentence.start, to.end - sentence.start);
  return { first, after, text, upos: to.upos };
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on']);

/** Whether a unit can stand inside a name of a body: capitalised, and no opener or day. */
function namesBody(unit: Unit | undefined, opens: boolean): unit is Unit {
  if (unit === undefined || !isCapital(unit.text) || CALENDAR.has(unit.text)) return false;
  if (unit.kind === 'role' || (unit.kind === 'listed' && unit.form.listing.kind === 'outlet')) return false;
  if (opens && OPENERS.has(unit.text)) return false;
  return unit.upos !== 'DET' && unit.upos !== 'PRON' && unit.upos !== 'VERB' && unit.upos !== 'AUX';
}

/** Parts of a government that go by the name of its head: "Brook Administration". */
const OF_A_PERSON = /^(?:administration|government|presidency|cabinet|delegation)$/;

function endsBody(unit: Unit): boolean {
  if (unit.kind === 'part') return !OF_A_PERSON.test(unit.part.part);
  if (unit.kind !== 'word') return false;
  return ORGANISATION_NOUNS.has(unit.text.toLowerCase()) || COMPANY_ENDINGS.has(unit.text);
}

/** Capitals that end in a noun for a body become one unit: "Quarry Workers Union", "University of Ghent". */
function joinOrganisations(sentence: Sentence, units: readonly Unit[]): readonly Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    const after = organisationEnd(units, at);
    const [first, last] = [units[at] as Unit, units[after - 1] as Unit];
    if (after > at)
      joined.push({ ...stretch(sentence, first.first, last.after), kind: 'organisation', upos: 'PROPN' });
    else joined.push(first);
    at = Math.max(after, at + 1);
  }
  return joined;
}

/** Longest run that is looked at: no name of a body has more words. */
const LONGEST = 10;

/** Index after the name of a body that starts at unit `at`, or `at` where none does. */
function organisationEnd(units: readonly Unit[], at: number): number {
  let end = at;
  let run = at;
  for (; run < units.length && run < at + LONGEST && namesBody(units[run], true); run++) {
    const unit = units[run] as Unit;
    const owned = unit.kind === 'part' && units.slice(at, run).every(isOwner);
    if (run > at && endsBody(unit) && !owned) end = run + 1;
    // "Quarry's Inc.": the genitive is part of a company's name.
    if (/^['’]s$/.test(units[run + 1]?.text ?? '') && COMPANY_ENDINGS.has(units[run + 2]?.text ?? ''))
      run += 1;
    const amp = units[run + 1]?.text;
    if ((amp === '&' || amp === 'and') && ORGANISATION_RUN.test(units[run + 2]?.text ?? '')) run += 1;
  }
  const head = units[end > at ? end - 1 : at];
  const heads = head !== undefined && namesBody(head, true) && endsBody(head) && head.kind !== 'part';
  if (!heads || !LINKS.has(units[end > at ? end : at + 1]?.text ?? '')) return end;
  return complementEnd(units, end > at ? end : at + 1) ?? end;
}

const ORGANISATION_RUN =
  /^(?:Council|Commission|Committee|Partners|Sons|Co\.?|Company|Institute|Associates|Trust)$/;

/** "of Ghent", "for the Study of Rain", "on Foreign Relations": where it ends, or null. */
function complementEnd(units: readonly Unit[], link: number): number | null {
  let at = units[link + 1]?.text === 'the' ? link + 2 : link + 1;
  if (!namesBody(units[at], false)) return null;
  const stop = at + LONGEST;
  let end = at;
  while (at < units.length && at < stop) {
    if (namesBody(units[at], false)) end = ++at;
    else if (/^(?:of|and|for|the|in|&)$/.test(units[at]?.text ?? '') && end === at) at += 1;
    else break;
  }
  return end;
}

/** Whether a unit before a part of government says whose it is, so that the part is not named by it. */
function isOwner(unit: Unit): boolean {
  return unit.kind === 'listed' && unit.form.as !== 'capital';
}
