import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import type { Engine } from './pglite-engine.ts';
import { remote, serve } from './pglite-remote.ts';

const { port1, port2 } = new MessageChannel();
afterEach(() => port1.close());

test('answers come back to whoever asked, faults too, and an end fails what waits', async () => {
  const engine: Engine = {
    query: async (text, parameters, shape) => {
      if (text === 'never') await new Promise(() => undefined);
      if (text === 'slow') await new Promise((done) => setTimeout(done, 20));
      return [text, ...parameters, shape];
    },
    run: async (script) => {
      throw new Error(`bad script: ${script}`);
    },
    close: async () => undefined,
  };
  serve(port1, Promise.resolve(engine));
  const there = remote(port2);
  const both = [there.query('slow', [1], 'values'), there.query('fast', [], 'object')];
  expect(await Promise.all(both)).toEqual([
    ['slow', 1, 'values'],
    ['fast', 'object'],
  ]);
  await expect(there.run('x')).rejects.toThrow('bad script: x');
  const waiting = there.query('never', [], 'values');
  port1.close();
  await expect(waiting).rejects.toThrow('the database thread ended');
  await expect(there.run('x')).rejects.toThrow('the database thread ended');
});
