/** The network run by onnxruntime-node, on one thread. */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { ReaderSession } from './session.ts';
import { SESSION_OPTIONS } from './session-options.ts';
import { feedsOf, scoresOf } from './tensors.ts';

/** Opens the graph at a path. */
export async function nodeSession(graph: string): Promise<ReaderSession> {
  const session = await InferenceSession.create(graph, {
    ...SESSION_OPTIONS,
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  });
  return {
    runtime: 'onnxruntime-node',
    run: async (inputs) =>
      scoresOf(await session.run(feedsOf(inputs, (type, data, dims) => new Tensor(type, data, dims)))),
    close: () => session.release(),
  };
}
