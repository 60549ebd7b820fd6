/** The decoders on scores made by hand: what a network that hesitates must still come out as. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handMadeScores, scoresForLabels } from '../../../test/hand-made-scores.ts';
import { linkedWords } from './attribution-links.ts';
import { bioSpans } from './bio.ts';
import { tree } from './tree.ts';
import { bestPath } from './viterbi.ts';

const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'];
const NO_TRANSITIONS = LABELS.map(() => LABELS.map(() => 0));

describe('the best path', () => {
  test('never lets an I follow another kind or begin', () => {
    const scores = handMadeScores([
      [0, 0, 0, 0, 3, 0, 0],
      [0, 0, 3, 0, 0, 0, 0],
    ]);
    const path = bestPath(scores, LABELS, NO_TRANSITIONS).map((column) => LABELS[column]);
    expect(path).not.toContain('I-cue');
    expect(path).not.toEqual(['O', 'I-source']);
  });

  test('a transition tips a near draw', () => {
    const scores = handMadeScores([
      [0, 0, 0, 0, 0, 5, 0],
      [1, 0, 0, 0, 0, 0, 0.9],
    ]);
    const onward = NO_TRANSITIONS.map((row, from) => row.map((_, to) => (from === 5 && to === 6 ? 1 : 0)));
    expect(bestPath(scores, LABELS, NO_TRANSITIONS)).toEqual([5, 0]);
    expect(bestPath(scores, LABELS, onward)).toEqual([5, 6]);
  });

  test('no words, no path', () => expect(bestPath(handMadeScores([]), LABELS, NO_TRANSITIONS)).toEqual([]));
});

test('an I that continues nothing begins a span', () => {
  expect(bioSpans(['I-person', 'I-person', 'O', 'B-place', 'B-place', 'I-law'])).toEqual([
    { first: 0, after: 2, kind: 'person' },
    { first: 3, after: 4, kind: 'place' },
    { first: 4, after: 5, kind: 'place' },
    { first: 5, after: 6, kind: 'law' },
  ]);
});

describe('the tree', () => {
  test('two words that hang on each other are cut where it costs least', () => {
    const scores = handMadeScores([
      [0, -9, 5, 1],
      [0, 5, -9, 4],
      [2, 0, 1, -9],
    ]);
    expect(tree(scores, 0, 3)).toEqual([1, 2, -1]);
  });

  test('a sentence amid a window counts from its own first word', () => {
    const scores = handMadeScores([
      [9, 0, 0, 0],
      [0, 0, 0, 3],
      [5, 0, 0, 0],
    ]);
    expect(tree(scores, 1, 3)).toEqual([1, -1]);
  });

  test('a mark is the root only where there is nothing else', () => {
    const scores = handMadeScores([
      [9, 0, 0],
      [1, 0, 0],
    ]);
    expect(tree(scores, 0, 2)).toEqual([-1, 0]);
    expect(tree(scores, 0, 2, (word) => word === 0)).toEqual([1, -1]);
    expect(tree(scores, 0, 2, () => true)).toEqual([-1, 0]);
  });

  test('any scores give one root and no cycle', () => {
    const square = fc.integer({ min: 1, max: 12 }).chain((size) =>
      fc.array(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: size + 1, maxLength: size + 1 }), {
        minLength: size,
        maxLength: size,
      }),
    );
    fc.assert(
      fc.property(square, (rows) => {
        const masked = rows.map((row, word) =>
          row.map((score, column) => (column === word + 1 ? -1e4 : score)),
        );
        const heads = tree(handMadeScores(masked), 0, rows.length);
        expect(heads.filter((head) => head === -1)).toHaveLength(1);
        for (const start of heads.keys()) {
          let [word, steps] = [start, 0];
          for (; word >= 0 && steps <= heads.length; steps += 1) word = heads[word] ?? -1;
          expect(word).toBe(-1);
        }
      }),
    );
  });
});

describe('attributions', () => {
  const links = (
    written: string,
    cueOf: readonly (readonly number[])[],
    sourceOf: readonly (readonly number[])[],
    sentence?: readonly number[],
  ) =>
    linkedWords(
      scoresForLabels(written, LABELS),
      handMadeScores(cueOf),
      handMadeScores(sourceOf),
      LABELS,
      NO_TRANSITIONS,
      Int32Array.from(sentence ?? cueOf.map(() => 0)),
    );
  /** A row of scores that is 1 at one place: 0 for [CLS], n + 1 for word n. */
  const at = (size: number, place: number): readonly number[] =>
    Array.from({ length: size + 1 }, (_, column) => (column === place ? 1 : 0));

  test('contents on both sides of a cue belong to one attribution', () => {
    const found = links(
      'B-content B-source B-cue B-content',
      [at(4, 3), at(4, 0), at(4, 0), at(4, 3)],
      [at(4, 0), at(4, 0), at(4, 2), at(4, 0)],
    );
    expect(found).toEqual([
      {
        source: { first: 1, after: 2 },
        cue: { first: 2, after: 3 },
        content: [
          { first: 0, after: 1 },
          { first: 3, after: 4 },
        ],
      },
    ]);
  });

  test('a cue whose best source is none has none', () => {
    const found = links(
      'B-source B-cue B-content',
      [at(3, 0), at(3, 0), at(3, 2)],
      [at(3, 0), at(3, 0), at(3, 0)],
    );
    expect(found.map(({ source }) => source)).toEqual([null]);
  });

  test('a cue that was left without content takes its own from one that has two', () => {
    const found = links(
      'B-cue B-content B-cue B-content',
      [at(4, 0), at(4, 1), at(4, 0), at(4, 1)],
      [at(4, 0), at(4, 0), at(4, 0), at(4, 0)],
      [0, 0, 1, 1],
    );
    expect(found.map(({ content }) => content)).toEqual([[{ first: 1, after: 2 }], [{ first: 3, after: 4 }]]);
  });

  test('a source that runs over the end of a sentence is cut, and the part beside the cue is meant', () => {
    const found = links(
      'B-source I-source B-cue B-content',
      [at(4, 0), at(4, 0), at(4, 0), at(4, 3)],
      [at(4, 0), at(4, 0), at(4, 1), at(4, 0)],
      [0, 1, 1, 1],
    );
    expect(found.map(({ source }) => source)).toEqual([{ first: 1, after: 2 }]);
  });

  test('a cue without any content, and a content without any cue, are none', () => {
    expect(links('B-cue O', [at(2, 0), at(2, 0)], [at(2, 0), at(2, 0)])).toEqual([]);
    expect(links('B-content O', [at(2, 0), at(2, 0)], [at(2, 0), at(2, 0)])).toEqual([]);
  });
});
