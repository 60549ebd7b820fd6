/** A worker thread: opens the network, says so, and then answers each message of windows with what it says of them. */
import { parentPort, workerData } from 'node:worker_threads';
import { decode, type WindowLabels } from './decode.ts';
import type { ModelLabels } from './model-files.ts';
import { openSession, type Runtime } from './session.ts';
import type { WindowInputs } from './windows.ts';

export interface WorkerData {
  readonly graph: string;
  readonly labels: ModelLabels;
  /** One number in shared memory: the place, in its message, of the window that is being read. */
  readonly place: Int32Array;
}

/** What became of one window: its labels, or why it could not be read. */
export type Outcome = { readonly labels: WindowLabels } | { readonly message: string };

export type Answer =
  | { readonly kind: 'open'; readonly runtime: Runtime }
  /** One for each window of the message, in their order. */
  | { readonly kind: 'read'; readonly outcomes: readonly Outcome[] }
  | { readonly kind: 'failed'; readonly message: string };

const { graph, labels, place } = workerData as WorkerData;
const answer = (given: Answer): void => parentPort?.postMessage(given);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

try {
  const session = await openSession(graph);
  const read = async (inputs: WindowInputs): Promise<Outcome> => {
    try {
      return { labels: decode(await session.run(inputs), inputs.sentence, labels) };
    } catch (error) {
      return { message: messageOf(error) };
    }
  };
  parentPort?.on('message', async (windows: readonly WindowInputs[]) => {
    const outcomes: Outcome[] = [];
    for (const [index, inputs] of windows.entries()) {
      Atomics.store(place, 0, index);
      // One after the other: the network reads a window at a time.
      outcomes.push(await read(inputs));
    }
    answer({ kind: 'read', outcomes });
  });
  answer({ kind: 'open', runtime: session.runtime });
} catch (error) {
  answer({ kind: 'failed', message: messageOf(error) });
}
