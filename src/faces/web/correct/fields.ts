/** What can be edited of an entry: the fields of the record, what each takes, and what it holds now (docs/archive.md). */
import { ACTS, FORMS, MODALITIES, POLARITIES } from '../../../values/act.ts';
import {
  ANSWERS,
  DISCLOSURE_STATES,
  INSTRUMENT_KINDS,
  MANNERS,
  STEP_KINDS,
} from '../../../values/instrument.ts';
import { EVENT_CONTEXTS, EVENT_MODES, EVENT_STATUSES, EVENT_TYPES } from '../../../values/plover.ts';
import type { Entry, EntryParty } from '../asking/wire.ts';

export interface Field {
  /** As the record calls it. */
  readonly name: string;
  readonly says: string;
  /** The words that it takes; a name, a day or free words where it is left out. */
  readonly among?: readonly string[];
  readonly hint?: string;
  readonly now: (entry: Entry) => string;
}

const NAMES = 'names, apart by ;';

const party = (name: string, says: string, role: EntryParty['role'], hint = NAMES): Field => ({
  ...{ name, says, hint },
  now: ({ parties }) =>
    parties
      .filter((one) => one.role === role)
      .map((one) => one.name)
      .join('; '),
});
const word = (
  name: string,
  says: string,
  among: readonly string[],
  now: (entry: Entry) => string | null,
): Field => ({
  ...{ name, says, among },
  now: (entry) => now(entry) ?? '',
});
const DAY: Field = {
  name: 'day',
  says: 'Day',
  hint: '2022-02-16, 2022-02, 2022 or 2022-02-14..2022-02-16',
  now: ({ from, to, isDated }) =>
    !isDated || from === null ? '' : from === to || to === null ? from : `${from}..${to}`,
};
const PLACE: Field = { name: 'place', says: 'Place', now: ({ place }) => place ?? '' };

export const FIELDS: Readonly<Record<Entry['kind'], readonly Field[]>> = {
  statement: [
    party('speaker', 'Who said it', 'speaker', 'a name, or the number of an actor, as #12'),
    word('act', 'Act', ACTS, ({ type }) => type),
    party('addressees', 'To whom', 'to'),
    party('about', 'About whom', 'about'),
    party('onBehalfOf', 'On behalf of', 'for'),
    party('relay', 'By way of', 'relay'),
    word('form', 'Form', FORMS, ({ speech }) => speech),
    word('polarity', 'Polarity', POLARITIES, ({ status }) => status),
    word('modality', 'Mood', MODALITIES, ({ mode }) => mode),
    DAY,
    PLACE,
  ],
  event: [
    word('type', 'Type', EVENT_TYPES, ({ type }) => type),
    word('mode', 'Mode', [...new Set(Object.values(EVENT_MODES).flat())], ({ mode }) => mode),
    party('actors', 'By whom', 'by'),
    party('recipients', 'To whom', 'to'),
    word('status', 'Status', EVENT_STATUSES, ({ status }) => status),
    { ...word('contexts', 'Contexts', EVENT_CONTEXTS, ({ contexts }) => contexts.join('; ')) },
    DAY,
    PLACE,
  ],
  instrument: [
    word('kind', 'Kind', INSTRUMENT_KINDS, ({ type }) => type),
    { name: 'name', says: 'Name', now: ({ instrument }) => instrument ?? '' },
    party('authors', 'By whom', 'by'),
    party('addressees', 'To whom', 'to'),
    party('parties', 'Parties', 'party'),
    word('disclosure', 'Disclosure', DISCLOSURE_STATES, ({ status }) => status),
    DAY,
  ],
  step: [
    word('kind', 'Kind', STEP_KINDS, ({ type }) => type),
    party('by', 'By whom', 'by'),
    party('to', 'To whom', 'to'),
    word('manner', 'Manner', MANNERS, ({ mode }) => mode),
    word('answer', 'Answer', ANSWERS, ({ status }) => status),
    DAY,
  ],
};
