/** "field=value" as a person gives it -> what it sets in an entry, checked by the types of the record. */
import * as z from 'zod/mini';
import { ACTS, FORMS, MODALITIES, POLARITIES } from '../values/act.ts';
import { errorOf } from '../values/errors.ts';
import { ANSWERS, DISCLOSURE_STATES, INSTRUMENT_KINDS, MANNERS, STEP_KINDS } from '../values/instrument.ts';
import { boundsOf } from '../values/period.ts';
import { EVENT_CONTEXTS, EVENT_MODES, EVENT_STATUSES, EVENT_TYPES } from '../values/plover.ts';
import { unique } from '../values/unique.ts';
import type { EntryKind, Role } from './archive.ts';
import { storable } from './fold.ts';

/** Columns of an entry that hold one word of a list. */
type WordColumn = 'type' | 'mode' | 'speech' | 'status';

type Field =
  | { readonly sets: WordColumn; readonly words: readonly string[]; readonly mayLack: boolean }
  | { readonly sets: 'contexts'; readonly words: readonly string[] }
  | { readonly sets: 'days' }
  | { readonly sets: 'place' | 'instrument'; readonly mayLack: boolean }
  | { readonly sets: 'parties'; readonly role: Role; readonly isOne: boolean };

/** What one field is set to, before actors are looked up. */
export type Setting =
  | {
      readonly field: string;
      readonly sets: WordColumn | 'place' | 'instrument';
      readonly value: string | null;
    }
  | { readonly field: string; readonly sets: 'contexts'; readonly value: readonly string[] }
  | {
      readonly field: string;
      readonly sets: 'days';
      readonly value: readonly [from: string, to: string] | null;
    }
  | {
      readonly field: string;
      readonly sets: 'parties';
      readonly role: Role;
      readonly names: readonly string[];
    };

const word = (sets: WordColumn, words: readonly string[], mayLack = false): Field => ({
  sets,
  words,
  mayLack,
});
const actors = (role: Role, isOne = false): Field => ({ sets: 'parties', role, isOne });
const DAY: Field = { sets: 'days' };
const PLACE: Field = { sets: 'place', mayLack: true };

/** The fields that may be set, by the names that they have in the record; `day` stands for its times. */
const FIELDS: Readonly<Record<EntryKind, Readonly<Record<string, Field>>>> = {
  statement: {
    speaker: actors('speaker', true),
    addressees: actors('to'),
    about: actors('about'),
    onBehalfOf: actors('for'),
    relay: actors('relay'),
    act: word('type', ACTS),
    form: word('speech', FORMS),
    polarity: word('status', POLARITIES),
    modality: word('mode', MODALITIES),
    day: DAY,
    place: PLACE,
  },
  event: {
    type: word('type', EVENT_TYPES),
    mode: word('mode', unique(Object.values(EVENT_MODES).flat()), true),
    contexts: { sets: 'contexts', words: EVENT_CONTEXTS },
    status: word('status', EVENT_STATUSES),
    actors: actors('by'),
    recipients: actors('to'),
    day: DAY,
    place: PLACE,
  },
  instrument: {
    kind: word('type', INSTRUMENT_KINDS),
    name: { sets: 'instrument', mayLack: false },
    authors: actors('by'),
    addressees: actors('to'),
    parties: actors('party'),
    disclosure: word('status', DISCLOSURE_STATES),
    day: DAY,
  },
  step: {
    kind: word('type', STEP_KINDS),
    by: actors('by'),
    to: actors('to'),
    manner: word('mode', MANNERS, true),
    answer: word('status', ANSWERS, true),
    day: DAY,
  },
};

/** Fields that hold several may be called by one as well. */
const SINGULARS: Readonly<Record<string, string>> = {
  addressee: 'addressees',
  actor: 'actors',
  recipient: 'recipients',
  context: 'contexts',
  author: 'authors',
  party: 'parties',
};

/** In code units. */
const LONGEST_NAME = 500;

/**
 * Reads what is to be set, each field once; several values of one field are apart by ";", and nothing behind "=" empties
 * it. Throws a ChanceryError that says what a field takes.
 */
export function settingsOf(kind: EntryKind, given: readonly string[]): readonly Setting[] {
  const settings = given.map((one) => settingOf(kind, one));
  const twice = settings.find(({ field }, at) => settings.findIndex((other) => other.field === field) < at);
  if (twice !== undefined) throw errorOf('bad-correction', `${twice.field} is set twice`);
  if (settings.length === 0) throw errorOf('bad-correction', 'nothing is set; give --set FIELD=VALUE');
  return settings;
}

function settingOf(kind: EntryKind, given: string): Setting {
  const at = given.indexOf('=');
  const [named, value] = at < 0 ? [given, null] : [given.slice(0, at).trim(), given.slice(at + 1).trim()];
  const fields = FIELDS[kind];
  const name = Object.hasOwn(fields, named) ? named : (SINGULARS[named] ?? named);
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (value === null || field === undefined)
    throw errorOf(
      'bad-correction',
      value === null
        ? `"${given}" is not FIELD=VALUE`
        : `a ${kind} has no field "${named}" to set; it has ${Object.keys(fields).join(', ')}`,
    );
  const wrong = (takes: string): Error =>
    errorOf('bad-correction', `"${value}" is nothing that ${name} takes; it takes ${takes}`);
  switch (field.sets) {
    case 'days':
      return { field: name, sets: 'days', value: value === '' ? null : daysOf(value, wrong) };
    case 'contexts': {
      const read = z.array(z.enum(field.words)).safeParse(listOf(value));
      if (!read.success) throw wrong(field.words.join(', '));
      return { field: name, sets: 'contexts', value: unique(read.data) };
    }
    case 'parties': {
      const names = unique(listOf(value));
      if (field.isOne && names.length > 1) throw wrong('one actor');
      return { field: name, sets: 'parties', role: field.role, names };
    }
    case 'place':
    case 'instrument': {
      if ((value === '' && !field.mayLack) || value.length > LONGEST_NAME)
        throw wrong(`up to ${LONGEST_NAME} characters`);
      return { field: name, sets: field.sets, value: value === '' ? null : storable(value) };
    }
    default: {
      if (value === '' && field.mayLack) return { field: name, sets: field.sets, value: null };
      const read = z.enum(field.words).safeParse(value);
      if (!read.success) throw wrong(`${field.words.join(', ')}${field.mayLack ? ', or nothing' : ''}`);
      return { field: name, sets: field.sets, value: read.data };
    }
  }
}

const listOf = (value: string): readonly string[] =>
  value
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** A day, a month or a year, or two of them with ".." between, as the first and the last day. */
function daysOf(value: string, wrong: (takes: string) => Error): readonly [string, string] {
  const takes =
    'a day, a month or a year, or two with ".." between: 2022-02-16, 2022-02, 2022-02-14..2022-02-16';
  const bounds = value.split('..').map((one) => boundsOf(one.trim()));
  const [from, to = from] = bounds;
  if (!from || !to || bounds.length > 2 || from.first > to.last) throw wrong(takes);
  return [from.first, to.last];
}

/** Throws a ChanceryError where an event's mode is none of its type. */
export function checkMode(kind: EntryKind, type: string, mode: string | null): void {
  if (kind !== 'event' || mode === null) return;
  const modes: readonly string[] = EVENT_MODES[type as keyof typeof EVENT_MODES] ?? [];
  if (modes.includes(mode)) return;
  const takes = modes.length === 0 ? 'it has none' : `it has ${modes.join(', ')}`;
  throw errorOf('bad-correction', `${mode} is no mode of ${type}: ${takes}; set mode as well`);
}
