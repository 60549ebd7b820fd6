/** An instrument of a record -> what tells whether one of another record is the same. */
import {
  BARE_NOUNS,
  COMMON_SUBJECTS,
  LATER_WORDS,
  OTHER_WORDS,
  TITLE_WORDS,
  TOPIC_WORDS,
} from '../lexicon/document-words.ts';
import { INSTRUMENT_NOUNS } from '../lexicon/instrument-nouns.ts';
import { STATES } from '../lexicon/states.generated.ts';
import { STATE_SUPPLEMENT } from '../lexicon/states-supplement.ts';
import type { DiplomaticRecord, LocalId, RecordInstrument } from '../record/record.ts';
import type { InstrumentKind } from '../values/instrument.ts';
import { fold } from './fold.ts';
import { identityOf } from './rows.ts';

/** Kinds whose names reports use for one another. */
const GROUPS: Readonly<Record<InstrumentKind, string>> = {
  treaty: 'treaty',
  agreement: 'treaty',
  protocol: 'treaty',
  draft: 'proposal',
  proposal: 'proposal',
  letter: 'letter',
  note: 'note',
  response: 'response',
  resolution: 'resolution',
  communiqué: 'statement',
  declaration: 'statement',
  statement: 'statement',
  paper: 'paper',
  list: 'list',
};

/** A party as it is compared: the same identity, or a state and those who act for it. */
export interface Side {
  readonly identity: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
}

export interface InstrumentTraits {
  /** What it shares with all that could be the same; null where too little is told for it to be found again. */
  readonly block: string | null;
  /** Whether its name alone tells it, whenever it is spoken of: a treaty, a numbered resolution. */
  readonly isNamed: boolean;
  /** What tells it from others of its block, each in its singular; states as "@IRN". */
  readonly words: readonly string[];
  readonly authors: readonly Side[];
  readonly addressees: readonly Side[];
  readonly parties: readonly Side[];
  /** The days that the text gives it; null where it gives none. */
  readonly stated: readonly [first: string, last: string] | null;
  /** Its first stated day, else the day of the report. */
  readonly day: string | null;
}

/** Names, adjectives and peoples of states, folded, to their codes. Capitals name treaties, not states. */
const STATE_OF: ReadonlyMap<string, string> = new Map([
  ...STATES.flatMap(({ code, names, demonyms }) =>
    [...names, ...demonyms].map((name) => [fold(name), code] as const),
  ),
  ...Object.entries(STATE_SUPPLEMENT).flatMap(([code, { names = [], adjectives = [], people = [] }]) =>
    [...names, ...adjectives, ...people].map((name) => [fold(name), code] as const),
  ),
]);
const LONGEST_STATE = 4;

const NOUNS: ReadonlySet<string> = new Set([...INSTRUMENT_NOUNS.keys()].map(fold));

const YEAR = /^(?:19|20)\d\d$/;

/** A word of a name; `isProper` where it is written as one. */
interface NameWord {
  readonly word: string;
  readonly isProper: boolean;
}

export function traitsOf(record: DiplomaticRecord, instrument: RecordInstrument): InstrumentTraits {
  const sideBy = new Map(
    record.actors.map((actor) => [
      actor.id,
      { identity: identityOf(actor), name: actor.name, kind: actor.kind, country: actor.country },
    ]),
  );
  const sides = (ids: readonly LocalId[]): readonly Side[] =>
    ids.flatMap((id) => sideBy.get(id) ?? []).toSorted((a, b) => (a.identity < b.identity ? -1 : 1));
  const group = GROUPS[instrument.kind];
  const stated = daysOf(instrument);
  const told = {
    authors: sides(instrument.authors),
    addressees: sides(instrument.addressees),
    parties: sides(instrument.parties),
    stated,
    day: stated?.[0] ?? record.report.publishedOn,
  };
  const people = new Set(
    record.actors
      .filter(({ kind }) => kind === 'person')
      .map(({ name }) => fold(name).split(' ').map(singular))
      // "Paris Agreement", taken for somebody.
      .filter((name) => !name.some((word) => NOUNS.has(word)))
      .flat(),
  );
  // Other mentions often open a sentence, so that their first word is no proper one.
  const spoken = [
    wordsOf(instrument.name),
    ...instrument.evidence.map(({ text }) =>
      wordsOf(text).map((word, at) => (at === 0 ? { ...word, isProper: false } : word)),
    ),
  ].filter((words) => !isAnother(words, group));
  if (isAnother(wordsOf(instrument.name), group)) return { ...told, block: null, isNamed: false, words: [] };
  const named = spoken.flatMap((words) => blockOfName(group, words, people) ?? [])[0];
  if (named !== undefined) return { ...told, ...named, isNamed: true };
  if (group === 'treaty') return { ...told, block: null, isNamed: false, words: [] };
  const own = wordsOf(`${instrument.name} ${instrument.subject?.text ?? ''}`);
  const isPlural =
    own.some(({ word }) => isPluralNoun(word)) && instrument.subject === null && group !== 'proposal';
  const words = telling(own).filter((word) => !told.authors.some((author) => isSide(author, word)));
  const [side] = told.authors;
  const block =
    side === undefined || isPlural || isAnother(own, group)
      ? null
      : `${group} ${side.country ?? side.identity}`;
  return { ...told, block, isNamed: false, words };
}

function daysOf({ on }: RecordInstrument): InstrumentTraits['stated'] {
  const [first, last] = [on?.from ?? on?.to, on?.to ?? on?.from];
  return first === undefined || first === null || last === undefined || last === null ? null : [first, last];
}

const isSide = ({ country, name }: Side, word: string): boolean =>
  word === `@${country}` || fold(name).split(' ').map(singular).includes(word);

/** The words of a name in their order, states as their codes. */
function wordsOf(name: string): readonly NameWord[] {
  const written = [...name.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.]*/gu)].map(([word]) => word);
  const words: NameWord[] = [];
  for (let at = 0; at < written.length; ) {
    const length = stateAt(written, at);
    if (length > 0) {
      words.push({
        word: `@${STATE_OF.get(fold(written.slice(at, at + length).join(' ')))}`,
        isProper: true,
      });
      at += length;
      continue;
    }
    const raw = written[at] ?? '';
    for (const word of fold(raw).split(' ').filter(Boolean))
      words.push({ word, isProper: /^[\p{Lu}\p{N}]/u.test(raw) });
    at += 1;
  }
  return words;
}

/** How many words from `at` on name a state; proper words alone do. */
function stateAt(written: readonly string[], at: number): number {
  if (!/^\p{Lu}/u.test(written[at] ?? '')) return 0;
  for (let length = Math.min(LONGEST_STATE, written.length - at); length > 0; length -= 1)
    if (STATE_OF.has(fold(written.slice(at, at + length).join(' ')))) return length;
  return 0;
}

/** "a new nuclear deal", "trade deals": not the one that is known by the rest of the name. A proper "New" is a part of it. */
function isAnother(words: readonly NameWord[], group: string): boolean {
  if (words.some(({ word, isProper }) => LATER_WORDS.has(word) || (!isProper && OTHER_WORDS.has(word))))
    return true;
  return (
    group === 'treaty' &&
    words.some(({ word, isProper }) => !isProper && isPluralNoun(word)) &&
    !words.some(({ word, isProper }) => isProper && !word.startsWith('@'))
  );
}

function isPluralNoun(word: string): boolean {
  return word !== singular(word) && (NOUNS.has(singular(word)) || BARE_NOUNS.has(singular(word)));
}

/** What is left of a name without the noun, titles, and words of any name; each once, in order of the alphabet. */
function telling(words: readonly NameWord[]): readonly string[] {
  const left = words
    .map(({ word }) => (word.startsWith('@') ? word : singular(word)))
    .filter(
      (word) =>
        !NOUNS.has(word) &&
        !BARE_NOUNS.has(word) &&
        !TITLE_WORDS.has(word) &&
        (word.length > 1 || /\d/.test(word)),
    );
  return [...new Set(left)].toSorted();
}

/** A treaty is known by its proper words, with a state by another word besides; a resolution by its number. */
function blockOfName(
  group: string,
  words: readonly NameWord[],
  people: ReadonlySet<string>,
): Pick<InstrumentTraits, 'block' | 'words'> | null {
  const all = telling(words);
  if (group === 'resolution') {
    const number = all.find((word) => /^\d{3,4}$/.test(word) && !YEAR.test(word));
    return number === undefined ? null : { block: `resolution ${number}`, words: [] };
  }
  if (group !== 'treaty') return null;
  const proper = new Set(
    words.flatMap(({ word, isProper }) => (isProper ? [word.startsWith('@') ? word : singular(word)] : [])),
  );
  const known = all.filter(
    (word) => proper.has(word) && !people.has(word) && !COMMON_SUBJECTS.has(word) && !YEAR.test(word),
  );
  const names = known.filter((word) => !TOPIC_WORDS.has(word));
  const anchors = names.length > 0 ? names : known.length > 1 ? known : [];
  const rest = all.filter((word) => !anchors.includes(word) && !people.has(word));
  const isStateAlone =
    anchors.every((word) => word.startsWith('@')) && rest.every((word) => COMMON_SUBJECTS.has(word));
  if (anchors.length === 0 || isStateAlone) return null;
  return { block: `treaty ${anchors.join(' ')}`, words: rest };
}

/** "guarantees" -> "guarantee", "treaties" -> "treaty". */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}
