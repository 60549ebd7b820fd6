/** Chunks of bytes -> lines of bytes, one at a time; a line that is too long is passed over without being kept. */

export interface ByteLine {
  /** From 1. */
  readonly number: number;
  /** The line without its break, or null where it is longer than the limit. */
  readonly bytes: Uint8Array | null;
  /** How many bytes it took up, break included. */
  readonly size: number;
}

const BREAK = 0x0a;

/** Splits at line feeds. Holds no more than one line of at most `limit` bytes. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const finish = (breakBytes: number): ByteLine => {
    const line = { number, bytes: size > limit ? null : Buffer.concat(parts), size: size + breakBytes };
    number += 1;
    parts = [];
    size = 0;
    return line;
  };
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(BREAK); at >= 0; at = chunk.indexOf(BREAK, from)) {
      keep(chunk.subarray(from, at));
      yield finish(1);
      from = at + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (size > 0) yield finish(0);
}
