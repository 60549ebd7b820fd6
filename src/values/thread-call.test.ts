import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { errorOf } from './errors.ts';
import { answer, caller, calling } from './thread-call.ts';

const { port1, port2 } = new MessageChannel();
afterEach(() => port1.close());

interface Callee {
  readonly say: (...words: readonly unknown[]) => Promise<readonly unknown[]>;
  readonly fail: (how: string) => Promise<void>;
}

test('answers come back to whoever asked, faults too, and an end fails what waits', async () => {
  const callee = {
    say: async (...words: readonly unknown[]) => {
      if (words[0] === 'never') await new Promise(() => undefined);
      if (words[0] === 'slow') await new Promise((done) => setTimeout(done, 20));
      return words;
    },
    fail: async (how: string) => {
      throw how === 'known' ? errorOf('empty-report') : new Error(`broken: ${how}`);
    },
  };
  answer(port1, Promise.resolve(callee));
  const there = calling<Callee>(caller(port2), Object.keys(callee));
  expect(await Promise.all([there.say('slow', 1), there.say('fast', [])])).toEqual([
    ['slow', 1],
    ['fast', []],
  ]);
  await expect(there.fail('x')).rejects.toThrow('broken: x');
  await expect(there.fail('known')).rejects.toMatchObject({ code: 'empty-report' });
  const waiting = there.say('never');
  port1.close();
  await expect(waiting).rejects.toThrow('the thread ended');
  await expect(there.say('x')).rejects.toThrow('the thread ended');
});
