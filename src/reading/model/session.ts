/** The port to a runtime that runs the network, and the choice of what stands behind it. */
import type { WindowScores } from './scores.ts';
import type { WindowInputs } from './windows.ts';

export type Runtime = 'onnxruntime-node' | 'onnxruntime-web';

export interface ReaderSession {
  readonly runtime: Runtime;
  /** Runs one window: never several at once, since the scale of their numbers would then be a common one. */
  readonly run: (inputs: WindowInputs) => Promise<WindowScores>;
  readonly close: () => Promise<void>;
}

/** Opens the graph with the native runtime where that can be loaded, else with the one in WebAssembly. */
export async function openSession(graph: string): Promise<ReaderSession> {
  const native = await import('onnxruntime-node').catch(() => null);
  if (native !== null) {
    const { nodeSession } = await import('./session-node.ts');
    return nodeSession(graph);
  }
  const { webSession } = await import('./session-web.ts');
  return webSession(graph);
}
