/** Opens an adder beside an archive: in a thread of its own where the archive is in one. */
import { type MessagePort, Worker } from 'node:worker_threads';
import { makerOf, openChancery } from '../../app.ts';
import type { Archive } from '../../archive/archive.ts';
import { caller, calling } from '../../values/thread-call.ts';
import { ADDER_VERBS, type Adder, adderAt } from './adder.ts';

/** @param port leads to the archive; null where it is in this thread */
export function openAdder(archive: Archive, port: MessagePort | null): Adder {
  if (port === null)
    return adderAt(async () => {
      const [chancery, maker] = await Promise.all([openChancery(), makerOf()]);
      // Whoever opened the archive closes it.
      return { archive: { ...archive, close: async () => undefined }, chancery, maker };
    });
  const worker = new Worker(new URL('./adder-thread.js', import.meta.url), {
    workerData: { port },
    transferList: [port],
  });
  const adder = calling<Adder>(caller(worker), ADDER_VERBS);
  return {
    ...adder,
    close: async () => {
      await adder.close();
      await worker.terminate();
    },
  };
}
