/** Worker threads that each run the network: windows wait in one line and the next free worker takes the first. */
import { Worker } from 'node:worker_threads';
import { errorOf } from '../../values/errors.ts';
import type { WindowLabels } from './decode.ts';
import type { Runtime } from './session.ts';
import type { WindowInputs } from './windows.ts';
import type { Answer, WorkerData } from './worker.ts';

interface Pool {
  readonly runtime: Runtime;
  readonly infer: (inputs: WindowInputs) => Promise<WindowLabels>;
  readonly close: () => Promise<void>;
}

interface Task {
  readonly inputs: WindowInputs;
  readonly resolve: (labels: WindowLabels) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts `count` workers, each of which runs `script`, and gives the pool once each is open. Idle workers do not keep
 * the process alive. A worker that ends fails what it had in hand, the others go on; when the last one has ended, all
 * that waits fails too, and so does what comes later.
 */
export async function startPool(
  count: number,
  data: WorkerData,
  script: URL = new URL('./worker.js', import.meta.url),
): Promise<Pool> {
  const waiting: Task[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Task>();
  const workers = new Set<Worker>();
  let closed = false;

  const next = (): void => {
    while (idle.length > 0 && waiting.length > 0) {
      const [worker, task] = [idle.pop(), waiting.shift()];
      if (worker === undefined || task === undefined) return;
      busy.set(worker, task);
      worker.ref();
      worker.postMessage(task.inputs);
    }
  };

  /** Ends the worker's task and gives it the next one. */
  const finish = (worker: Worker, end: (task: Task) => void): void => {
    const task = busy.get(worker);
    busy.delete(worker);
    worker.unref();
    if (workers.has(worker)) idle.push(worker);
    next();
    if (task !== undefined) end(task);
  };

  const start = (): Promise<Runtime> =>
    new Promise((opened, failed) => {
      const worker = new Worker(script, { workerData: data });
      workers.add(worker);
      worker.on('message', (answer: Answer) => {
        if (answer.kind === 'open') {
          finish(worker, () => undefined);
          opened(answer.runtime);
        } else if (answer.kind === 'labels') finish(worker, (task) => task.resolve(answer.labels));
        else {
          const error = errorOf('bad-model', answer.message);
          failed(error);
          finish(worker, (task) => task.reject(error));
        }
      });
      worker.on('error', ({ message }) => lose(worker, message, failed));
      worker.on('exit', () => lose(worker, closed ? 'it was closed' : 'it ended early', failed));
    });

  const lose = (worker: Worker, reason: string, failed: (error: Error) => void): void => {
    const error = errorOf('bad-model', `a thread that reads stopped: ${reason}`);
    workers.delete(worker);
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
    failed(error);
    finish(worker, (task) => task.reject(error));
    if (workers.size === 0) for (const task of waiting.splice(0)) task.reject(error);
  };

  const close = async (): Promise<void> => {
    closed = true;
    await Promise.all([...workers].map((worker) => worker.terminate()));
  };

  const started = Array.from({ length: count }, start);
  try {
    const [runtime] = await Promise.all(started);
    if (runtime === undefined) throw errorOf('bad-model', 'no worker was started');
    return {
      runtime,
      infer: (inputs) =>
        new Promise((resolve, reject) => {
          if (closed || workers.size === 0) {
            reject(errorOf('bad-model', closed ? 'it was closed' : 'all threads that read have stopped'));
            return;
          }
          waiting.push({ inputs, resolve, reject });
          next();
        }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
