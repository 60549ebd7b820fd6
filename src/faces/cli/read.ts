/** `chancery read`: reports in, their records out in the asked format, and an exit code. */
import { statSync } from 'node:fs';
import type { WriteStream } from 'node:tty';
import { type Arrival, openChancery, type Report, type SourceFormat } from '../../app.ts';
import { abreast } from '../adding/abreast.ts';
import { faultLine, lengthOf, type Read, readArrival } from '../adding/read-arrival.ts';
import { explainPrinter } from './explain.ts';
import { jsonlPrinter, jsonPrinter } from './json.ts';
import { markdownPrinter } from './markdown.ts';
import { dayOf, namedPaths } from './named.ts';
import { write } from './output.ts';
import { ownActors } from './own-actors.ts';
import { pageWidth, paintFor } from './page.ts';
import { prettyPrinter } from './pretty.ts';
import type { Printer } from './printer.ts';
import { type Progress, progressOf } from './progress.ts';
import { harmless } from './terminal.ts';

export interface ReadCommandOptions {
  readonly date?: string;
  readonly from: SourceFormat;
  readonly format: 'pretty' | 'json' | 'jsonl' | 'markdown';
  readonly explain?: string;
  readonly actors?: string;
}

const EXIT = { allRead: 0, someFailed: 1, nothingRead: 3 } as const;
const STANDARD_INPUT = '-';

/** Reads what `files` name and prints the records. Gives the exit code; throws a ChanceryError on wrong usage. */
export async function readCommand(files: readonly string[], options: ReadCommandOptions): Promise<number> {
  const { stdin, stdout, stderr } = process;
  const paths = namedPaths(files);
  const date = dayOf(options.date);
  const known = await ownActors(options.actors);
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
  const reading = abreast(arrivals, chancery.abreast, lengthOf, (arrival) => readArrival(arrival, chancery));
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

/** What one arrival adds to the output; null where it could not be read, which it tells. */
function textOf(arrival: Arrival, read: Read, printer: Printer, progress: Progress): string | null {
  if ('record' in read && arrival.kind === 'report') return printer.add(read, openingOf(arrival.report));
  if ('code' in read) progress.tell(`chancery: ${harmless(faultLine(read))}`);
  printer.skip();
  return null;
}

function printerOf(options: ReadCommandOptions, paths: readonly string[], stdout: WriteStream): Printer {
  const paint = paintFor(stdout);
  const columns = pageWidth(stdout);
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

function isDirectory(path: string): boolean {
  return path !== STANDARD_INPUT && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The report's first words, for where it has no title. */
function openingOf(report: Report): string {
  return (report.blocks.find(({ kind }) => kind === 'paragraph')?.text ?? report.text).slice(0, 200);
}
