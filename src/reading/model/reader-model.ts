/** The port to the reader model: a window in, what it says of its words out. */
import { availableParallelism } from 'node:os';
import { decode, type WindowLabels } from './decode.ts';
import { MODEL_FOLDER, modelFiles } from './model-files.ts';
import { startPool } from './pool.ts';
import { openSession, type Runtime } from './session.ts';
import type { WindowInputs, WindowLimits } from './windows.ts';
import { type WordPieces, wordPieces } from './word-pieces.ts';

export interface ReaderModel {
  readonly runtime: Runtime;
  readonly workers: number;
  readonly pieces: WordPieces;
  readonly limits: WindowLimits;
  /** Reads one window; windows may be given while others are read, and no result hangs on the others. */
  readonly infer: (inputs: WindowInputs) => Promise<WindowLabels>;
  readonly close: () => Promise<void>;
}

export interface ModelOptions {
  readonly folder?: string;
  /** Threads that run the network beside this one, one session each; 0 runs it in this thread, which it then blocks. */
  readonly workers?: number;
}

/** Each worker holds the network once more: beyond this many, memory costs more than the speed is worth. */
const MOST_WORKERS = 8;

/** A worker runs compiled files alone: from the TypeScript sources (tests), the network runs in this thread. */
const COMPILED = import.meta.url.endsWith('.js');

/**
 * Keeps the native runtime from sending usage to its maker, which it does unasked, and from a device id on the disk.
 * It looks at the environment of the process when it is loaded; a worker thread has but a copy, so this stands here.
 */
function forbidTelemetry(): void {
  process.env.ORT_DISABLE_TELEMETRY = '1';
}

/** Opens the model; throws a ChanceryError where its files are missing or damaged. */
export async function openModel({ folder = MODEL_FOLDER, workers }: ModelOptions = {}): Promise<ReaderModel> {
  forbidTelemetry();
  const files = await modelFiles(folder);
  const { graph, labels, tokenizer } = files;
  const count = COMPILED ? (workers ?? Math.min(availableParallelism(), MOST_WORKERS)) : 0;
  const shared = { pieces: wordPieces(tokenizer), limits: { limit: labels.limit, context: labels.context } };
  if (count > 0) return { ...shared, workers: count, ...(await startPool(count, { graph, labels })) };
  const session = await openSession(graph);
  return {
    ...shared,
    workers: 0,
    runtime: session.runtime,
    infer: async (inputs) => decode(await session.run(inputs), inputs.sentence, labels),
    close: session.close,
  };
}
