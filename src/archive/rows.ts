/** A record -> the rows that the queries ask: entries, their parties, and the actors as this report names them. */
import type { DiplomaticRecord, LocalId, RecordActor, RecordReport } from '../record/record.ts';
import type { Span } from '../values/span.ts';
import type { Time } from '../values/time.ts';
import type { EntryKind, Role } from './archive.ts';
import { fold, storable } from './fold.ts';

export interface EntryRow {
  readonly local: string;
  readonly kind: EntryKind;
  readonly type: string;
  readonly mode: string | null;
  readonly speech: string | null;
  readonly status: string | null;
  readonly contexts: readonly string[];
  readonly place: string | null;
  readonly instrument: string | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly isDated: boolean;
  readonly words: string;
  readonly item: string;
  readonly parties: readonly { readonly role: Role; readonly local: LocalId }[];
  /** What it rests on: the content of a statement, else the evidence. */
  readonly evidence: readonly Span[];
  /** The instrument that it is about: of an event or a step; of an instrument itself. */
  readonly instrumentId: LocalId | null;
}

export interface ActorRow {
  readonly local: LocalId;
  readonly identity: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly offices: readonly string[];
  readonly mentions: number;
}

/** Everything that the record says was said or done, in the order of the text within each kind. */
export function entryRows(record: DiplomaticRecord): readonly EntryRow[] {
  const { report, statements, events, instruments, exchanges } = record;
  const nameOf = new Map(instruments.map(({ id, name }) => [id, name]));
  const told = (id: LocalId | null): string | null => (id === null ? null : (nameOf.get(id) ?? null));
  return [
    ...statements.map(
      (item): EntryRow => ({
        ...BARE,
        ...daysOf(item.saidOn, report),
        local: item.id,
        kind: 'statement',
        type: item.act,
        mode: item.modality,
        speech: item.form,
        status: item.polarity,
        place: storableOrNull(item.place?.text),
        words: wordsOf(item.content),
        evidence: item.content,
        item: JSON.stringify(item),
        parties: [
          ...partiesOf('speaker', item.speaker === null ? [] : [item.speaker]),
          ...partiesOf('to', item.addressees),
          ...partiesOf('about', item.about),
          ...partiesOf('for', item.onBehalfOf),
          ...partiesOf(
            'relay',
            item.relay.map(({ outlet }) => outlet),
          ),
        ],
      }),
    ),
    ...events.map(
      (item): EntryRow => ({
        ...BARE,
        ...daysOf(item.on, report),
        local: item.id,
        kind: 'event',
        type: item.type,
        mode: item.mode,
        status: item.status,
        contexts: item.contexts,
        place: storableOrNull(item.place?.text),
        instrument: storableOrNull(told(item.instrument)),
        instrumentId: item.instrument,
        words: wordsOf(item.evidence),
        evidence: item.evidence,
        item: JSON.stringify(item),
        parties: [...partiesOf('by', item.actors), ...partiesOf('to', item.recipients)],
      }),
    ),
    ...instruments.map(
      (item): EntryRow => ({
        ...BARE,
        ...daysOf(item.on, report),
        local: item.id,
        kind: 'instrument',
        type: item.kind,
        status: item.disclosure.state,
        instrument: storable(item.name),
        instrumentId: item.id,
        evidence: item.evidence,
        words: wordsOf([...item.evidence, ...item.provisions.map(({ text }) => text)]),
        item: JSON.stringify(item),
        parties: [
          ...partiesOf('by', item.authors),
          ...partiesOf('to', item.addressees),
          ...partiesOf('party', item.parties),
        ],
      }),
    ),
    ...exchanges.flatMap(({ instrument, steps }, exchange) =>
      steps.map(
        (item, index): EntryRow => ({
          ...BARE,
          ...daysOf(item.on, report),
          local: `x${exchange + 1}.${index + 1}`,
          kind: 'step',
          type: item.kind,
          mode: item.manner,
          status: item.answer,
          instrument: storableOrNull(told(instrument)),
          instrumentId: instrument,
          words: wordsOf(item.evidence),
          evidence: item.evidence,
          item: JSON.stringify({ instrument, ...item }),
          parties: [...partiesOf('by', item.by), ...partiesOf('to', item.to)],
        }),
      ),
    ),
  ];
}

const BARE = {
  mode: null,
  speech: null,
  status: null,
  contexts: [],
  place: null,
  instrument: null,
  instrumentId: null,
} as const;

/** The days that bound an entry; the day of the report where the text gives none, which is then not its date. */
function daysOf(
  time: Time | null,
  { publishedOn }: RecordReport,
): Pick<EntryRow, 'firstDay' | 'lastDay' | 'isDated'> {
  const [from, to] = [time?.from ?? null, time?.to ?? null];
  if (from === null && to === null) return { firstDay: publishedOn, lastDay: publishedOn, isDated: false };
  return { firstDay: from ?? to, lastDay: to ?? from, isDated: true };
}

function partiesOf(role: Role, ids: readonly LocalId[]): EntryRow['parties'] {
  return ids.map((local) => ({ role, local }));
}

function wordsOf(spans: readonly Span[]): string {
  return storable(spans.map(({ text }) => text).join(' … '));
}

function storableOrNull(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : storable(text);
}

/** The actors of a record, each with the identity under which the archive gathers its reports. */
export function actorRows({ actors }: DiplomaticRecord): readonly ActorRow[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return actors.map((actor) => ({
    local: actor.id,
    identity: identityOf(actor),
    kind: actor.kind,
    name: storable(actor.name),
    aliases: actor.aliases.map(storable),
    country: actor.country,
    offices: actor.offices.map(({ title, of }) => {
      const holder = of === null ? undefined : byId.get(of)?.name;
      return storable(holder === undefined || title.includes(holder) ? title : `${title} of ${holder}`);
    }),
    mentions: actor.mentions.length,
  }));
}

/**
 * What makes actors of two reports one: a state its country; a person the name; all others name and country, since
 * every country has a "Foreign Ministry". Accents, case and dots do not count. Two people of one name are one here.
 */
export function identityOf({ kind, name, country }: RecordActor): string {
  if (kind === 'state' && country !== null) return `state ${country}`;
  const folded = fold(name) || name;
  return kind === 'person' ? `person ${folded}` : `${kind} ${folded} ${country ?? ''}`.trimEnd();
}
