/** `chancery read`: reports in, their records out in the asked format, and an exit code. */
import { statSync } from 'node:fs';
import type { WriteStream } from 'node:tty';
import {
  type Arrival,
  type Chancery,
  isoDayOf,
  openChancery,
  type ReadReport,
  type Report,
  readActors,
  type SourceFormat,
} from '../../app.ts';
import { ChanceryError, errorOf, sentenceOf } from '../../values/errors.ts';
import { abreast } from './abreast.ts';
import { explainPrinter } from './explain.ts';
import { jsonlPrinter, jsonPrinter } from './json.ts';
import { markdownPrinter } from './markdown.ts';
import { write } from './output.ts';
import { prettyPrinter } from './pretty.ts';
import type { Printer } from './printer.ts';
import { type Progress, progressOf } from './progress.ts';
import { COLOURS, harmless, NO_PAINT, type Paint } from './terminal.ts';

export interface ReadCommandOptions {
  readonly date?: string;
  readonly from: SourceFormat;
  readonly format: 'pretty' | 'json' | 'jsonl' | 'markdown';
  readonly explain?: string;
  readonly actors?: string;
}

const EXIT = { allRead: 0, someFailed: 1, nothingRead: 3 } as const;
const STANDARD_INPUT = '-';
const WIDEST_PAGE = 80;
const NARROWEST_PAGE = 40;

/** Reads what `files` name and prints the records. Gives the exit code; throws a ChanceryError on wrong usage. */
export async function readCommand(files: readonly string[], options: ReadCommandOptions): Promise<number> {
  const { stdin, stdout, stderr } = process;
  if (files.length === 0 && stdin.isTTY) throw errorOf('usage', 'no file was named');
  const paths = files.length === 0 ? [STANDARD_INPUT] : files;
  const date = dayOf(options.date);
  const { actors: known, problems } =
    options.actors === undefined ? { actors: [], problems: [] } : await readActors(options.actors);
  for (const { code, message } of problems) {
    stderr.write(`chancery: ${harmless(`${options.actors}: ${message}`)} [${code}]\n`);
  }
  const chancery = await openChancery({ known });
  const printer = printerOf(options, paths, stdout);
  const isBar = stderr.isTTY === true && stdout.isTTY !== true;
  const progress = progressOf({
    total: isBar ? await chancery.size(paths) : null,
    isBar,
    write: (text) => stderr.write(text),
  });
  process.once('exit', progress.stop);
  const count = { read: 0, failed: 0 };
  const arrivals = chancery.arrivals(paths, { from: options.from, date, standardInput: stdin });
  const reading = abreast(arrivals, chancery.abreast, (arrival) => readArrival(arrival, chancery));
  for await (const [arrival, read] of reading) {
    const text = textOf(arrival, read, printer, progress);
    count[text === null ? 'failed' : 'read'] += 1;
    await write(stdout, text ?? '');
    progress.advance(arrival.bytes);
  }
  progress.stop();
  await write(stdout, printer.close());
  await chancery.close();
  if (count.read === 0) return EXIT.nothingRead;
  return count.failed > 0 ? EXIT.someFailed : EXIT.allRead;
}

/** The record of an arrival, or why there is none: its report, its code and its sentence. */
type Read = ReadReport | { readonly where: string; readonly message: string; readonly code: string };

async function readArrival(arrival: Arrival, chancery: Chancery): Promise<Read> {
  if (arrival.kind === 'unread') return arrival.unread;
  try {
    return await chancery.read(arrival.report);
  } catch (error) {
    if (process.env.CHANCERY_DEBUG === '1' || error instanceof ChanceryError) throw error;
    const message = sentenceOf('internal', error instanceof Error ? error.message : String(error));
    return { where: arrival.report.id, message, code: 'internal' };
  }
}

/** What one arrival adds to the output; null where it could not be read, which it tells. */
function textOf(arrival: Arrival, read: Read, printer: Printer, progress: Progress): string | null {
  if ('record' in read && arrival.kind === 'report') return printer.add(read, openingOf(arrival.report));
  if ('code' in read)
    progress.tell(`chancery: ${harmless(read.where)}: ${harmless(read.message)} [${read.code}]`);
  printer.skip();
  return null;
}

function printerOf(options: ReadCommandOptions, paths: readonly string[], stdout: WriteStream): Printer {
  const paint = paintFor(stdout);
  const columns = Math.max(NARROWEST_PAGE, Math.min(WIDEST_PAGE, stdout.columns || WIDEST_PAGE));
  if (options.explain !== undefined) return explainPrinter(options.explain, columns, paint);
  switch (options.format) {
    case 'json':
      return jsonPrinter(paths.length === 1 && !isDirectory(paths[0] ?? ''));
    case 'jsonl':
      return jsonlPrinter();
    case 'markdown':
      return markdownPrinter();
    case 'pretty':
      return prettyPrinter(columns, paint);
  }
}

/** Colours on a terminal alone; NO_COLOR (no-color.org) takes them away, FORCE_COLOR brings them to a pipe. */
function paintFor(stdout: WriteStream): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return NO_PAINT;
  if (FORCE_COLOR && FORCE_COLOR !== '0') return COLOURS;
  return stdout.isTTY && TERM !== 'dumb' ? COLOURS : NO_PAINT;
}

function dayOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  const day = isoDayOf(given);
  if (day === null) throw errorOf('bad-option-date', given);
  return day;
}

function isDirectory(path: string): boolean {
  return path !== STANDARD_INPUT && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The report's first words, for where it has no title. */
function openingOf(report: Report): string {
  return (report.blocks.find(({ kind }) => kind === 'paragraph')?.text ?? report.text).slice(0, 200);
}
