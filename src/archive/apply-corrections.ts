/** Entries as they were read and the corrections that hold -> the entries as they are shown and asked. */
import type { EntryKind, Role } from './archive.ts';
import type { KeyedRow, PlacedParty } from './keyed-rows.ts';
import { type Anchor, reattach } from './reattach.ts';

/** An actor as a correction keeps it: known again whatever is rebuilt. */
export interface KeptActor {
  readonly identity: string;
  readonly kind: string;
  readonly name: string;
  readonly country: string | null;
}

/** What an edit does to one field. It is kept as JSON: its fields may be added to and not renamed. */
export type Change = { readonly field: string; readonly was: string | null; readonly is: string | null } & (
  | {
      readonly sets: 'type' | 'mode' | 'speech' | 'status' | 'place' | 'instrument';
      readonly value: string | null;
    }
  | { readonly sets: 'contexts'; readonly value: readonly string[] }
  | { readonly sets: 'days'; readonly value: readonly [from: string, to: string] | null }
  | { readonly sets: 'parties'; readonly role: Role; readonly value: readonly KeptActor[] }
);

/** A correction of an entry that has not been taken back. */
export interface StandingCorrection {
  readonly key: number;
  readonly verb: 'confirm' | 'edit' | 'reject';
  readonly hash: string;
  readonly kind: EntryKind;
  readonly anchor: Anchor;
  readonly changes: readonly Change[];
}

export interface Attachment {
  readonly correction: number;
  /** Key of the entry, or null where none fits. */
  readonly entry: number | null;
  readonly isOther: boolean;
}

export interface Corrected {
  /** In the order in which they came. */
  readonly rows: readonly KeyedRow[];
  readonly attached: readonly Attachment[];
  /** Keys of the entries whose last judgement is a rejection. */
  readonly rejected: readonly number[];
}

/**
 * Applies a report's corrections, oldest first, to its entries.
 *
 * @param actorOf the key of an actor that a correction names
 * @param day the day of the report, which an entry without days of its own goes by
 */
export function applyCorrections(
  read: readonly KeyedRow[],
  corrections: readonly StandingCorrection[],
  actorOf: (actor: KeptActor) => PlacedParty['actor'] | undefined,
  day: string | null,
): Corrected {
  const rows = new Map(read.map((row) => [row.key, row]));
  const rejected = new Set<number>();
  const attached: Attachment[] = [];
  const renamed = new Map<string, string>();
  for (const { key, verb, kind, anchor, changes } of corrections) {
    const found = reattach(kind, anchor, read);
    attached.push({ correction: key, entry: found?.claim.key ?? null, isOther: found?.isOther ?? false });
    if (found === null) continue;
    const entry = found.claim.key;
    if (verb === 'reject') rejected.add(entry);
    if (verb === 'confirm') rejected.delete(entry);
    for (const change of changes) {
      const row = rows.get(entry);
      if (row === undefined) continue;
      rows.set(entry, changed(row, change, actorOf, day));
      if (change.sets === 'instrument' && change.value !== null && row.instrumentId !== null)
        renamed.set(row.instrumentId, change.value);
    }
  }
  return { rows: [...rows.values()].map((row) => named(row, renamed)), attached, rejected: [...rejected] };
}

/** What is told of an instrument goes by the name that the instrument was given. */
function named(row: KeyedRow, renamed: ReadonlyMap<string, string>): KeyedRow {
  const name = row.instrumentId === null ? undefined : renamed.get(row.instrumentId);
  return name === undefined ? row : { ...row, instrument: name };
}

const ORDER: readonly Role[] = ['speaker', 'by', 'to', 'about', 'for', 'relay', 'party'];

function changed(
  row: KeyedRow,
  change: Change,
  actorOf: (actor: KeptActor) => number | undefined,
  day: string | null,
): KeyedRow {
  switch (change.sets) {
    case 'days': {
      const [firstDay, lastDay] = change.value ?? [day, day];
      return { ...row, firstDay, lastDay, isDated: change.value !== null };
    }
    case 'parties': {
      const others = row.parties.filter(({ role }) => role !== change.role);
      const set = change.value.flatMap((kept): readonly PlacedParty[] => {
        const actor = actorOf(kept);
        if (actor === undefined) return [];
        return [{ role: change.role, local: localOf(row, actor), actor }];
      });
      const parties = [...others, ...set];
      return { ...row, parties: ORDER.flatMap((role) => parties.filter((party) => party.role === role)) };
    }
    case 'contexts':
      return { ...row, contexts: change.value };
    default:
      return { ...row, [change.sets]: change.value };
  }
}

/** What the report calls the actor, where it has a part in the entry as it was read. */
function localOf({ parties }: KeyedRow, actor: number): string {
  return parties.find((party) => party.actor === actor)?.local ?? '';
}
