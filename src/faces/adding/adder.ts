/** What adds reports to an archive for a server: one at once, or many step by step. */
import { createReadStream } from 'node:fs';
import type { Arrival, Chancery, SourceFormat } from '../../app.ts';
import { ChanceryError, type ErrorCode, errorOf } from '../../values/errors.ts';
import { type AddingPlace, type AddStep, addReports } from './add-reports.ts';
import { readArrival } from './read-arrival.ts';

/** A file on the disk, and what it is called to people. */
export interface Source {
  readonly where: string;
  readonly path: string;
}

interface SourceOptions {
  readonly from: SourceFormat;
  /** ISO day of publication where a report states none. */
  readonly date: string | null;
}

export interface Adder {
  /** Adds the one report that these bytes hold; gives the SHA-256 by which the archive knows it. Throws a ChanceryError where it cannot be read. */
  readonly addOne: (
    where: string,
    bytes: Uint8Array,
    options: SourceOptions,
  ) => Promise<{ readonly hash: string; readonly isNew: boolean }>;
  readonly begin: (job: number, sources: readonly Source[], options: SourceOptions) => Promise<void>;
  /** Goes on until one more report is dealt with; null where none is left. */
  readonly step: (job: number) => Promise<AddStep | null>;
  /** Leaves the rest out. */
  readonly end: (job: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** All that can be asked of an adder in another thread. */
export const ADDER_VERBS = [
  'addOne',
  'begin',
  'step',
  'end',
  'close',
] as const satisfies readonly (keyof Adder)[];

/** An adder in this thread. The place is opened by whatever is added first. */
export function adderAt(open: () => Promise<AddingPlace>): Adder {
  let opened: Promise<AddingPlace> | undefined;
  const place = (): Promise<AddingPlace> => {
    opened ??= open().then(watched, (error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  // What a job that was ended early has begun to read is read to its end, since the model cannot be closed before.
  const reading = new Set<Promise<unknown>>();
  const watched = (place: AddingPlace): AddingPlace => ({
    ...place,
    chancery: {
      ...place.chancery,
      read: (report) => {
        const read = place.chancery.read(report);
        reading.add(read);
        const done = (): boolean => reading.delete(read);
        read.then(done, done);
        return read;
      },
    },
  });
  const jobs = new Map<number, AsyncGenerator<AddStep>>();
  return {
    addOne: async (where, bytes, options) => addOne(await place(), where, bytes, options),
    begin: async (job, sources, options) => {
      const { chancery, ...rest } = await place();
      jobs.set(job, addReports(arrivalsOf(sources, chancery, options), { chancery, ...rest }));
    },
    step: async (job) => {
      const next = await jobs.get(job)?.next();
      if (next === undefined || next.done === true) return null;
      return next.value;
    },
    end: async (job) => {
      await jobs.get(job)?.return(undefined);
      jobs.delete(job);
    },
    close: async () => {
      if (opened === undefined) return;
      const { chancery, archive } = await opened;
      while (reading.size > 0) await Promise.allSettled(reading);
      await chancery.close();
      await archive.close();
    },
  };
}

async function* arrivalsOf(
  sources: readonly Source[],
  chancery: Chancery,
  options: SourceOptions,
): AsyncGenerator<Arrival> {
  for (const { where, path } of sources) yield* chancery.arrivalsOf(where, createReadStream(path), options);
}

async function addOne(
  { archive, chancery, maker }: AddingPlace,
  where: string,
  bytes: Uint8Array,
  options: SourceOptions,
): Promise<{ readonly hash: string; readonly isNew: boolean }> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  const arrivals: Arrival[] = [];
  for await (const arrival of chancery.arrivalsOf(where, chunks(), options)) {
    arrivals.push(arrival);
    if (arrivals.length > 1) throw errorOf('several-reports');
  }
  const [arrival] = arrivals;
  if (arrival === undefined) throw errorOf('empty-report');
  if (arrival.kind === 'unread')
    throw new ChanceryError(arrival.unread.code as ErrorCode, arrival.unread.message);
  const { hash } = arrival.origin;
  const holding = await archive.holds(hash);
  if (holding === 'removed')
    throw errorOf('bad-correction', 'the report was removed by hand, which has to be taken back first');
  if (holding === 'held') return { hash, isNew: false };
  const read = await readArrival(arrival, chancery);
  if ('code' in read) throw new ChanceryError(read.code as ErrorCode, read.message);
  const added = await archive.add([{ record: read.record, origin: arrival.origin }], [], maker);
  return { hash, isNew: added > 0 };
}
