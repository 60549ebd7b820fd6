/** An event -> one line in plain words, the same in every format that people read. */
import type { DiplomaticRecord, LocalId, RecordEvent } from '../../record/record.ts';
import type { EventStatus, EventType } from '../../values/plover.ts';
import { actorsOf, dayWords, list, timeWords } from './wording.ts';

/** Each type as what its actors did, alone or together, and as what they did to its recipients. */
const DID: Readonly<Record<EventType, readonly [alone: string, to: string]>> = {
  AGREE: ['agreed or offered to cooperate', 'agreed or offered to cooperate with'],
  CONSULT: ['consulted', 'consulted'],
  SUPPORT: ['gave support', 'supported'],
  CONCEDE: ['made a concession', 'made a concession to'],
  COOPERATE: ['cooperated', 'cooperated with'],
  AID: ['gave aid', 'gave aid to'],
  RETREAT: ['gave way', 'gave way to'],
  REQUEST: ['asked for something', 'asked something of'],
  ACCUSE: ['accused or criticised', 'accused or criticised'],
  REJECT: ['refused', 'refused'],
  THREATEN: ['made a threat', 'threatened'],
  PROTEST: ['protested', 'protested against'],
  SANCTION: ['imposed a penalty', 'penalised'],
  MOBILIZE: ['moved forces', 'moved forces against'],
  COERCE: ['used coercion', 'coerced'],
  ASSAULT: ['used force', 'used force on'],
};

const STATUS: Readonly<Record<EventStatus, string | null>> = {
  reported: null,
  planned: 'planned',
  hypothetical: 'supposed',
  negated: 'said not to be',
  historical: 'long past',
};

/** What an act of a type is in plain words: "penalised Oslo and Rome", "gave aid". */
export function actWords(type: EventType, recipients: readonly string[]): string {
  return recipients.length === 0 ? DID[type][0] : `${DID[type][1]} ${list(recipients)}`;
}

/** How an event stands, in plain words; null where it is simply reported. */
export function statusWords(status: EventStatus): string | null {
  return STATUS[status];
}

/** The words of the act; of a heading's colon, which says nothing by itself, what it leads to. */
export function wordsOf({ evidence }: Pick<RecordEvent, 'evidence'>): string {
  return (evidence.find(({ text }) => /\p{L}/u.test(text)) ?? evidence[0]).text.replace(/\s+/g, ' ');
}

export interface EventWords {
  readonly who: string;
  /** What they did, and to whom. */
  readonly did: string;
  /** Mode, place, status and statement, where there are any. */
  readonly small: readonly string[];
  /** The day of the event, else the report's, marked. */
  readonly day: string;
}

export function eventWords(event: RecordEvent, record: DiplomaticRecord): EventWords {
  const find = actorsOf(record);
  const names = (ids: readonly LocalId[]): readonly string[] => ids.map((id) => find(id)?.name ?? id);
  const { publishedOn } = record.report;
  const reported = publishedOn === null ? 'no date' : `${dayWords(publishedOn)} (reported)`;
  return {
    who: list(names(event.actors)),
    did: actWords(event.type, names(event.recipients)),
    small: [
      event.mode === null ? event.type : `${event.type} ${event.mode}`,
      statusWords(event.status),
      event.place === null ? null : `in ${event.place.text}`,
      event.statement,
    ].flatMap((fact) => (fact === null ? [] : [fact])),
    day: event.on === null ? reported : timeWords(event.on),
  };
}
