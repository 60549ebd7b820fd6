/** An engine in one thread as an engine in another: a request a message, an answer a message. */
import type { MessagePort, Worker } from 'node:worker_threads';
import type { Engine } from './pglite-engine.ts';

type Verb = keyof Engine;
interface Request {
  readonly id: number;
  readonly verb: Verb;
  readonly told: readonly unknown[];
}
type Answer =
  | { readonly id: number; readonly rows: unknown }
  | { readonly id: number; readonly fault: string };

/** Answers the requests that come by `port`. An engine that did not open answers each with why. */
export function serve(port: MessagePort, engine: Promise<Engine>): void {
  engine.catch(() => undefined);
  port.on('message', async ({ id, verb, told }: Request) => {
    try {
      const act = (await engine)[verb] as (...told: readonly unknown[]) => Promise<unknown>;
      port.postMessage({ id, rows: await act(...told) } satisfies Answer);
    } catch (error) {
      port.postMessage({
        id,
        fault: error instanceof Error ? error.message : String(error),
      } satisfies Answer);
    }
  });
}

/** The engine at the other end. While it has nothing to do it does not keep the process alive; when it ends, all that waits fails. */
export function remote(port: MessagePort | Worker): Engine {
  const waiting = new Map<number, { done: (rows: unknown) => void; failed: (error: Error) => void }>();
  let last = 0;
  let ended: Error | null = null;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  const ask = <Result>(verb: Verb, ...told: readonly unknown[]): Promise<Result> =>
    new Promise<unknown>((done, failed) => {
      if (ended !== null) return failed(ended);
      last += 1;
      waiting.set(last, { done, failed });
      port.ref();
      port.postMessage({ id: last, verb, told } satisfies Request);
    }) as Promise<Result>;
  port.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) port.unref();
    if ('fault' in answer) asked?.failed(new Error(answer.fault));
    else asked?.done(answer.rows);
  });
  port.on('error', end);
  port.on('exit', () => end(new Error('the database thread ended')));
  port.on('close', () => end(new Error('the database thread ended')));
  port.unref();
  return {
    query: (text, parameters, shape) => ask('query', text, parameters, shape),
    run: (script) => ask('run', script),
    close: () => ask('close'),
  };
}
