/** What runs in the worker thread: all of adding but the database, since reading a long report takes its time. */
import { availableParallelism, platform, setPriority } from 'node:os';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { archiveAt, makerOf, openChancery, openModel } from '../../app.ts';
import { answer } from '../../values/thread-call.ts';
import { adderAt } from './adder.ts';

const { port } = workerData as { port: MessagePort };

/** One core is left to whoever asks meanwhile. */
const WORKERS = Math.max(1, Math.min(availableParallelism() - 1, 8));

/** How far reading gives way to answering; the higher, the more. */
const NICE = 10;

if (parentPort !== null) {
  // On Linux this thread and those that it starts, the model's; elsewhere it would be the whole process.
  if (platform() === 'linux') setPriority(NICE);
  const adder = adderAt(async () => {
    const model = await openModel({ workers: WORKERS });
    const [archive, chancery, maker] = await Promise.all([
      archiveAt(port),
      openChancery({ model }),
      makerOf(),
    ]);
    const close = async (): Promise<void> => {
      await chancery.close();
      await model.close();
    };
    return { archive, chancery: { ...chancery, close }, maker };
  });
  answer(parentPort, Promise.resolve({ ...adder }));
}
