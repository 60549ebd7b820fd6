/** Whatever the text: it is read, every span is the exact slice, at a cost in step with its length, and nothing stays behind. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CountingModel, countingModel } from '../../test/counting-model.ts';
import { spansOf } from '../../test/spans-of.ts';
import { type Chancery, openChancery, openModel, type ReaderModel } from '../app.ts';
import { ChanceryError } from '../values/errors.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';

let model: ReaderModel;
let counting: CountingModel;
let chancery: Chancery;
beforeAll(async () => {
  model = await openModel();
  counting = await countingModel();
  chancery = await openChancery({ model });
});
afterAll(() => model.close());

/** The reading, or null of a text that is none. */
async function reading(text: string, by: ReaderModel = model): Promise<Reading | null> {
  try {
    return await read(chancery.takeIn({ text }), by);
  } catch (error) {
    if (error instanceof ChanceryError) return null;
    throw error;
  }
}

const MARKS = [
  '"',
  '“',
  '”',
  "''",
  '``',
  "'''",
  '«',
  '(',
  '—',
  ',',
  '.',
  '?',
  ':',
  '\n',
  '\n\n',
  '\ud83d',
  '\u0000',
];
const WORDS = [
  'Ada Brook',
  'ministers',
  'who',
  'he',
  'said',
  'told them',
  'that',
  'denied',
  'and left',
  'as Tass put it',
];
const anything = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...MARKS), fc.constantFrom(...WORDS)), {
    maxLength: 50,
  })
  .map((parts) => parts.join(' '));

function expectExact(one: Reading | null): void {
  if (one === null) return;
  const { report, ...rest } = one;
  for (const span of spansOf(rest)) expect(report.text.slice(span.start, span.end)).toBe(span.text);
  for (const { content, cue, within } of one.attributions) {
    expect(content.length).toBeGreaterThan(0);
    for (const span of [...content, ...cue]) expect(span.end).toBeGreaterThan(span.start);
    if (within !== null) expect(one.attributions[within]).toBeDefined();
  }
}

describe('any text', () => {
  test('is read by the network, every span exact', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => expectExact(await reading(text))),
      { numRuns: 150 },
    );
  });

  test('is read whatever the network says of it, every span exact', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => expectExact(await reading(text, counting))),
      { numRuns: 500 },
    );
  });

  test('leaves nothing behind: a report reads the same after 300 strange ones', async () => {
    const text = '"We wait," Ada Brook told reporters. She denied that the talks had failed, Tass said.';
    const alone = JSON.stringify(await reading(text));
    for (const strange of fc.sample(anything, { seed: 7, numRuns: 300 })) await reading(strange);
    expect(JSON.stringify(await reading(text))).toBe(alone);
  });
});

/** What the network is given for texts: windows and pieces. */
async function cost(texts: readonly string[]): Promise<{ windows: number; pieces: number; words: number }> {
  const before = { ...counting.count };
  let words = 0;
  for (const text of texts) {
    const read = await reading(text, counting);
    words += read?.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) ?? 0;
  }
  const { windows, pieces } = counting.count;
  return { windows: windows - before.windows, pieces: pieces - before.pieces, words };
}

const PARAGRAPH =
  '"We agree on that," Ada Brook said in Oslo. The minister told reporters that talks would go on, and left. ' +
  'Officials who had met her denied it. "Nobody," one of them said, "knows what comes."';

describe('cost', () => {
  test.each([
    ['paragraphs', `${PARAGRAPH}\n\n`],
    ['one paragraph', `${PARAGRAPH} `],
    ['one sentence', 'and Ada Brook said that the talks, which "had failed", would go on '],
    ['nothing but marks', '"\'“‘ «»“” ('],
  ])('of 500 kB of %s is in step with the length', async (_, unit) => {
    const of = async (length: number) => {
      const before = process.cpuUsage();
      const spent = await cost([unit.repeat(Math.ceil(length / unit.length)).slice(0, length)]);
      const { user, system } = process.cpuUsage(before);
      return { ...spent, time: (user + system) / 1000 };
    };
    await of(10_000);
    const [short, long] = [await of(62_500), await of(500_000)];
    expect(long.windows).toBeLessThan(short.windows * 9 + 2);
    expect(long.pieces).toBeLessThan(short.pieces * 9 + 1_024);
    // Eight times the text may take eight times as long, and twice that on a machine that is busy.
    expect(long.time).toBeLessThan(Math.max(short.time, 100) * 16);
  });

  test('a word of many short reports costs about as much as one of a few long ones', async () => {
    const short = await cost(Array.from({ length: 200 }, () => PARAGRAPH));
    const long = await cost(Array.from({ length: 2 }, () => `${PARAGRAPH}\n\n`.repeat(100)));
    expect(short.words).toBe(long.words);
    expect(short.windows).toBe(200);
    const ratio = short.pieces / short.words / (long.pieces / long.words);
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.2);
  });
});
