/** Pieces of a file -> the file, whole or not at all: it is written beside its place and moved there when it is done. */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorOf } from '../../values/errors.ts';
import type { Pieces } from './harvest.ts';

export interface NewFile {
  readonly path: string;
  readonly pieces: Pieces;
}

/**
 * Writes all the files, and puts them in their places when the last is done; those that were there before stay until
 * then. Throws a ChanceryError where one cannot be written; then none has changed.
 */
export async function writeWhole(files: readonly NewFile[]): Promise<void> {
  const parts = files.map(({ path }) =>
    join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`),
  );
  const clear = (): void => {
    for (const part of parts) rmSync(part, { force: true });
  };
  process.once('exit', clear);
  try {
    for (const [at, { path, pieces }] of files.entries()) {
      if ((await stat(path).catch(() => null))?.isDirectory())
        throw errorOf('unwritable', `${path} is a directory`);
      await writePart(parts[at] as string, path, pieces);
    }
    for (const [at, { path }] of files.entries()) await told(path, rename(parts[at] as string, path));
  } finally {
    clear();
    process.removeListener('exit', clear);
  }
}

async function writePart(part: string, path: string, pieces: Pieces): Promise<void> {
  const file = await told(path, open(part, 'wx'));
  try {
    for await (const piece of pieces) await told(path, write(file, piece));
    await told(path, file.sync());
  } finally {
    await file.close();
  }
}

async function write(file: FileHandle, piece: string | Uint8Array): Promise<void> {
  const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten;
}

/** What the file system says of a file, as one sentence that names the file and not its part. */
async function told<Result>(path: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw errorOf('unwritable', `${path}: ${REASONS[code ?? ''] ?? message}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'its folder is a file',
  EACCES: 'it is not allowed',
  EPERM: 'it is not allowed',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
};
