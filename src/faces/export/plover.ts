/** Events -> a sheet with the columns of POLECAT, the data set that is coded in PLOVER. */
import type { Entry, EntryParty, Role } from '../../archive/archive.ts';
import { COW_NUMBERS } from '../../lexicon/cow-numbers.ts';
import type { DiplomaticRecord, LocalId, RecordActor, RecordEvent } from '../../record/record.ts';
import type { ActorKind } from '../../values/actor.ts';
import type { EventStatus, EventType } from '../../values/plover.ts';
import { PLOVER_SCALE } from '../../values/plover-scale.ts';
import { type Cell, tabbedLine } from '../cli/csv.ts';
import type { Harvest, Pieces } from './harvest.ts';

interface Row {
  readonly entry: Entry;
  readonly item: RecordEvent;
  readonly record: DiplomaticRecord;
}

type Side = 'actors' | 'recipients';

const ROLES: Readonly<Record<Side, Role>> = { actors: 'by', recipients: 'to' };

const nothing = (): null => null;

/** The columns of a side: what it is called, and what we know of it. Sectors and Wikipedia's ids we do not. */
function sideColumns(
  name: 'Actor' | 'Recipient',
  side: Side,
): readonly (readonly [string, (row: Row) => Cell])[] {
  const parties = ({ entry }: Row): readonly EntryParty[] =>
    entry.parties.filter(({ role }) => role === ROLES[side]);
  /** As the report has them; whom a correction put there it does not name so. */
  const locals = ({ entry, item, record }: Row): readonly RecordActor[] =>
    entry.correction?.by.some(({ changes }) => changes.some(({ field }) => field === side))
      ? []
      : item[side].flatMap((id: LocalId) => record.actors.filter((actor) => actor.id === id));
  const countries = (row: Row): readonly string[] =>
    unique(parties(row).flatMap(({ country }) => (country === null ? [] : [country])));
  return [
    [`${name} Name`, (row) => unique(parties(row).map((party) => party.name))],
    [`${name} Country`, countries],
    [
      `${name} COW`,
      (row) => countries(row).flatMap((code) => (code in COW_NUMBERS ? [String(COW_NUMBERS[code])] : [])),
    ],
    [`Primary ${name} Sector`, nothing],
    [`${name} Sectors`, nothing],
    [
      `${name} Title`,
      (row) => unique(locals(row).flatMap(({ offices }) => offices.map(({ title }) => title))),
    ],
    [`${name} Name Raw`, (row) => unique(locals(row).map((actor) => actor.name))],
    [`Wikipedia ${name} ID`, nothing],
  ];
}

const mentioned =
  (...kinds: readonly ActorKind[]) =>
  ({ record }: Row): readonly string[] =>
    unique(record.actors.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name));

/** In POLECAT's order. What a report does not give, and we do not look up elsewhere, is empty. */
const COLUMNS: readonly (readonly [name: string, of: (row: Row) => Cell])[] = [
  ['Event ID', ({ entry }) => entry.id],
  ['Event Date', ({ entry }) => entry.from],
  ['Event Type', ({ entry }) => entry.type],
  ['Event Mode', ({ entry }) => entry.mode],
  ['Intensity', ({ entry }) => PLOVER_SCALE[entry.type as EventType].score],
  ['Quad Code', ({ entry }) => PLOVER_SCALE[entry.type as EventType].quad.toUpperCase()],
  ['Contexts', ({ entry }) => entry.contexts],
  ...sideColumns('Actor', 'actors'),
  ...sideColumns('Recipient', 'recipients'),
  ['Placename', nothing],
  ['City', nothing],
  ['District', nothing],
  ['Province', nothing],
  ['Country', nothing],
  ['Latitude', nothing],
  ['Longitude', nothing],
  ['GeoNames ID', nothing],
  ['Raw Placename', ({ entry }) => entry.place],
  ['Feature Type', nothing],
  ['Source', ({ entry }) => entry.report.publisher],
  ['Publication Date', ({ entry }) => entry.report.publishedOn],
  ['Story People', mentioned('person')],
  ['Story Organizations', mentioned('government', 'organisation', 'bloc', 'outlet')],
  ['Story Locations', mentioned('state')],
  ['Language', ({ record }) => record.report.language],
  ['Version', nothing],
];

/** POLECAT has no column for these, and would read them as done. */
const NOT_DONE: ReadonlySet<EventStatus> = new Set(['planned', 'hypothetical', 'negated']);

export async function* ploverPieces(harvest: Harvest): Pieces {
  yield tabbedLine(COLUMNS.map(([name]) => name));
  for await (const entries of harvest.stretches(['event'])) {
    let lines = '';
    const done = entries.filter(({ status }) => !NOT_DONE.has(status as EventStatus));
    harvest.leaveOut(entries.length - done.length);
    for (const entry of done) {
      const row = { entry, item: entry.item as RecordEvent, record: await harvest.recordOf(entry) };
      lines += tabbedLine(COLUMNS.map(([, of]) => of(row)));
    }
    yield lines;
  }
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
