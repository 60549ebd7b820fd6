/**
 * Worker threads that each run the network: windows wait in one line and the next free worker takes the first, with as
 * many short ones after it as make up one long window, since a message costs as much as reading a short window.
 */
import { Worker } from 'node:worker_threads';
import { errorOf } from '../../values/errors.ts';
import type { WindowLabels } from './decode.ts';
import type { Runtime } from './session.ts';
import type { WindowInputs } from './windows.ts';
import type { Answer, Outcome, WorkerData } from './worker.ts';

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

/** A worker with the tasks of the message that it has in hand, and the place of the one that it reads. */
interface Hand {
  readonly worker: Worker;
  readonly place: Int32Array;
  tasks: readonly Task[];
}

/** Takes from the line what goes into one message: the first, and more while all together are no longer than `limit` pieces. */
function takeBatch(waiting: Task[], limit: number): readonly Task[] {
  let [count, pieces] = [0, 0];
  for (const { inputs } of waiting) {
    pieces += inputs.pieces.length;
    if (count > 0 && pieces > limit) break;
    count += 1;
  }
  return waiting.splice(0, count);
}

function settle(task: Task, outcome: Outcome | undefined): void {
  if (outcome !== undefined && 'labels' in outcome) task.resolve(outcome.labels);
  else task.reject(errorOf('bad-model', outcome?.message ?? 'a thread gave no answer'));
}

/**
 * Starts `count` workers, each of which runs `script`, and gives the pool once each is open. Idle workers do not keep
 * the process alive. A worker that ends fails the window that it was reading; the rest of its message goes back to the
 * head of the line, and the others go on. When the last one has ended, all that waits fails too, and so does what comes
 * later.
 */
export async function startPool(
  count: number,
  data: Omit<WorkerData, 'place'>,
  script: URL = new URL('./worker.js', import.meta.url),
): Promise<Pool> {
  const waiting: Task[] = [];
  const idle: Hand[] = [];
  const hands = new Set<Hand>();
  let closed = false;

  const next = (): void => {
    while (idle.length > 0 && waiting.length > 0) {
      const hand = idle.pop();
      if (hand === undefined) return;
      hand.tasks = takeBatch(waiting, data.labels.limit);
      Atomics.store(hand.place, 0, 0);
      hand.worker.ref();
      hand.worker.postMessage(hand.tasks.map(({ inputs }) => inputs));
    }
  };

  /** Takes the tasks out of a worker's hand and gives it the next ones. */
  const release = (hand: Hand): readonly Task[] => {
    const { tasks } = hand;
    hand.tasks = [];
    hand.worker.unref();
    if (hands.has(hand)) idle.push(hand);
    next();
    return tasks;
  };

  const start = (): Promise<Runtime> =>
    new Promise((opened, failed) => {
      const place = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      const worker = new Worker(script, { workerData: { ...data, place } satisfies WorkerData });
      const hand: Hand = { worker, place, tasks: [] };
      hands.add(hand);
      worker.on('message', (answer: Answer) => {
        if (answer.kind === 'open') {
          release(hand);
          opened(answer.runtime);
        } else if (answer.kind === 'read') {
          for (const [index, task] of release(hand).entries()) settle(task, answer.outcomes[index]);
        } else failed(errorOf('bad-model', answer.message));
      });
      worker.on('error', ({ message }) => lose(hand, message, failed));
      worker.on('exit', () => lose(hand, closed ? 'it was closed' : 'it ended early', failed));
    });

  const lose = (hand: Hand, reason: string, failed: (error: Error) => void): void => {
    if (!hands.delete(hand)) return;
    const error = errorOf('bad-model', `a thread that reads stopped: ${reason}`);
    failed(error);
    const at = idle.indexOf(hand);
    if (at >= 0) idle.splice(at, 1);
    const { tasks } = hand;
    const [read] = hand.tasks.slice(Atomics.load(hand.place, 0));
    waiting.unshift(...tasks.filter((task) => task !== read));
    read?.reject(error);
    if (hands.size === 0) for (const task of waiting.splice(0)) task.reject(error);
    next();
  };

  const close = async (): Promise<void> => {
    closed = true;
    await Promise.all([...hands].map(({ worker }) => worker.terminate()));
  };

  const started = Array.from({ length: count }, start);
  try {
    const [runtime] = await Promise.all(started);
    if (runtime === undefined) throw errorOf('bad-model', 'no worker was started');
    return {
      runtime,
      infer: (inputs) =>
        new Promise((resolve, reject) => {
          if (closed || hands.size === 0) {
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
