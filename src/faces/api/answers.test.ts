import { expect, test } from 'vitest';
import { answersOf } from './answers.ts';

/** Answers to a version that can be set, and how many were made. */
function counting() {
  const state = { version: '1', made: 0 };
  const answers = answersOf(async () => state.version);
  const ask = (asked: string, items = 1) =>
    answers(asked, async () => {
      state.made += 1;
      await new Promise((done) => setTimeout(done, 5));
      return { number: state.made, items: Array.from({ length: items }) };
    });
  return { state, answers, ask };
}

test('an answer is made once until something is written, however many ask at the same time', async () => {
  const { state, ask } = counting();
  const [one, two] = await Promise.all([ask('a'), ask('a')]);
  expect([one.number, two.number, (await ask('a')).number, (await ask('b')).number]).toEqual([1, 1, 1, 2]);
  state.version = '2';
  expect([(await ask('a')).number, (await ask('a')).number]).toEqual([3, 3]);
});

test('an answer that could not be made is tried again', async () => {
  const { answers, ask } = counting();
  await expect(answers('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect((await ask('a')).number).toBe(1);
});

test('what was not asked for longest is forgotten first', async () => {
  const { ask } = counting();
  for (const asked of ['a', 'b']) await ask(asked, 9000);
  expect((await ask('a')).number).toBe(1);
  await ask('c', 9000);
  expect([(await ask('a')).number, (await ask('b')).number]).toEqual([1, 4]);
});
