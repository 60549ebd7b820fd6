/** An archive and a filter -> what every export is made of: all entries that match, stretch by stretch. */
import type { Archive, Cursor, Entry, EntryKind, Filter } from '../../archive/archive.ts';
import type { DiplomaticRecord } from '../../record/record.ts';

/** Text or bytes of a file, in their order. */
export type Pieces = AsyncIterable<string | Uint8Array>;

export interface Harvest {
  /** All entries of these kinds that match, in the order of their days. */
  readonly stretches: (kinds: readonly EntryKind[]) => AsyncIterable<readonly Entry[]>;
  /** The record that an entry comes from. */
  readonly recordOf: (entry: Entry) => Promise<DiplomaticRecord>;
  /** Tells that so many entries that were given out are not in what is written. */
  readonly leaveOut: (count: number) => void;
  readonly count: () => { readonly written: number; readonly leftOut: number };
}

/** So many entries are asked for at a time, and kept no longer than they are written. */
const STRETCH = 500;

/** Entries of one day come from few reports, so a few records are enough to keep. */
const MOST_RECORDS = 32;

/** @param limit how many entries at most, of each call of `stretches` */
export function harvestOf(archive: Archive, filter: Filter, limit: number): Harvest {
  const records = new Map<number, DiplomaticRecord>();
  let taken = 0;
  let leftOut = 0;
  return {
    stretches: async function* stretches(kinds) {
      let cursor: Cursor | null = null;
      let left = limit;
      do {
        const { items, next } = await archive.walk({ ...filter, kinds }, cursor, Math.min(STRETCH, left));
        taken += items.length;
        left -= items.length;
        if (items.length > 0) yield items;
        cursor = next;
      } while (cursor !== null && left > 0);
    },
    recordOf: async ({ report: { key } }) => {
      const record = records.get(key) ?? (await archive.record(key));
      if (record === null) throw new Error(`report ${key} is not in the archive`);
      records.delete(key);
      records.set(key, record);
      for (const oldest of records.keys()) {
        if (records.size <= MOST_RECORDS) break;
        records.delete(oldest);
      }
      return record;
    },
    leaveOut: (count) => {
      leftOut += count;
    },
    count: () => ({ written: taken - leftOut, leftOut }),
  };
}
