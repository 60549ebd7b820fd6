/** What runs in the worker thread: PGlite, so that a long query does not hold up the thread that draws and reads. */
import { parentPort, workerData } from 'node:worker_threads';
import { answer } from '../values/thread-call.ts';
import { openEngine } from './pglite-engine.ts';

if (parentPort !== null) {
  const { folder } = workerData as { folder: string | null };
  answer(
    parentPort,
    openEngine(folder).then((engine) => ({ ...engine })),
  );
}
