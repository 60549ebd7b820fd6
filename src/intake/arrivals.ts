/** Files, directories and standard input -> reports as they arrive, one at a time; a bad one is told and the rest goes on. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { ChanceryError, errorOf, problem } from '../values/errors.ts';
import { byteLines } from './byte-lines.ts';
import { decode, wideEncodingOf } from './decode.ts';
import { LONGEST_REPORT } from './fault.ts';
import { filesOf, readingError, STANDARD_INPUT } from './files.ts';
import { draftOf } from './jsonl.ts';
import type { Arrival, Report } from './report.ts';
import { type Draft, takeIn, withGuess } from './take-in.ts';

export type SourceFormat = 'auto' | 'text' | 'jsonl';

export interface ArrivalOptions {
  readonly from: SourceFormat;
  /** ISO day of publication where a report states none. */
  readonly date: string | null;
  /** What "-" stands for. */
  readonly standardInput: AsyncIterable<Uint8Array>;
}

/** No encoding needs more bytes a code unit; what is longer need not be loaded to know that it is too long. */
const MOST_BYTES = LONGEST_REPORT * 4;
/** A JSONL line: a text of the greatest length, every letter escaped as \uXXXX, and room for the other fields. */
const LONGEST_LINE = LONGEST_REPORT * 6 + 1_000_000;

const JSONL_NAME = /\.(?:jsonl|ndjson)$/i;
const JSONL_START = /^\s*(?:\{\s*"|\[\s*\{)/;
/** Where JSON over several lines begins: each line would be an error of its own. */
const SPREAD = /^\s*[[{]\s*$/;
const BLANK = /^\s*$/;

/** Takes in all that `paths` name, in order. Holds one report at a time, and the ids of those before. */
export async function* arrivalsOf(
  paths: readonly string[],
  options: ArrivalOptions,
): AsyncGenerator<Arrival> {
  const ids = new Set<string>();
  for await (const file of filesOf(paths)) {
    const where = file.path === STANDARD_INPUT ? 'standard input' : file.path;
    if (file.error !== null) yield unread(where, file.error, 0);
    else {
      const chunks = file.path === STANDARD_INPUT ? options.standardInput : createReadStream(file.path);
      for await (const arrival of arrivalsOfFile(where, chunks, options)) yield marked(arrival, ids);
    }
  }
}

/** How many bytes `paths` hold in all, or null where that cannot be known before they are read. */
export async function sizeOf(paths: readonly string[]): Promise<number | null> {
  let total = 0;
  for await (const file of filesOf(paths)) {
    if (file.error !== null) continue;
    if (file.size === null) return null;
    total += file.size;
  }
  return total;
}

/** Takes in what the bytes of one file hold, which is called `where`. */
export async function* arrivalsOfFile(
  where: string,
  source: AsyncIterable<Uint8Array>,
  options: Pick<ArrivalOptions, 'from' | 'date'>,
): AsyncGenerator<Arrival> {
  try {
    const { head, chunks } = await peeked(source);
    const isJsonl =
      options.from === 'jsonl' ||
      (options.from === 'auto' && (JSONL_NAME.test(where) || JSONL_START.test(decode(head).text)));
    if (isJsonl) yield* ofLines(where, asUtf8(head, chunks), options);
    else yield await ofText(where, chunks, options);
  } catch (error) {
    yield unread(where, error instanceof ChanceryError ? error : readingError(error), 0);
  }
}

async function ofText(
  where: string,
  chunks: AsyncIterable<Uint8Array>,
  options: Pick<ArrivalOptions, 'from' | 'date'>,
): Promise<Arrival> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return unread(where, errorOf('report-too-long', LONGEST_REPORT), bytes);
    parts.push(chunk);
  }
  return takenIn(where, Buffer.concat(parts), (text) => ({ text }), options, bytes);
}

async function* ofLines(
  where: string,
  chunks: AsyncIterable<Uint8Array>,
  options: Pick<ArrivalOptions, 'from' | 'date'>,
): AsyncGenerator<Arrival> {
  let found = 0;
  for await (const { number, bytes, size } of byteLines(chunks, LONGEST_LINE)) {
    if (bytes !== null && bytes.length < 100 && BLANK.test(decode(bytes).text)) continue;
    found += 1;
    const line = `${where}:${number}`;
    if (bytes === null) yield unread(line, errorOf('report-too-long', LONGEST_REPORT), size);
    else if (found === 1 && bytes.length < 100 && SPREAD.test(decode(bytes).text)) {
      yield unread(where, errorOf('bad-json', 'it is JSON over several lines'), size);
      return;
    } else yield takenIn(line, bytes, draftOf, options, size);
  }
  if (found === 0) yield unread(where, errorOf('empty-report'), 0);
}

function takenIn(
  where: string,
  bytes: Uint8Array,
  draft: (text: string) => Draft | ChanceryError,
  options: Pick<ArrivalOptions, 'from' | 'date'>,
  size: number,
): Arrival {
  const { text, guessed } = decode(bytes);
  const drafted = draft(text);
  const report = drafted instanceof ChanceryError ? drafted : takeIn(drafted, options.date);
  if (report instanceof ChanceryError) return unread(where, report, size);
  const { text: _, ...stated } = drafted as Draft;
  const hash = createHash('sha256').update(bytes).digest('hex');
  const origin = { where, hash, stated, otherwise: options.date, guessed };
  return { kind: 'report', bytes: size, report: withGuess(report, guessed), origin };
}

function unread(where: string, error: ChanceryError, bytes: number): Arrival {
  return { kind: 'unread', bytes, unread: { where, code: error.code, message: error.message } };
}

/** Marks a report whose id another of the run has. */
function marked(arrival: Arrival, ids: Set<string>): Arrival {
  if (arrival.kind === 'unread') return arrival;
  const { report } = arrival;
  if (!ids.has(report.id)) {
    ids.add(report.id);
    return arrival;
  }
  const twin: Report = {
    ...report,
    problems: [...report.problems, problem('duplicate-id', null, report.id)],
  };
  return { ...arrival, report: twin };
}

/** The first chunk, and all chunks with it. */
async function peeked(
  source: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done === true ? new Uint8Array() : first.value;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      if (first.done !== true) yield head;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head, chunks: chunks() };
}

/** JSONL in UTF-16 as JSONL in UTF-8, so that lines can be told by their bytes; anything else as it is. */
async function* asUtf8(head: Uint8Array, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const wide = wideEncodingOf(head);
  if (wide === null) {
    yield* chunks;
    return;
  }
  const decoder = new TextDecoder(wide.name);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
