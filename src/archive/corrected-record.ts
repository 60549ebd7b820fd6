/** A report's record -> the record as corrected by hand, for what is found across reports: sides taken, documents that are one. */
import { sql } from 'drizzle-orm';
import type { DiplomaticRecord, LocalId, RecordActor, RecordInstrument } from '../record/record.ts';
import type { Act, Modality, Polarity } from '../values/act.ts';
import type { ActorKind } from '../values/actor.ts';
import type { InstrumentKind } from '../values/instrument.ts';
import type { Time } from '../values/time.ts';
import { rowsOf, type Sql } from './database.ts';
import type { Role } from './entry.ts';
import { storable } from './fold.ts';
import { these } from './these.ts';

interface StoredRecord {
  readonly key: number;
  readonly record: DiplomaticRecord;
}

/** A corrected entry as it stands in the database. */
interface CorrectedEntry {
  readonly local: LocalId;
  readonly type: string;
  readonly mode: string | null;
  readonly status: string | null;
  readonly instrument: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly isDated: boolean;
  readonly isRejected: boolean;
  readonly parties: readonly { readonly role: Role; readonly actor: RecordActor }[];
}

/**
 * The records with what tells sides and documents set to what corrections make of it: a rejected statement is left out,
 * since it takes no side. A rejected instrument stays, with the steps that are about it. Their entries are stored, and
 * corrections noted there.
 */
export async function correctedRecords<Known extends StoredRecord>(
  tables: Sql,
  records: readonly Known[],
): Promise<readonly Known[]> {
  const corrected = await correctedEntries(
    tables,
    records.map(({ key }) => key),
  );
  return records.map((one) => {
    const entries = corrected.get(one.key);
    return entries === undefined ? one : { ...one, record: recordWith(one.record, entries) };
  });
}

async function correctedEntries(
  tables: Sql,
  keys: readonly number[],
): Promise<ReadonlyMap<number, readonly CorrectedEntry[]>> {
  const rows = rowsOf(
    await tables.execute(
      sql`select report, local, type, mode, status, instrument, first_day, last_day, is_dated,
            key in (select entry from rejections) as is_rejected,
            (select json_agg(json_build_object('role', role, 'key', actors.key, 'kind', actors.kind, 'name', actors.name,
                'country', actors.country, 'local', coalesce(nullif(parties.local, ''), (
                  select min(named.local) from report_actors as named
                  where named.report = entries.report and named.actor = parties.actor))) order by position)
             from parties join actors on actors.key = parties.actor where parties.entry = entries.key) as parties
          from entries where kind in ('statement', 'instrument') and report in ${these(keys)}
            and key in (select entry from corrections where undone_at is null and entry is not null)`,
    ),
  );
  const found = new Map<number, CorrectedEntry[]>();
  for (const row of rows) {
    const list = found.get(Number(row.report)) ?? [];
    found.set(Number(row.report), list);
    list.push({
      local: String(row.local),
      type: String(row.type),
      mode: row.mode as string | null,
      status: row.status as string | null,
      instrument: row.instrument as string | null,
      from: row.first_day as string | null,
      to: row.last_day as string | null,
      isDated: row.is_dated === true,
      isRejected: row.is_rejected === true,
      parties: ((row.parties ?? []) as readonly PartyRow[]).map(partyOf),
    });
  }
  return found;
}

interface PartyRow {
  readonly role: Role;
  readonly key: number;
  readonly kind: ActorKind;
  readonly name: string;
  readonly country: string | null;
  readonly local: LocalId | null;
}

/** Whom the report does not name has no mention in it, and an id that no report gives. */
function partyOf({ role, key, kind, name, country, local }: PartyRow): CorrectedEntry['parties'][number] {
  const id = local ?? `+${key}`;
  return { role, actor: { id, kind, name, country, aliases: [], offices: [], mentions: [] } };
}

function recordWith(record: DiplomaticRecord, entries: readonly CorrectedEntry[]): DiplomaticRecord {
  const byLocal = new Map(entries.map((entry) => [entry.local, entry]));
  const known = new Set(record.actors.map(({ id }) => id));
  const others = new Map(
    entries.flatMap(({ parties }) => parties.map(({ actor }) => [actor.id, actor] as const)),
  );
  return {
    ...record,
    actors: [...record.actors, ...[...others.values()].filter(({ id }) => !known.has(id))],
    statements: record.statements.flatMap((statement) => {
      const entry = byLocal.get(statement.id);
      if (entry === undefined) return [statement];
      if (entry.isRejected) return [];
      return [
        {
          ...statement,
          speaker: inRole(entry, 'speaker')[0] ?? null,
          act: entry.type as Act,
          modality: entry.mode as Modality,
          polarity: entry.status as Polarity,
        },
      ];
    }),
    instruments: record.instruments.map((instrument) => {
      const entry = byLocal.get(instrument.id);
      return entry === undefined ? instrument : instrumentWith(instrument, entry);
    }),
  };
}

function inRole({ parties }: CorrectedEntry, wanted: Role): readonly LocalId[] {
  return parties.flatMap(({ role, actor }) => (role === wanted ? [actor.id] : []));
}

function instrumentWith(instrument: RecordInstrument, entry: CorrectedEntry): RecordInstrument {
  const [first] = instrument.evidence;
  const name = entry.instrument ?? instrument.name;
  const isRenamed = name !== storable(instrument.name);
  return {
    ...instrument,
    kind: entry.type as InstrumentKind,
    authors: inRole(entry, 'by'),
    addressees: inRole(entry, 'to'),
    parties: inRole(entry, 'party'),
    on: daysOf(instrument, entry),
    // Of one that was given another name the report's own words tell nothing of what it is.
    ...(isRenamed ? { name, subject: null, evidence: [{ ...first, text: name }] } : {}),
  };
}

function daysOf(
  { on, evidence: [first] }: RecordInstrument,
  { from, to, isDated }: CorrectedEntry,
): Time | null {
  if (!isDated || from === null) return null;
  return { ...(on ?? { ...first, type: 'DATE', value: from, mod: null }), from, to };
}
