/** What the user named (files, directories, "-") -> the files to read, in order. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ChanceryError, errorOf } from '../values/errors.ts';

/** Stands for standard input among files. */
export const STANDARD_INPUT = '-';

export type FoundFile =
  | { readonly path: string; readonly size: number | null; readonly error: null }
  | { readonly path: string; readonly error: ChanceryError };

const READABLE = /\.(?:txt|text|jsonl|ndjson)$/i;

/** Reasons of the operating system, in words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a directory',
  ELOOP: 'its symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk gives an error',
  ENAMETOOLONG: 'its name is too long',
};

/**
 * Walks the named paths. A named file is read whatever its name; in a directory, those with a name of text or JSONL,
 * by name, hidden ones left out, every directory once however many links lead to it.
 */
export async function* filesOf(paths: readonly string[]): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      yield { path, size: null, error: null };
      continue;
    }
    try {
      const status = await stat(path);
      if (status.isDirectory()) {
        let found = 0;
        for await (const file of walk(path, new Set())) {
          found += 1;
          yield file;
        }
        if (found === 0) yield { path, error: errorOf('nothing-to-read') };
      } else yield { path, size: status.isFile() ? status.size : null, error: null };
    } catch (error) {
      yield { path, error: readingError(error) };
    }
  }
}

async function* walk(directory: string, seen: Set<string>): AsyncGenerator<FoundFile> {
  let names: string[];
  try {
    const real = await realpath(directory);
    if (seen.has(real)) return;
    seen.add(real);
    names = await readdir(directory);
  } catch (error) {
    yield { path: directory, error: readingError(error) };
    return;
  }
  names.sort();
  for (const name of names) {
    if (name.startsWith('.')) continue;
    const path = join(directory, name);
    try {
      const status = await stat(path);
      if (status.isDirectory()) yield* walk(path, seen);
      else if (status.isFile() && READABLE.test(name)) yield { path, size: status.size, error: null };
    } catch (error) {
      if (READABLE.test(name)) yield { path, error: readingError(error) };
    }
  }
}

/** The bytes of one file; throws a ChanceryError that names it where it cannot be read. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code, message } = readingError(error);
    throw new ChanceryError(code, `${path}: ${message}`);
  }
}

/** An error of the file system, in words of ours. */
export function readingError(error: unknown): ChanceryError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return errorOf('not-found');
  return errorOf('unreadable', REASONS[code] ?? (error instanceof Error ? error.message : String(error)));
}
