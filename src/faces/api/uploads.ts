/** Files of a multipart body -> files on the disk, with the fields that came before them. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { errorOf } from '../../values/errors.ts';
import type { Source } from '../adding/adder.ts';
import { typeOf } from './problem-details.ts';

export interface Uploaded {
  readonly sources: readonly Source[];
  readonly bytes: number;
  readonly fields: Readonly<Record<string, string>>;
  /** Takes the files away. */
  readonly tidy: () => Promise<void>;
}

/** Takes in all files. Throws a ChanceryError, and leaves nothing behind, where a file is cut off or there is none. */
export async function uploaded(request: FastifyRequest): Promise<Uploaded> {
  if (!request.isMultipart()) throw errorOf('wrong-type', typeOf(request));
  const folder = await mkdtemp(join(tmpdir(), 'chancery-upload-'));
  const tidy = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const fields: Record<string, string> = {};
    const sources: Source[] = [];
    let bytes = 0;
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        fields[part.fieldname] = String(part.value);
        continue;
      }
      const source = await saved(part, join(folder, String(sources.length)));
      bytes += (await stat(source.path)).size;
      sources.push(source);
    }
    if (sources.length === 0) throw errorOf('bad-request', 'no file came with it');
    return { sources, bytes, fields, tidy };
  } catch (error) {
    await tidy();
    throw error;
  }
}

/** The name is for people alone: the file stands under a name of ours. */
async function saved(part: MultipartFile, path: string): Promise<Source> {
  await pipeline(part.file, createWriteStream(path));
  if (part.file.truncated) throw errorOf('too-large', 'what one file may have');
  return { where: part.filename === '' ? 'a file without a name' : part.filename, path };
}
