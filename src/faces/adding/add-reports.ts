/** Reports as they arrive -> their records in the archive, a batch a transaction; what is there already is left alone. */
import type { Arrival, Chancery } from '../../app.ts';
import type { Archive, Maker, NewRecord } from '../../archive/archive.ts';
import type { Unread } from '../../intake/report.ts';
import { abreast } from './abreast.ts';
import { lengthOf, type Read, readArrival } from './read-arrival.ts';

/** A transaction holds at most so many reports, and begins at most so many milliseconds after the first is read. */
const BATCH = 20;
const LONGEST_WAIT = 3000;

export interface AddStep {
  readonly kind: 'read' | 'held' | 'removed' | 'failed';
  /** Bytes of the input that this report, or what is none, took. */
  readonly bytes: number;
  /** How many reports were stored just now that are new, this one or earlier ones. */
  readonly stored: number;
  /** Why it could not be read. */
  readonly fault: Unread | null;
}

export interface AddingPlace {
  readonly archive: Archive;
  readonly chancery: Chancery;
  readonly maker: Maker;
}

/** One step for each arrival, and a last one for what is stored at the end. */
export async function* addReports(
  arrivals: AsyncIterable<Arrival>,
  { archive, chancery, maker }: AddingPlace,
): AsyncGenerator<AddStep> {
  const records: NewRecord[] = [];
  const unread: Unread[] = [];
  let since: number | null = null;
  const store = async (isLast: boolean): Promise<number> => {
    const gathered = records.length + unread.length;
    if (gathered === 0) return 0;
    since ??= performance.now();
    if (!isLast && gathered < BATCH && performance.now() - since < LONGEST_WAIT) return 0;
    since = null;
    return archive.add(records.splice(0), unread.splice(0), maker);
  };
  for await (const [arrival, read] of abreast(arrivals, chancery.abreast, lengthOf, (arrival) =>
    readNew(arrival, archive, chancery),
  )) {
    const isKnown = read === 'held' || read === 'removed';
    const fault =
      !isKnown && 'code' in read ? { where: read.where, code: read.code, message: read.message } : null;
    if (fault !== null) unread.push(fault);
    else if (!isKnown && 'record' in read && arrival.kind === 'report')
      records.push({ record: read.record, origin: arrival.origin });
    yield {
      kind: isKnown ? read : fault === null ? 'read' : 'failed',
      bytes: arrival.bytes,
      stored: await store(false),
      fault,
    };
  }
  const stored = await store(true);
  if (stored > 0) yield { kind: 'read', bytes: 0, stored, fault: null };
}

async function readNew(
  arrival: Arrival,
  archive: Archive,
  chancery: Chancery,
): Promise<Read | 'held' | 'removed'> {
  const holding = arrival.kind === 'report' ? await archive.holds(arrival.origin.hash) : 'new';
  return holding === 'new' ? readArrival(arrival, chancery) : holding;
}
