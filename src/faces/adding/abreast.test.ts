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
  for await (const [, result] of abreast(numbers(10, []), { items: 3, size: 0 }, () => 1, work))
    found.push(result);
  expect(found).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
});

test('no more is taken in than may be worked on', async () => {
  const taken: number[] = [];
  const room = { items: 3, size: 0 };
  for await (const [item] of abreast(
    numbers(10, taken),
    room,
    () => 1,
    async (item) => item,
  ))
    expect(taken.length - item).toBeLessThanOrEqual(3);
});

test('of small items more are worked on, up to what they may come to together', async () => {
  let [open, most] = [0, 0];
  const work = async (item: number): Promise<number> => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((done) => setTimeout(done, 2));
    open -= 1;
    return item;
  };
  for await (const one of abreast(numbers(40, []), { items: 2, size: 100 }, () => 10, work)) void one;
  expect(most).toBe(10);
});

test('what is done is handed out while the next is still to come', async () => {
  let come = (): void => undefined;
  const last = new Promise<void>((resolve) => {
    come = resolve;
  });
  async function* slowly(): AsyncGenerator<number> {
    yield 1;
    await last;
    yield 2;
  }
  const found: number[] = [];
  for await (const [item] of abreast(
    slowly(),
    { items: 3, size: 100 },
    () => 1,
    async (item) => item,
  )) {
    found.push(item);
    come();
  }
  expect(found).toEqual([1, 2]);
});

test('a reader that leaves lets go of the source', async () => {
  let left = false;
  async function* source(): AsyncGenerator<number> {
    try {
      for (let number = 0; ; number += 1) yield number;
    } finally {
      left = true;
    }
  }
  for await (const one of abreast(
    source(),
    { items: 1, size: 0 },
    () => 1,
    async (item) => item,
  )) {
    void one;
    break;
  }
  expect(left).toBe(true);
});

test('a failure reaches whoever reads', async () => {
  const fail = async (item: number) => Promise.reject(new Error(`no ${item}`));
  const all = async (): Promise<void> => {
    for await (const one of abreast(numbers(5, []), { items: 2, size: 0 }, () => 1, fail)) void one;
  };
  await expect(all()).rejects.toThrow('no 0');
});
