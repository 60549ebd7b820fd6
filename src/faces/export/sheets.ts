/** Entries -> the columns of a sheet, one sheet a kind, the same for CSV and Parquet. */
import type { Entry, EntryKind, Role } from '../../archive/archive.ts';
import type {
  RecordEvent,
  RecordInstrument,
  RecordProvision,
  RecordStatement,
  RecordStep,
} from '../../record/record.ts';
import type { Span } from '../../values/span.ts';
import type { Time } from '../../values/time.ts';
import { unique } from '../../values/unique.ts';
import { correctionStates } from '../cli/correction-wording.ts';
import { namesOf } from '../cli/entry-wording.ts';

/** What a column holds; a day is an ISO day. */
export type Column =
  | { readonly name: string; readonly holds: 'text' | 'day'; readonly of: (entry: Entry) => string | null }
  | { readonly name: string; readonly holds: 'texts'; readonly of: (entry: Entry) => readonly string[] }
  | { readonly name: string; readonly holds: 'truth'; readonly of: (entry: Entry) => boolean }
  | { readonly name: string; readonly holds: 'whole'; readonly of: (entry: Entry) => number | null };

const text = (name: string, of: (entry: Entry) => string | null): Column => ({ name, holds: 'text', of });
const texts = (name: string, of: (entry: Entry) => readonly string[]): Column => ({
  name,
  holds: 'texts',
  of,
});
const day = (name: string, of: (entry: Entry) => string | null): Column => ({ name, holds: 'day', of });

const names = (name: string, ...roles: readonly Role[]): Column =>
  texts(name, (entry) => namesOf(entry, ...roles));

/** Countries of those with a role, each once. */
const countries = (name: string, ...roles: readonly Role[]): Column =>
  texts(name, ({ parties }) => [
    ...new Set(
      parties.flatMap(({ role, country }) => (country !== null && roles.includes(role) ? [country] : [])),
    ),
  ]);

/** "120-144", in UTF-16 code units of the report's text, the end not included. */
const places = (spans: readonly Span[]): readonly string[] =>
  spans.map(({ start, end }) => `${start}-${end}`);

const statement = (of: (item: RecordStatement, entry: Entry) => string | null) => (entry: Entry) =>
  of(entry.item as RecordStatement, entry);
const event = (of: (item: RecordEvent, entry: Entry) => string | null) => (entry: Entry) =>
  of(entry.item as RecordEvent, entry);

/** The id in the archive of another item of the same report. */
const beside = (local: string | null, { report }: Entry): string | null =>
  local === null ? null : `${report.key}.${local}`;

const bound = (time: Time | null): string | null => time?.to ?? time?.from ?? null;

const DAYS: readonly Column[] = [
  day('from_day', ({ from }) => from),
  day('to_day', ({ to }) => to),
  { name: 'is_dated', holds: 'truth', of: ({ isDated }) => isDated },
];

const REPORT: readonly Column[] = [
  { name: 'report', holds: 'whole', of: ({ report }) => report.key },
  text('report_id', ({ report }) => report.id),
  text('title', ({ report }) => report.title),
  text('publisher', ({ report }) => report.publisher),
  day('published_on', ({ report }) => report.publishedOn),
  text('url', ({ report }) => report.url),
  { name: 'copy_of', holds: 'whole', of: ({ report }) => report.copyOf },
  texts('copied_by', ({ report }) => report.copiedBy),
  texts('correction', ({ correction }) => correctionStates(correction) ?? []),
  texts('corrected_by', ({ correction }) => unique((correction?.by ?? []).map(({ who }) => who))),
];

const ID = text('id', ({ id }) => id);
const WORDS = text('words', ({ words }) => words);
const BY = text('rule', ({ item }) => (item as { readonly by: string }).by);

const provisionWords = ({ deontic, text: { text } }: RecordProvision): string =>
  `${deontic === 'must-not' ? 'must not' : deontic}: ${text}`;

/** The columns of each kind's sheet. Names do not change; new ones come at the end. */
export const SHEETS: Readonly<Record<EntryKind, readonly Column[]>> = {
  statement: [
    ID,
    ...DAYS,
    names('speaker', 'speaker'),
    countries('speaker_country', 'speaker'),
    text('act', ({ type }) => type),
    text('form', ({ speech }) => speech),
    text('polarity', ({ status }) => status),
    text('modality', ({ mode }) => mode),
    names('addressees', 'to'),
    names('about', 'about'),
    names('on_behalf_of', 'for'),
    names('relay', 'relay'),
    text('place', ({ place }) => place),
    day(
      'deadline',
      statement(({ deadline }) => bound(deadline)),
    ),
    text(
      'within',
      statement(({ within }, entry) => beside(within, entry)),
    ),
    text(
      'source',
      statement(({ source }) => source?.text ?? null),
    ),
    texts('cue', ({ item }) => (item as RecordStatement).cue.map((span) => span.text)),
    WORDS,
    texts('spans', ({ item }) => places((item as RecordStatement).content)),
    BY,
    ...REPORT,
  ],
  event: [
    ID,
    ...DAYS,
    text('type', ({ type }) => type),
    text('mode', ({ mode }) => mode),
    text('status', ({ status }) => status),
    texts('contexts', ({ contexts }) => contexts),
    names('actors', 'by'),
    countries('actor_countries', 'by'),
    names('recipients', 'to'),
    countries('recipient_countries', 'to'),
    text('place', ({ place }) => place),
    text('instrument', ({ instrument }) => instrument),
    text(
      'statement',
      event((item, entry) => beside(item.statement, entry)),
    ),
    WORDS,
    texts('spans', ({ item }) => places((item as RecordEvent).evidence)),
    BY,
    ...REPORT,
  ],
  instrument: [
    ID,
    ...DAYS,
    text('kind', ({ type }) => type),
    text('name', ({ instrument }) => instrument),
    names('authors', 'by'),
    names('addressees', 'to'),
    names('parties', 'party'),
    text('subject', ({ item }) => (item as RecordInstrument).subject?.text ?? null),
    text('disclosure', ({ status }) => status),
    texts('provisions', ({ item }) => (item as RecordInstrument).provisions.map(provisionWords)),
    WORDS,
    texts('spans', ({ item }) => places((item as RecordInstrument).evidence)),
    BY,
    ...REPORT,
  ],
  step: [
    ID,
    ...DAYS,
    text('instrument', ({ instrument }) => instrument),
    text('instrument_id', (entry) =>
      beside((entry.item as { readonly instrument: string }).instrument, entry),
    ),
    text('kind', ({ type }) => type),
    names('by', 'by'),
    names('to', 'to'),
    text('manner', ({ mode }) => mode),
    text('answer', ({ status }) => status),
    text('answered_with', (entry) => beside((entry.item as RecordStep).with, entry)),
    WORDS,
    texts('spans', ({ item }) => places((item as RecordStep).evidence)),
    ...REPORT,
  ],
};
