/** The library: a report in, its record out. */
import { type Draft, openChancery, openModel, type ReaderModel } from './app.ts';
import type { DiplomaticRecord } from './record/record.ts';
import type { KnownActor } from './values/known-actor.ts';

export type { Arrival, Chancery, Draft, ReadReport, Report } from './app.ts';
export { openChancery } from './app.ts';
export type {
  DiplomaticRecord,
  Explanation,
  RecordActor,
  RecordReport,
  RecordStatement,
} from './record/record.ts';
export type { Act, Form, Modality, Polarity } from './values/act.ts';
export type { ActorKind, MentionForm } from './values/actor.ts';
export { ChanceryError, type ErrorCode } from './values/errors.ts';
export type { KnownActor } from './values/known-actor.ts';
export type { Problem } from './values/problem.ts';
export type { Evidence, Span } from './values/span.ts';
export { type Stance, stanceOf } from './values/stance.ts';
export type { Time } from './values/time.ts';

export interface ReadOptions {
  /** Actors that you know and the built-in lists do not. */
  readonly actors?: readonly KnownActor[];
}

/** Opened by the first report that is read and kept for those after it; it does not keep the process alive. */
let model: Promise<ReaderModel> | undefined;

function modelOnce(): Promise<ReaderModel> {
  model ??= openModel({ workers: 1 }).catch((error: unknown) => {
    model = undefined;
    throw error;
  });
  return model;
}

/**
 * Reads one report: who said what, when and through whom, every line with the exact words it rests on.
 *
 * Only `text` is needed. Without `publishedOn` the day comes from a date line in the text, else it stays null.
 * Throws a ChanceryError where the text can be no report: without words, binary, HTML, longer than two million characters.
 */
export async function read(draft: Draft, { actors = [] }: ReadOptions = {}): Promise<DiplomaticRecord> {
  const chancery = await openChancery({ known: actors, model: await modelOnce() });
  const { record } = await chancery.read(chancery.takeIn(draft));
  return record;
}
