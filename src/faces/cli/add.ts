/** `chancery add`: reports in, their records into the archive, what is there already left alone. */
import {
  type Arrival,
  type Chancery,
  makerOf,
  openArchive,
  openChancery,
  type SourceFormat,
} from '../../app.ts';
import type { Archive, Maker, NewRecord } from '../../archive/archive.ts';
import type { Unread } from '../../intake/report.ts';
import { abreast } from '../adding/abreast.ts';
import { faultLine, type Read, readArrival } from '../adding/read-arrival.ts';
import { dayOf, namedPaths } from './named.ts';
import { write } from './output.ts';
import { progressOf } from './progress.ts';
import { harmless } from './terminal.ts';

export interface AddCommandOptions {
  readonly archive?: string;
  readonly date?: string;
  readonly from: SourceFormat;
}

const EXIT = { allThere: 0, someFailed: 1, nothingThere: 3 } as const;

/** A transaction holds at most so many reports, and begins at most so many milliseconds after the first is read. */
const BATCH = 20;
const LONGEST_WAIT = 3000;

/** Adds what `files` name. Gives the exit code; throws a ChanceryError on wrong usage and where the archive is held. */
export async function addCommand(files: readonly string[], options: AddCommandOptions): Promise<number> {
  const { stdin, stdout, stderr } = process;
  const paths = namedPaths(files);
  const date = dayOf(options.date);
  const archive = await openArchive(options.archive);
  const [chancery, maker] = await Promise.all([openChancery(), makerOf()]);
  const progress = progressOf({
    total: await chancery.size(paths),
    isBar: stderr.isTTY === true,
    write: (text) => stderr.write(text),
  });
  process.once('exit', progress.stop);
  const count = { added: 0, held: 0, failed: 0 };
  const batch = batchOf(archive, maker);
  const arrivals = chancery.arrivals(paths, { from: options.from, date, standardInput: stdin });
  for await (const [arrival, read] of abreast(arrivals, chancery.abreast, (arrival) =>
    readNew(arrival, archive, chancery),
  )) {
    if (read === 'held') count.held += 1;
    else if ('code' in read) {
      count.failed += 1;
      progress.tell(`chancery: ${harmless(faultLine(read))}`);
      batch.unread.push({ where: read.where, code: read.code, message: read.message });
    } else if (arrival.kind === 'report') batch.records.push({ record: read.record, origin: arrival.origin });
    count.added += await batch.store(false);
    progress.advance(arrival.bytes);
  }
  count.added += await batch.store(true);
  progress.stop();
  await chancery.close();
  await archive.close();
  await write(stdout, `${summary(count)}\n`);
  if (count.failed > 0) return count.added + count.held > 0 ? EXIT.someFailed : EXIT.nothingThere;
  return EXIT.allThere;
}

async function readNew(arrival: Arrival, archive: Archive, chancery: Chancery): Promise<Read | 'held'> {
  if (arrival.kind === 'report' && (await archive.holds(arrival.origin.hash))) return 'held';
  return readArrival(arrival, chancery);
}

interface Batch {
  readonly records: NewRecord[];
  readonly unread: Unread[];
  /** Stores what has gathered, where it is enough or `isLast`; gives how many reports were new. */
  readonly store: (isLast: boolean) => Promise<number>;
}

function batchOf(archive: Archive, maker: Maker): Batch {
  const records: NewRecord[] = [];
  const unread: Unread[] = [];
  let since: number | null = null;
  return {
    records,
    unread,
    store: async (isLast) => {
      const gathered = records.length + unread.length;
      if (gathered === 0) return 0;
      since ??= performance.now();
      if (!isLast && gathered < BATCH && performance.now() - since < LONGEST_WAIT) return 0;
      since = null;
      return archive.add(records.splice(0), unread.splice(0), maker);
    },
  };
}

function summary({ added, held, failed }: { added: number; held: number; failed: number }): string {
  const counted = (count: number): string => count.toLocaleString('en');
  const parts = [
    `${counted(added)} ${added === 1 ? 'report' : 'reports'} added`,
    ...(held > 0 ? [`${counted(held)} there already`] : []),
    ...(failed > 0 ? [`${counted(failed)} not read, which \`chancery problems\` lists`] : []),
  ];
  return parts.join(', ');
}
