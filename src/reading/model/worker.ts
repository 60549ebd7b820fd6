/** A worker thread: opens the network, says so, and then answers each window with what it says. */
import { parentPort, workerData } from 'node:worker_threads';
import { decode, type WindowLabels } from './decode.ts';
import type { ModelLabels } from './model-files.ts';
import { openSession, type Runtime } from './session.ts';
import type { WindowInputs } from './windows.ts';

export interface WorkerData {
  readonly graph: string;
  readonly labels: ModelLabels;
}

export type Answer =
  | { readonly kind: 'open'; readonly runtime: Runtime }
  | { readonly kind: 'labels'; readonly labels: WindowLabels }
  | { readonly kind: 'failed'; readonly message: string };

const { graph, labels } = workerData as WorkerData;
const answer = (given: Answer): void => parentPort?.postMessage(given);
const failed = (error: unknown): void =>
  answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });

try {
  const session = await openSession(graph);
  parentPort?.on('message', (inputs: WindowInputs) => {
    session
      .run(inputs)
      .then((scores) => answer({ kind: 'labels', labels: decode(scores, inputs.sentence, labels) }))
      .catch(failed);
  });
  answer({ kind: 'open', runtime: session.runtime });
} catch (error) {
  failed(error);
}
