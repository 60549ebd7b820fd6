/**
 * A backup as a file: lines of JSON, gzipped, that any Chancery on any database can read. The first line is the head;
 * then each table has a line with its columns and a line a row; the last line has the SHA-256 of all lines before it.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import * as z from 'zod/mini';
import { ChanceryError, errorOf } from '../values/errors.ts';

const FORMAT = 'chancery-backup';
/** Changes where an older Chancery could not read what a newer one writes. */
const VERSION = 1;

const HEAD = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  /** The number of the migration that the tables are of. */
  migration: z.number(),
  made: z.object({ by: z.string(), at: z.string() }),
});
const NAME = z.string().check(z.regex(/^[a-z_]{1,63}$/));
const TABLE = z.object({
  table: NAME,
  columns: z.array(z.object({ name: NAME, type: z.string().check(z.regex(/^[a-z ]{1,40}(\[\])?$/)) })),
});
const END = z.object({ end: z.literal(true), sha256: z.string() });

export type BackupHead = z.infer<typeof HEAD>;
export type BackupTable = z.infer<typeof TABLE>;

export interface BackupWriter {
  readonly table: (table: BackupTable) => Promise<void>;
  /** Rows as the JSON of an object each, without line breaks. */
  readonly rows: (rows: readonly string[]) => Promise<void>;
  /** Ends the file and gives it its name; gives its checksum. */
  readonly end: () => Promise<string>;
  /** Leaves nothing behind. */
  readonly abandon: () => Promise<void>;
}

/** Begins a backup beside `file`, which has its name when all is written. Throws a ChanceryError where there is such a file. */
export function backupWriter(file: string, head: Omit<BackupHead, 'format' | 'version'>): BackupWriter {
  if (existsSync(file)) throw errorOf('bad-backup', file, 'there is such a file already; name another');
  const draft = `${file}.part`;
  const hash = createHash('sha256');
  const zip = createGzip();
  const out = createWriteStream(draft);
  zip.pipe(out);
  const done = finished(out);
  const failed = new Promise<never>((_, fail) => {
    out.on('error', fail);
  });
  failed.catch(() => undefined);
  done.catch(() => undefined);
  const told = <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error) => {
      throw errorOf('bad-backup', file, reasonOf(error));
    });
  const write = async (text: string): Promise<void> => {
    hash.update(text, 'utf8');
    if (!zip.write(text)) await Promise.race([once(zip, 'drain'), failed]);
  };
  const begun = write(`${JSON.stringify({ format: FORMAT, version: VERSION, ...head })}\n`);
  begun.catch(() => undefined);
  return {
    table: (table) => told(begun.then(() => write(`${JSON.stringify(table)}\n`))),
    rows: (rows) => told(write(rows.map((row) => `[${row}]\n`).join(''))),
    end: async () => {
      const sha256 = hash.digest('hex');
      zip.end(`${JSON.stringify({ end: true, sha256 })}\n`);
      await told(done);
      const handle = openSync(draft, 'r+');
      fsyncSync(handle);
      closeSync(handle);
      renameSync(draft, file);
      return sha256;
    },
    abandon: async () => {
      zip.destroy();
      out.destroy();
      await done.catch(() => undefined);
      rmSync(draft, { force: true });
    },
  };
}

/** What a backup holds, in its order. */
export type BackupPart =
  | { readonly kind: 'head'; readonly head: BackupHead }
  | { readonly kind: 'table'; readonly table: BackupTable }
  | { readonly kind: 'row'; readonly row: string };

/** Reads a backup. Throws a ChanceryError, at its end at the latest, where it is none, is cut short or was changed. */
export async function* backupParts(file: string): AsyncGenerator<BackupPart> {
  const wrong = (reason: string): ChanceryError => errorOf('bad-backup', file, reason);
  const hash = createHash('sha256');
  let at = 0;
  let ended = false;
  try {
    for await (const line of linesOf(file)) {
      at += 1;
      if (ended) throw wrong('something follows its end');
      if (at > 1 && line.startsWith('[') && line.endsWith(']')) {
        hash.update(`${line}\n`, 'utf8');
        yield { kind: 'row', row: line.slice(1, -1) };
        continue;
      }
      const value = parsed(line);
      const end = END.safeParse(value);
      if (end.success) {
        if (end.data.sha256 !== hash.digest('hex'))
          throw wrong('its checksum is wrong, so it was changed or damaged');
        ended = true;
        continue;
      }
      hash.update(`${line}\n`, 'utf8');
      if (at === 1) yield { kind: 'head', head: headOf(value, wrong) };
      else {
        const table = TABLE.safeParse(value);
        if (!table.success) throw wrong(`its line ${at} is nothing that a backup holds`);
        yield { kind: 'table', table: table.data };
      }
    }
  } catch (error) {
    if (error instanceof ChanceryError) throw error;
    throw wrong(reasonOf(error));
  }
  if (!ended) throw wrong(at === 0 ? 'it is empty' : 'it is cut short');
}

function headOf(value: unknown, wrong: (reason: string) => ChanceryError): BackupHead {
  const head = HEAD.safeParse(value);
  if (!head.success) throw wrong('it is no backup of Chancery');
  if (head.data.version > VERSION) throw wrong('a newer Chancery made it; install the newer');
  return head.data;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  source.on('error', (error) => unzipped.destroy(error));
  source.pipe(unzipped);
  // The lines of readline end at U+2028 too, so they are cut here.
  let rest = '';
  unzipped.setEncoding('utf8');
  try {
    for await (const chunk of unzipped) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    source.destroy();
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EISDIR') return 'it is a directory';
  if (code === 'Z_BUF_ERROR') return 'it is cut short';
  return code?.startsWith('Z_') ? 'it is no backup of Chancery, or damaged' : message;
}
