/** A record -> the notes of the margin in the order of the text, each with the marks of its words. */
import type {
  DiplomaticRecord,
  LocalId,
  RecordEvent,
  RecordInstrument,
  RecordStatement,
  RecordStep,
} from '../../../record/record.ts';
import type { Span } from '../../../values/span.ts';
import type { Time } from '../../../values/time.ts';
import { actWords, statusWords } from '../../cli/event-words.ts';
import { actorsOf, list, NO_SPEAKER, officeOf, timeWords, verbOf } from '../../cli/wording.ts';
import { type Tone, toneOf } from '../entry/tone.ts';
import type { Mark, MarkPart } from './segments.ts';

export type NoteKind = 'statement' | 'event' | 'instrument' | 'step';

export interface Note {
  /** As the archive has it behind the number of the report: "s3", "e1", "i2", "x1.2". */
  readonly id: LocalId;
  readonly kind: NoteKind;
  readonly tone: Tone;
  /** Local ids of whoever says or does it. */
  readonly actors: readonly LocalId[];
  readonly who: string;
  /** False where the report names nobody. */
  readonly isNamed: boolean;
  readonly office: string | null;
  readonly did: string;
  /** The exact words, stretches apart by " … ". */
  readonly words: string;
  readonly small: readonly string[];
  /** Where its words begin in the text. */
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
  /** The rule or model head that made it; null for a step, which goes by its document. */
  readonly by: string | null;
  readonly facts: readonly { readonly name: string; readonly words: string }[];
}

/** Statements, documents and steps, and the events that are no mere side of a statement. */
export function notesOf(record: DiplomaticRecord): readonly Note[] {
  const find = actorsOf(record);
  const named = (ids: readonly LocalId[]): string => list(ids.map((id) => find(id)?.name ?? id));
  const nameOf = new Map(record.instruments.map(({ id, name }) => [id, name]));
  const office = (ids: readonly LocalId[]): string | null => officeOf(find(ids[0] ?? ''), find);
  const subject = (ids: readonly LocalId[], nobody: string) => ({
    actors: ids,
    who: ids.length > 0 ? named(ids) : nobody,
    isNamed: ids.length > 0,
    office: office(ids),
  });

  const ofStatement = (item: RecordStatement): Note => {
    const ids = item.speaker === null ? [] : [item.speaker];
    const relay = item.relay.map(({ outlet }) => find(outlet)?.name ?? outlet);
    return {
      ...subject(ids, NO_SPEAKER),
      ...placed(item.id, [
        ['source', item.source === null ? [] : [item.source]],
        ['cue', item.cue],
        ['content', item.content],
      ]),
      id: item.id,
      kind: 'statement',
      tone: toneOf({ kind: 'statement', type: item.act }),
      did: joined(verbOf(item), named(item.addressees)),
      words: wordsOf(item.content),
      small: present([
        item.act,
        item.form === 'indirect' ? 'reported speech' : 'quoted',
        item.polarity === 'negated' ? 'in the negative' : null,
        item.saidOn === null ? null : timeWords(item.saidOn),
        relay.length > 0 ? `via ${list(relay)}` : null,
      ]),
      by: item.by,
      facts: facts({
        'on behalf of': named(item.onBehalfOf),
        about: named(item.about),
        'named as': item.source?.text,
        'in the words': wordsOf(item.cue),
        said: whenWords(item.saidOn),
        at: item.place?.text,
        'by way of': list(relay),
        'to be done': whenWords(item.deadline),
        mood: item.modality === 'fact' ? undefined : item.modality,
        within: item.within ?? undefined,
      }),
    };
  };
  const ofEvent = (item: RecordEvent): Note => ({
    ...subject(item.actors, 'someone'),
    ...placed(item.id, [['evidence', item.evidence]]),
    id: item.id,
    kind: 'event',
    tone: toneOf({ kind: 'event', type: item.type }),
    did: actWords(
      item.type,
      item.recipients.map((id) => find(id)?.name ?? id),
    ),
    words: wordsOf(item.evidence),
    small: present([
      item.mode === null ? item.type : `${item.type} ${item.mode}`,
      statusWords(item.status),
      ...item.contexts.map((context) => context.replaceAll('_', ' ')),
      item.on === null ? null : timeWords(item.on),
    ]),
    by: item.by,
    facts: facts({
      when: whenWords(item.on),
      where: item.place?.text,
      document: item.instrument === null ? undefined : nameOf.get(item.instrument),
    }),
  });
  const ofInstrument = (item: RecordInstrument): Note => ({
    ...subject(item.authors, item.name),
    ...placed(item.id, [
      ['evidence', item.evidence],
      ['content', item.provisions.map(({ text }) => text)],
    ]),
    id: item.id,
    kind: 'instrument',
    tone: 'neither',
    // A document whose maker is not told stands for itself.
    isNamed: true,
    did: item.authors.length > 0 ? `made ${item.name}` : '',
    words: wordsOf(item.provisions.length > 0 ? item.provisions.map(({ text }) => text) : item.evidence),
    small: present([
      `document: ${item.kind}`,
      item.disclosure.state === 'unknown' ? null : item.disclosure.state,
      item.on === null ? null : timeWords(item.on),
      item.provisions.length > 0
        ? `${item.provisions.length} ${item.provisions.length === 1 ? 'provision' : 'provisions'}`
        : null,
    ]),
    by: item.by,
    facts: facts({
      to: named(item.addressees),
      between: named(item.parties),
      about: item.subject?.text,
      dated: whenWords(item.on),
    }),
  });
  const ofStep = (item: RecordStep, id: LocalId, document: string): Note => ({
    ...subject(item.by, 'someone'),
    ...placed(id, [['evidence', item.evidence]]),
    id,
    kind: 'step',
    tone: toneOf({ kind: 'step', type: item.kind }),
    did: joined(
      item.kind === 'awaited' ? `awaits an answer to ${document}` : `${item.kind} ${document}`,
      item.to.length === 0 ? '' : `${item.kind === 'awaited' ? 'from' : 'to'} ${named(item.to)}`,
    ),
    words: wordsOf(item.evidence),
    small: present([
      'step of an exchange',
      item.manner,
      item.answer,
      item.on === null ? null : timeWords(item.on),
    ]),
    by: null,
    facts: facts({
      answer: item.with === null ? undefined : nameOf.get(item.with),
      when: whenWords(item.on),
    }),
  });

  return [
    ...record.statements.map(ofStatement),
    ...record.events.filter(({ statement }) => statement === null).map(ofEvent),
    ...record.instruments.map(ofInstrument),
    ...record.exchanges.flatMap(({ instrument, steps }, exchange) =>
      steps.map((step, at) =>
        ofStep(step, `x${exchange + 1}.${at + 1}`, nameOf.get(instrument) ?? 'a document'),
      ),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Who and when, where the text names them: quiet marks, apart from any note. */
export function namesAndTimes(record: DiplomaticRecord): readonly Mark[] {
  const who = record.actors.flatMap(({ id, mentions }) =>
    mentions
      .filter(({ form }) => form !== 'pronoun')
      .map(({ start, end }): Mark => ({ item: id, part: 'actor', start, end })),
  );
  const when = record.times.map(
    ({ start, end }, at): Mark => ({ item: `t${at + 1}`, part: 'time', start, end }),
  );
  return [...who, ...when];
}

function placed(item: string, parts: readonly (readonly [MarkPart, readonly Span[]])[]) {
  const marks = parts.flatMap(([part, spans]) =>
    spans.map(({ start, end }): Mark => ({ item, part, start, end })),
  );
  return {
    marks,
    start: Math.min(...marks.map(({ start }) => start)),
    end: Math.max(...marks.map(({ end }) => end)),
  };
}

function wordsOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … ');
}

/** "14 Feb 2022, from “On Monday”". */
function whenWords(time: Time | null): string | undefined {
  if (time === null) return undefined;
  const words = timeWords(time);
  return words.includes(time.text) ? words : `${words}, from “${time.text}”`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function present(words: readonly (string | null)[]): readonly string[] {
  return words.flatMap((word) => (word === null ? [] : [word]));
}

function facts(given: Readonly<Record<string, string | undefined>>): Note['facts'] {
  return Object.entries(given).flatMap(([name, words]) =>
    words === undefined || words === '' ? [] : [{ name, words }],
  );
}
