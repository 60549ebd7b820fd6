/** An archive in a thread of its own, so that nothing it does holds up the one that answers requests. */
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { type Call, caller, calling } from '../values/thread-call.ts';
import type { Archive } from './archive.ts';
import { openArchive } from './open.ts';

export interface ArchiveAside {
  readonly archive: Archive;
  /** A port by which another thread reaches the archive; null where it is in this thread. */
  readonly connect: () => MessagePort | null;
}

/** A worker runs compiled files alone: from the TypeScript sources (tests), the archive is in this thread. */
const COMPILED = import.meta.url.endsWith('.js');

/** Opens the archive as openArchive does, and throws what it throws. */
export async function openArchiveAside(named: string | undefined): Promise<ArchiveAside> {
  if (!COMPILED) return { archive: await openArchive(named), connect: () => null };
  const worker = new Worker(new URL('./archive-thread.js', import.meta.url), { workerData: { named } });
  try {
    const archive = await described(caller(worker));
    const close = async (): Promise<void> => {
      await archive.close();
      await worker.terminate();
    };
    return {
      archive: { ...archive, close },
      connect: () => {
        const { port1, port2 } = new MessageChannel();
        worker.postMessage({ port: port1 }, [port1]);
        return port2;
      },
    };
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}

/** The archive at the other end of a port that `connect` gave. Its close closes nothing: the archive is another's. */
export async function archiveAt(port: MessagePort): Promise<Archive> {
  return { ...(await described(caller(port))), close: async () => port.close() };
}

async function described(call: Call): Promise<Archive> {
  const { name, verbs } = await call<{ readonly name: string; readonly verbs: readonly string[] }>(
    'describe',
  );
  return { ...calling<Omit<Archive, 'name'>>(call, verbs), name };
}
