/** Text or bytes -> standard output, no faster than its reader takes it. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { sentenceOf } from '../../values/errors.ts';

/** Writes, and waits where the reader is behind, so that nothing piles up in memory. */
export async function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (text.length > 0 && !stream.write(text)) await once(stream, 'drain');
}

/** Ends the process where nobody takes its output: quietly when the reader has gone, as `head` goes. */
export function endWithReader(output: Writable, errors: Writable): void {
  errors.on('error', () => undefined);
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    errors.write(`chancery: ${sentenceOf('unwritable', error.message)} [unwritable]\n`);
    process.exit(1);
  });
}
