import { expect, test } from 'vitest';
import { abreast } from './abreast.ts';

async function* numbers(count: number, taken: number[]): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    taken.push(number);
    yield number;
  }
}

test('results come in the order of the items, the slow ones first or last', async () => {
  const found: number[] = [];
  const work = (item: number) => new Promise<number>((done) => setTimeout(() => done(item * 10), 12 - item));
  for await (const [, result] of abreast(numbers(10, []), 3, work)) found.push(result);
  expect(found).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
});

test('no more is taken in than may be worked on', async () => {
  const taken: number[] = [];
  for await (const [item] of abreast(numbers(10, taken), 3, async (item) => item))
    expect(taken.length - item).toBeLessThanOrEqual(3);
});

test('a failure reaches whoever reads', async () => {
  const all = async (): Promise<void> => {
    for await (const one of abreast(numbers(5, []), 2, async (item) =>
      Promise.reject(new Error(`no ${item}`)),
    ))
      void one;
  };
  await expect(all()).rejects.toThrow('no 0');
});
