/** A stored report's record -> its entries with their keys, and whoever has a part in them with the keys of actors. */
import type { DiplomaticRecord } from '../record/record.ts';
import type { Role } from './archive.ts';
import { storable } from './fold.ts';
import type { Claim } from './reattach.ts';
import { type EntryRow, entryRows } from './rows.ts';

/** Entries of one report are numbered from here, so that keys are in the order of reports and of their texts. */
const ENTRIES_PER_REPORT = 1_000_000;

export interface PlacedParty {
  readonly role: Role;
  /** As the report calls it: empty where only a correction names it. */
  readonly local: string;
  readonly actor: number;
}

export interface KeyedRow extends EntryRow, Claim {
  readonly kind: EntryRow['kind'];
  readonly key: number;
  readonly report: number;
  readonly parties: readonly PlacedParty[];
}

/** The key of an actor of a report, by its local id there. */
export type ActorKeys = (report: number, local: string) => number | undefined;

export function keyedRows(report: number, record: DiplomaticRecord, keyOf: ActorKeys): readonly KeyedRow[] {
  const nameOf = new Map(record.actors.map(({ id, name }) => [id, storable(name)]));
  return entryRows(record).map((row, index) => ({
    ...row,
    key: report * ENTRIES_PER_REPORT + index,
    report,
    named: row.parties.map(({ role, local }) => ({ role, name: nameOf.get(local) ?? '' })),
    parties: row.parties.flatMap(({ role, local }) => {
      const actor = keyOf(report, local);
      return actor === undefined ? [] : [{ role, local, actor }];
    }),
  }));
}

/** The rows of `parties` that an entry has. */
export function partyRows({ key, parties }: KeyedRow) {
  return parties.map((party, position) => ({ entry: key, position, ...party }));
}
