/** The pool with threads that only play at reading, and the real thread by itself. */
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { ChanceryError } from '../../values/errors.ts';
import type { WindowLabels } from './decode.ts';
import { modelFiles } from './model-files.ts';
import { startPool } from './pool.ts';
import type { WindowInputs } from './windows.ts';
import { windows } from './windows.ts';
import { wordPieces } from './word-pieces.ts';
import type { Answer, WorkerData } from './worker.ts';

/**
 * A thread that answers each window with its pieces, after as many milliseconds as its first one says; it ends at 999.
 * Its part of speech has a letter for each window of the message.
 */
const PLAYER = `
  import { parentPort, workerData } from 'node:worker_threads';
  const { graph, place } = workerData;
  const read = async ([wait, ...others], count) => {
    if (wait === 999) process.exit(1);
    if (wait === 998) throw new Error('out of memory');
    if (wait === 997) return { message: 'bad window' };
    await new Promise((done) => setTimeout(done, wait));
    return { labels: { refersTo: [wait, ...others], upos: ['x'.repeat(count)] } };
  };
  if (graph === 'damaged') parentPort.postMessage({ kind: 'failed', message: 'no graph' });
  else {
    parentPort.on('message', async (windows) => {
      const outcomes = [];
      for (const [index, { pieces }] of windows.entries()) {
        Atomics.store(place, 0, index);
        outcomes.push(await read(pieces, windows.length));
      }
      parentPort.postMessage({ kind: 'read', outcomes });
    });
    parentPort.postMessage({ kind: 'open', runtime: 'onnxruntime-node' });
  }`;
const script = new URL(`data:text/javascript,${encodeURIComponent(PLAYER)}`);

const LABELS: WorkerData['labels'] = {
  sha256: '',
  limit: 4,
  context: 0,
  attribution: [],
  transitions: [],
  names: [],
  upos: [],
  relations: [],
};

let open: { close: () => Promise<void> } | null = null;
afterEach(async () => open?.close());

async function play(count: number, graph = 'whole') {
  const pool = await startPool(count, { graph, labels: LABELS }, script);
  open = pool;
  const infer = async (...pieces: number[]): Promise<readonly number[]> =>
    (await pool.infer({ pieces: Int32Array.from(pieces) } as WindowInputs)).refersTo;
  /** How many windows went in the message with this one. */
  const beside = async (...pieces: number[]): Promise<number> =>
    (await pool.infer({ pieces: Int32Array.from(pieces) } as WindowInputs)).upos[0]?.length ?? 0;
  return { infer, beside, close: pool.close };
}

/** What became of each: its answer, or the code and words of its error. */
async function fates(given: readonly Promise<readonly number[]>[]): Promise<unknown[]> {
  return (await Promise.allSettled(given)).map((one) =>
    one.status === 'fulfilled'
      ? one.value
      : one.reason instanceof ChanceryError
        ? [one.reason.code, /\((?:a thread that reads stopped: )?(.*)\); `/.exec(one.reason.message)?.[1]]
        : one.reason,
  );
}

describe('the pool', () => {
  test('each window gets its own answer, however long the others take', async () => {
    const { infer } = await play(3);
    const waits = [40, 1, 30, 2, 20, 3, 10, 4];
    const answers = await Promise.all(waits.map((wait, place) => infer(wait, place)));
    expect(answers).toEqual(waits.map((wait, place) => [wait, place]));
  });

  test.each([
    [999, 'it ended early'],
    [998, 'out of memory'],
  ])('a thread that dies fails its window, and the others read on (%i)', async (deadly, reason) => {
    const { infer } = await play(2);
    const given = [infer(deadly), infer(1), infer(2), infer(3)];
    expect(await fates(given)).toEqual([['bad-model', reason], [1], [2], [3]]);
    expect(await infer(4)).toEqual([4]);
  });

  test('short windows that wait go in one message, as many as make up a long one', async () => {
    const { beside } = await play(1);
    const given = [[30], [1], [1], [1, 0, 0, 0], [1, 0, 0], [1], [1], [1, 0, 0, 0, 0, 0]];
    expect(await Promise.all(given.map((pieces) => beside(...pieces)))).toEqual([1, 2, 2, 1, 2, 2, 1, 1]);
  });

  test.each([
    [999, 'it ended early'],
    [998, 'out of memory'],
  ])('of a message, a thread that dies fails the window that it read alone (%i)', async (deadly, reason) => {
    const { infer } = await play(2);
    const given = [infer(20), infer(60), infer(1), infer(2), infer(deadly), infer(3)];
    expect(await fates(given)).toEqual([[20], [60], [1], [2], ['bad-model', reason], [3]]);
    expect(await infer(4)).toEqual([4]);
  });

  test('of a message, a window that cannot be read fails alone', async () => {
    const { infer } = await play(1);
    expect(await fates([infer(20), infer(1), infer(997), infer(2)])).toEqual([
      [20],
      [1],
      ['bad-model', 'bad window'],
      [2],
    ]);
  });

  test('when the last thread has died nothing hangs, neither what waits nor what comes', async () => {
    const { infer } = await play(1);
    const given = [infer(999), infer(1), infer(2)];
    expect(await fates(given)).toEqual(given.map(() => ['bad-model', 'it ended early']));
    expect(await fates([infer(3)])).toEqual([['bad-model', 'all threads that read have stopped']]);
  });

  test('a window that cannot be read fails alone', async () => {
    const { infer } = await play(1);
    expect(await fates([infer(997), infer(1)])).toEqual([['bad-model', 'bad window'], [1]]);
  });

  test('closed while busy, all that was given fails and closing ends', async () => {
    const { infer, close } = await play(2);
    const given = [infer(5_000), infer(5_000), infer(1), infer(1)];
    const ended = fates(given);
    await close();
    expect(await ended).toEqual(given.map(() => ['bad-model', 'it was closed']));
    expect(await fates([infer(1)])).toEqual([['bad-model', 'it was closed']]);
  });

  test('a model that cannot be opened is told as such', async () => {
    await expect(play(2, 'damaged')).rejects.toMatchObject({ code: 'bad-model' });
  });
});

describe('the thread', () => {
  /** Runs the thread from its source with windows, and gives all that it answers. */
  async function answers(graph: string, given: readonly WindowInputs[]): Promise<readonly Answer[]> {
    const { labels } = await modelFiles();
    const source = JSON.stringify(new URL('./worker.ts', import.meta.url).href);
    const worker = new Worker(
      `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); })`,
      { eval: true, workerData: { graph, labels, place: new Int32Array(new SharedArrayBuffer(4)) } },
    );
    const got: Answer[] = [];
    try {
      await new Promise<void>((resolve, reject) => {
        worker.on('error', reject);
        worker.on('message', (answer: Answer) => {
          got.push(answer);
          const next = given[got.length - 1];
          if (answer.kind === 'failed' || next === undefined) resolve();
          else worker.postMessage([next]);
        });
      });
    } finally {
      await worker.terminate();
    }
    return got;
  }

  test('says that it is open, and reads', async () => {
    const { graph, labels, tokenizer } = await modelFiles();
    const words = [...'Ada Brook said it rained .'.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
    const passage = {
      text: 'Ada Brook said it rained .',
      words,
      sentences: [{ first: 0, after: words.length }],
      paragraphs: [0],
    };
    const given = windows(passage, wordPieces(tokenizer), labels).map(({ inputs }) => inputs);
    const [opened, read] = await answers(graph, given);
    expect(opened?.kind).toBe('open');
    const [outcome] = read?.kind === 'read' ? read.outcomes : [];
    const said: WindowLabels | null = outcome !== undefined && 'labels' in outcome ? outcome.labels : null;
    expect(said?.upos).toHaveLength(words.length);
    expect(said?.attributions.map(({ cue }) => cue)).toEqual([{ first: 2, after: 3 }]);
  });

  test('says why it cannot open', async () => {
    expect((await answers('/nowhere/model.onnx', []))[0]?.kind).toBe('failed');
  });
});
