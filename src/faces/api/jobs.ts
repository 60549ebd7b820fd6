/** Jobs: reports added in the background, one job after the other, and whoever watches how far they are. */
import { setImmediate } from 'node:timers/promises';
import type { SourceFormat } from '../../app.ts';
import { ChanceryError, errorOf } from '../../values/errors.ts';
import type { Adder, Source } from '../adding/adder.ts';
import type { JobState } from './wire/job.ts';

export interface Job {
  readonly id: number;
  readonly state: JobState;
  readonly name: string;
  readonly createdAt: string;
  readonly endedAt: string | null;
  readonly bytes: { readonly done: number; readonly total: number };
  readonly added: number;
  readonly held: number;
  readonly removed: number;
  readonly failed: number;
  readonly faults: readonly { readonly place: string; readonly code: string; readonly message: string }[];
  readonly fault: { readonly code: string; readonly message: string } | null;
}

export interface JobRequest {
  readonly name: string;
  readonly sources: readonly Source[];
  readonly bytes: number;
  readonly from: SourceFormat;
  readonly date: string | null;
  /** Called when it has ended, however it did. */
  readonly tidy: () => Promise<void>;
}

export interface Jobs {
  readonly start: (request: JobRequest) => Job;
  /** The newest first. */
  readonly list: () => readonly Job[];
  readonly find: (id: number) => Job | null;
  /** The job now, and again whenever it has changed, until it has ended. */
  readonly watch: (id: number, signal: AbortSignal) => AsyncGenerator<Job>;
  /** Throws a ChanceryError where there is no such job or it has ended. */
  readonly cancel: (id: number) => Promise<Job>;
  /** Cancels all and waits until they have ended. */
  readonly close: () => Promise<void>;
}

const MOST_FAULTS = 100;
/** Of those that have ended; the archive keeps what they did. */
const MOST_KEPT = 100;

const hasEnded = ({ state }: Job): boolean => state !== 'waiting' && state !== 'running';

/** @param failed told what was not foreseen */
export function jobsWith(adder: Adder, failed: (error: unknown) => void): Jobs {
  const jobs = new Map<number, Job>();
  const watchers = new Set<() => void>();
  const cancelled = new Set<number>();
  let last = 0;
  let running: Promise<void> = Promise.resolve();

  const change = (id: number, fields: Partial<Job>): Job => {
    const job = { ...(jobs.get(id) as Job), ...fields };
    jobs.set(id, job);
    for (const watcher of watchers) watcher();
    return job;
  };
  const end = (id: number, state: JobState, fault: Job['fault']): void => {
    const { total, done } = (jobs.get(id) as Job).bytes;
    const bytes = { total, done: state === 'done' ? total : done };
    change(id, { state, fault, bytes, endedAt: new Date().toISOString() });
    const ended = [...jobs.values()].filter(hasEnded);
    for (const { id: old } of ended.slice(0, Math.max(0, ended.length - MOST_KEPT))) jobs.delete(old);
  };

  const work = async (id: number, { sources, from, date }: JobRequest): Promise<void> => {
    change(id, { state: 'running' });
    await adder.begin(id, sources, { from, date });
    while (!cancelled.has(id)) {
      const step = await adder.step(id);
      if (step === null) return;
      // Where the adder is in this thread, requests come in between its steps.
      await setImmediate();
      const job = jobs.get(id) as Job;
      const { kind, bytes, stored, fault } = step;
      change(id, {
        bytes: { ...job.bytes, done: Math.min(job.bytes.done + bytes, job.bytes.total) },
        added: job.added + stored,
        held: job.held + (kind === 'held' ? 1 : 0),
        removed: job.removed + (kind === 'removed' ? 1 : 0),
        failed: job.failed + (kind === 'failed' ? 1 : 0),
        faults:
          fault === null || job.faults.length >= MOST_FAULTS
            ? job.faults
            : [...job.faults, { place: fault.where, code: fault.code, message: fault.message }],
      });
    }
  };

  const run = async (id: number, request: JobRequest): Promise<void> => {
    try {
      if (!cancelled.has(id)) await work(id, request);
      end(id, cancelled.has(id) ? 'cancelled' : 'done', null);
    } catch (error) {
      const known = error instanceof ChanceryError ? error : errorOf('internal', 'the log says more');
      if (known !== error) failed(error);
      end(id, 'failed', { code: known.code, message: known.message });
    } finally {
      cancelled.delete(id);
      await adder.end(id).catch(failed);
      await request.tidy().catch(failed);
    }
  };

  return {
    start: (request) => {
      last += 1;
      const job: Job = {
        id: last,
        state: 'waiting',
        name: request.name,
        createdAt: new Date().toISOString(),
        endedAt: null,
        bytes: { done: 0, total: request.bytes },
        added: 0,
        held: 0,
        removed: 0,
        failed: 0,
        faults: [],
        fault: null,
      };
      jobs.set(job.id, job);
      running = running.then(() => run(job.id, request));
      return job;
    },
    list: () => [...jobs.values()].toReversed(),
    find: (id) => jobs.get(id) ?? null,
    watch: async function* (id, signal) {
      let told: Job | undefined;
      while (!signal.aborted) {
        const job = jobs.get(id);
        if (job === undefined) return;
        if (job !== told) {
          told = job;
          yield job;
          if (hasEnded(job)) return;
        } else await changed(watchers, signal);
      }
    },
    cancel: async (id) => {
      const job = jobs.get(id);
      if (job === undefined) throw errorOf('no-such-thing', `job ${id}`);
      if (hasEnded(job)) throw errorOf('job-ended', id);
      cancelled.add(id);
      for (let now = job; ; now = jobs.get(id) ?? now) {
        if (hasEnded(now)) return now;
        if (now.state === 'waiting') return now;
        await changed(watchers, AbortSignal.timeout(1000));
      }
    },
    close: async () => {
      for (const job of jobs.values()) if (!hasEnded(job)) cancelled.add(job.id);
      await running;
    },
  };
}

/** Waits until any job changes, or the signal says that nobody waits any more. */
function changed(watchers: Set<() => void>, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const go = (): void => {
      watchers.delete(go);
      signal.removeEventListener('abort', go);
      done();
    };
    watchers.add(go);
    signal.addEventListener('abort', go, { once: true });
    if (signal.aborted) go();
  });
}
