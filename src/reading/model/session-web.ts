/** The network run by onnxruntime-web, in WebAssembly on one thread: for where the native runtime is missing. */
import { readFile } from 'node:fs/promises';
import { env, InferenceSession, Tensor } from 'onnxruntime-web';
import type { ReaderSession } from './session.ts';
import { SESSION_OPTIONS } from './session-options.ts';
import { feedsOf, scoresOf } from './tensors.ts';

/** Opens the graph at a path. */
export async function webSession(graph: string): Promise<ReaderSession> {
  env.wasm.numThreads = 1;
  const session = await InferenceSession.create(await readFile(graph), {
    ...SESSION_OPTIONS,
    executionProviders: ['wasm'],
  });
  return {
    runtime: 'onnxruntime-web',
    run: async (inputs) =>
      scoresOf(await session.run(feedsOf(inputs, (type, data, dims) => new Tensor(type, data, dims)))),
    close: () => session.release(),
  };
}
