/** Calls from one thread to another: a request a message, an answer a message. */
import type { MessagePort, Worker } from 'node:worker_threads';
import { ChanceryError, type ErrorCode } from './errors.ts';

/** What can be called from another thread: plain values in, plain values out. */
type Callee = Readonly<Record<string, unknown>>;

interface Request {
  readonly id: number;
  readonly verb: string;
  readonly told: readonly unknown[];
}
type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly fault: { readonly code: ErrorCode | null; readonly message: string } };

/** Calls one verb of the other end. A ChanceryError there is one here. */
export type Call = <Result>(verb: string, ...told: readonly unknown[]) => Promise<Result>;

/** Answers the requests that come by `port`. A callee that could not be made answers each with why. */
export function answer(port: MessagePort, callee: Promise<Callee>): void {
  callee.catch(() => undefined);
  port.on('message', async ({ id, verb, told }: Request) => {
    if (id === undefined) return;
    try {
      const act = (await callee)[verb] as (...told: readonly unknown[]) => Promise<unknown>;
      port.postMessage({ id, result: await act(...told) } satisfies Answer);
    } catch (error) {
      const code = error instanceof ChanceryError ? error.code : null;
      const message = error instanceof Error ? error.message : String(error);
      port.postMessage({ id, fault: { code, message } } satisfies Answer);
    }
  });
}

/** Gives what calls the other end. While nothing waits it does not keep the process alive; when the other end goes, all that waits fails. */
export function caller(port: MessagePort | Worker): Call {
  const waiting = new Map<number, { done: (result: unknown) => void; failed: (error: Error) => void }>();
  let last = 0;
  let ended: Error | null = null;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  port.on('message', (answered: Answer) => {
    const asked = waiting.get(answered.id);
    waiting.delete(answered.id);
    if (waiting.size === 0) port.unref();
    if (!('fault' in answered)) return asked?.done(answered.result);
    const { code, message } = answered.fault;
    asked?.failed(code === null ? new Error(message) : new ChanceryError(code, message));
  });
  port.on('error', end);
  port.on('exit', () => end(new Error('the thread ended')));
  port.on('close', () => end(new Error('the thread ended')));
  port.unref();
  return <Result>(verb: string, ...told: readonly unknown[]) =>
    new Promise<unknown>((done, failed) => {
      if (ended !== null) return failed(ended);
      last += 1;
      waiting.set(last, { done, failed });
      port.ref();
      port.postMessage({ id: last, verb, told } satisfies Request);
    }) as Promise<Result>;
}

/** What has these verbs, each of which calls the other end. */
export function calling<Remote>(call: Call, verbs: readonly string[]): Remote {
  return Object.fromEntries(
    verbs.map((verb) => [verb, (...told: readonly unknown[]) => call(verb, ...told)]),
  ) as Remote;
}
