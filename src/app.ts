/** The composition root: the one file that joins intake, reading, extraction and record into what the faces use. */
import { existsSync } from 'node:fs';
import type { MessagePort } from 'node:worker_threads';
import type { Archive, Maker } from './archive/archive.ts';
import type { ArchiveAside } from './archive/archive-aside.ts';
import { extract } from './extraction/extract.ts';
import { type ActorsFile, parseActors } from './intake/actors-file.ts';
import {
  type ArrivalOptions,
  arrivalsOf,
  arrivalsOfFile,
  type SourceFormat,
  sizeOf,
} from './intake/arrivals.ts';
import { decode } from './intake/decode.ts';
import { bytesOf } from './intake/files.ts';
import type { Arrival, Origin, Report } from './intake/report.ts';
import { type Draft, takeIn, withGuess } from './intake/take-in.ts';
import { isoDayOf } from './intake/written-day.ts';
import { checkModel, modelFiles } from './reading/model/model-files.ts';
import { openModel, type ReaderModel } from './reading/model/reader-model.ts';
import { read } from './reading/read.ts';
import { assemble } from './record/assemble.ts';
import type { DiplomaticRecord, Explanation } from './record/record.ts';
import type { KnownActor } from './values/known-actor.ts';
import { version } from './version.ts';

export type { Arrival, ArrivalOptions, Draft, ReaderModel, Report, SourceFormat };
export { checkModel, isoDayOf, openModel };

export interface ReadReport {
  readonly record: DiplomaticRecord;
  /** One for every actor, statement, event, instrument and time. */
  readonly explanations: readonly Explanation[];
}

export interface Chancery {
  /**
   * How much is best read at the same time: one report a worker and one that is being made ready; of short ones as many
   * as have so many characters (UTF-16) together.
   */
  readonly abreast: { readonly items: number; readonly size: number };
  /** Reports as they arrive from files, directories and standard input; one that cannot be read arrives as `unread`. */
  readonly arrivals: (paths: readonly string[], options: ArrivalOptions) => AsyncIterable<Arrival>;
  /** Reports as they arrive from the bytes of one file that is called `where`. */
  readonly arrivalsOf: (
    where: string,
    bytes: AsyncIterable<Uint8Array>,
    options: Omit<ArrivalOptions, 'standardInput'>,
  ) => AsyncIterable<Arrival>;
  /** How many bytes those paths hold, or null where that is not known beforehand. */
  readonly size: (paths: readonly string[]) => Promise<number | null>;
  /** Takes in one report that is at hand. Throws a ChanceryError where its text can be none. */
  readonly takeIn: (draft: Draft) => Report;
  /** Takes in anew the text of a report that came from `origin`. */
  readonly takeInAgain: (text: string, origin: Origin) => Report;
  /** Reads one report. Never throws because of what the report says. */
  readonly read: (report: Report) => Promise<ReadReport>;
  readonly close: () => Promise<void>;
}

/** Reads a CSV file of the user's own actors, with a problem for every bad line; throws a ChanceryError where there is no such file. */
export async function readActors(path: string): Promise<ActorsFile> {
  return parseActors(decode(await bytesOf(path)).text);
}

export interface ChanceryOptions {
  /** The user's own actors. */
  readonly known?: readonly KnownActor[];
  /** A model that is open already, and stays so; without it Chancery opens its own. */
  readonly model?: ReaderModel;
}

/** What makes records now: this version with the model that comes with it. */
export async function makerOf(): Promise<Maker> {
  return { pipeline: version(), model: (await modelFiles()).labels.sha256 };
}

/** Where the archive is that `named` or the environment names, and whether there is one. */
export async function findArchive(
  named: string | undefined,
): Promise<{ readonly place: string; readonly isThere: boolean }> {
  const { placeOf } = await import('./archive/place.ts');
  const place = placeOf(named);
  if (place.kind === 'server') return { place: 'on the server of DATABASE_URL', isThere: true };
  return { place: place.folder, isThere: existsSync(place.folder) };
}

/** Opens the archive in the folder `named`, else where the environment says. Loaded only here, so that reading does not wait for it. */
export async function openArchive(named: string | undefined): Promise<Archive> {
  const { openArchive: open } = await import('./archive/open.ts');
  return open(named);
}

/** The same in a thread of its own, for a server; from TypeScript sources in this one. */
export async function openArchiveAside(named: string | undefined): Promise<ArchiveAside> {
  const { openArchiveAside: open } = await import('./archive/archive-aside.ts');
  return open(named);
}

/** The archive that is open in another thread, by a port to it. */
export async function archiveAt(port: MessagePort): Promise<Archive> {
  const { archiveAt: reach } = await import('./archive/archive-aside.ts');
  return reach(port);
}

/** About as many characters of news as the reader model takes in one window. */
const WINDOW_LENGTH = 2_000;

/** Opens Chancery. Throws a ChanceryError where the model is missing or damaged. */
export async function openChancery({ known = [], model }: ChanceryOptions = {}): Promise<Chancery> {
  const reader = model ?? (await openModel());
  return {
    abreast: { items: reader.workers + 1, size: (reader.workers + 1) * WINDOW_LENGTH },
    arrivals: arrivalsOf,
    arrivalsOf: arrivalsOfFile,
    size: sizeOf,
    takeIn: (draft) => {
      const report = takeIn(draft, null);
      if (report instanceof Error) throw report;
      return report;
    },
    takeInAgain: (text, { stated, otherwise, guessed }) => {
      const report = takeIn({ ...stated, text }, otherwise);
      if (report instanceof Error) throw report;
      return withGuess(report, guessed);
    },
    read: async (report) => assemble(extract(await read(report, reader), known)),
    close: async () => {
      if (model === undefined) await reader.close();
    },
  };
}
