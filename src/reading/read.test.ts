/** The reading of real text by the real model: spans, trees, and that nothing hangs on what is read beside it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handMadeReading } from '../../test/hand-made-reading.ts';
import { type Chancery, openChancery, openModel, type ReaderModel } from '../app.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';

let model: ReaderModel;
let chancery: Chancery;
beforeAll(async () => {
  model = await openModel();
  chancery = await openChancery({ model });
});
afterAll(() => model.close());

const reading = (text: string): Promise<Reading> => read(chancery.takeIn({ text }), model);

const TEXT = [
  'Talks fail: Brook',
  'Foreign Minister Ada Brook said on Tuesday that the talks had failed. She blamed the northern delegation.',
  '"We have offered them everything," Brook told reporters in Geneva. "Nobody can say that we did not try."',
].join('\n\n');

test('every sentence is a tree and every span the exact slice', async () => {
  const { report, sentences, names, attributions, references } = await reading(TEXT);
  for (const { tokens } of sentences) {
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
    for (const { head, index } of tokens) expect(head).not.toBe(index);
  }
  const contents = attributions.flatMap(({ content, cue }) => [...content, ...cue]);
  const mentions = references.flatMap(({ from, to }) => [from, to]);
  for (const span of [...names, ...contents, ...mentions])
    expect(report.text.slice(span.start, span.end)).toBe(span.text);
});

test('who said what, direct and indirect', async () => {
  const { attributions } = await reading(TEXT);
  const said = attributions.map(
    ({ source, content }) => `${source?.text}: ${content.map(({ text }) => text).join(' … ')}`,
  );
  expect(said).toContain('Foreign Minister Ada Brook: that the talks had failed');
  expect(said.join('\n')).toMatch(
    /Brook: "We have offered them everything," … "Nobody can say that we did not try\."/,
  );
});

test('a report reads the same alone and among a hundred others', async () => {
  const alone = JSON.stringify(await reading(TEXT));
  const others = Array.from({ length: 100 }, (_, place) =>
    reading(`It rained in town ${place}, Jon Reed said. ${'The river rose. '.repeat(place % 7)}`),
  );
  const among = await Promise.all([...others.slice(0, 50), reading(TEXT), ...others.slice(50)]);
  expect(JSON.stringify(among[50])).toBe(alone);
});

test('a sentence longer than a window is one tree still', async () => {
  const { sentences } = await reading(`He saw ${'a very large stone and '.repeat(200)}a tree.`);
  expect(sentences.flatMap(({ tokens }) => tokens).filter(({ head }) => head === -1)).toHaveLength(
    sentences.length,
  );
});

test('sentences stay in their block; datelines, bylines and credits are not read', async () => {
  const { blocks, ...report } = handMadeReading(
    'Talks fail\nThey met. They parted.\nOSLO, Feb 14 -\nBy Ada Brook\nImage: AP',
  ).report;
  const kinds = ['title', 'paragraph', 'dateline', 'byline', 'credit'] as const;
  const told = blocks.map((block, at) => ({ ...block, kind: kinds[at] ?? 'paragraph' }));
  const { sentences } = await read({ ...report, blocks: told }, model);
  expect(sentences.map(({ text, index, block }) => [index, block.kind, text])).toEqual([
    [0, 'title', 'Talks fail'],
    [1, 'paragraph', 'They met.'],
    [2, 'paragraph', 'They parted.'],
  ]);
});
