/** What runs in the worker thread: an archive, which its parent calls, and whoever the parent hands a port to. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { answer } from '../values/thread-call.ts';
import type { Archive } from './archive.ts';
import { openArchive } from './open.ts';

if (parentPort !== null) {
  const { named } = workerData as { named: string | undefined };
  const callee = openArchive(named).then((archive) => calleeOf(archive));
  answer(parentPort, callee);
  parentPort.on('message', ({ port }: { readonly port?: MessagePort }) => {
    if (port !== undefined) answer(port, callee);
  });
}

/** What it is called and what it can do are asked like all else. */
function calleeOf(archive: Archive) {
  const { name, ...verbs } = archive;
  return { ...verbs, describe: async () => ({ name, verbs: Object.keys(verbs) }) };
}
