/** What runs in the worker thread: PGlite, so that a long query does not hold up the thread that draws and reads. */
import { parentPort, workerData } from 'node:worker_threads';
import { openEngine } from './pglite-engine.ts';
import { serve } from './pglite-remote.ts';

if (parentPort !== null) serve(parentPort, openEngine((workerData as { folder: string | null }).folder));
