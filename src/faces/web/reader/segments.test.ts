import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lanesOf, type Mark, segmentsOf } from './segments.ts';

const TEXT = '"We wrote," the envoy of Norway said, "and nobody answered."';
const part = (item: string, words: string, as: Mark['part']): Mark => {
  const start = TEXT.indexOf(words);
  return { item, part: as, start, end: start + words.length };
};
const interrupted = [
  part('s1', '"We wrote,"', 'content'),
  part('s1', 'the envoy of Norway', 'source'),
  part('s1', 'said', 'cue'),
  part('s1', '"and nobody answered."', 'content'),
];

const marks = fc.array(
  fc
    .record({
      item: fc.constantFrom('s1', 's2', 'e1', 'e2', 'i1'),
      part: fc.constantFrom<Mark['part']>('source', 'cue', 'content', 'evidence'),
      start: fc.nat(60),
      length: fc.nat(20),
    })
    .map(({ length, ...mark }) => ({ ...mark, end: mark.start + length })),
  { maxLength: 14 },
);

describe('segments of a marked text', () => {
  test('a quotation that is interrupted is one item in two places, with its source and cue between', () => {
    const cut = segmentsOf({ start: 0, end: TEXT.length }, interrupted).map(({ start, end, marks: on }) => [
      TEXT.slice(start, end),
      on.map(({ part }) => part).join(),
    ]);
    expect(cut).toEqual([
      ['"We wrote,"', 'content'],
      [' ', ''],
      ['the envoy of Norway', 'source'],
      [' ', ''],
      ['said', 'cue'],
      [', ', ''],
      ['"and nobody answered."', 'content'],
    ]);
  });

  test('where two items cross, the stretch that they share bears both', () => {
    const cut = segmentsOf({ start: 0, end: 10 }, [
      { item: 's1', part: 'content', start: 0, end: 6 },
      { item: 'e1', part: 'evidence', start: 4, end: 9 },
    ]);
    expect(cut.map(({ start, end, marks: on }) => [start, end, on.map(({ item }) => item)])).toEqual([
      [0, 4, ['s1']],
      [4, 6, ['s1', 'e1']],
      [6, 9, ['e1']],
      [9, 10, []],
    ]);
  });

  test('segments follow one another without gap and bear just the marks that lie on them', () => {
    fc.assert(
      fc.property(marks, fc.nat(30), fc.nat(40), (all, start, length) => {
        const range = { start, end: start + length };
        const cut = segmentsOf(range, all);
        expect(cut.reduce((at, segment) => (segment.start === at ? segment.end : -1), start)).toBe(range.end);
        for (const segment of cut)
          for (let at = segment.start; at < segment.end; at += 1)
            expect(segment.marks).toEqual(all.filter((mark) => mark.start <= at && at < mark.end));
      }),
    );
  });
});

describe('lanes of underlines', () => {
  test('all parts of an item lie in one lane, and what stands within it comes nearer to the words', () => {
    const lanes = lanesOf([...interrupted, part('e1', 'nobody answered', 'evidence')]);
    expect([lanes.get('e1'), lanes.get('s1')]).toEqual([0, 1]);
  });

  test('what shares no stretch may share a lane, even inside the gap of another', () => {
    expect(lanesOf([...interrupted, part('e1', ', "', 'evidence')]).get('e1')).toBe(0);
    const apart = lanesOf([part('s1', '"We wrote,"', 'content'), part('s2', 'said', 'cue')]);
    expect(new Set(apart.values())).toEqual(new Set([0]));
  });

  test('items that share a code unit never share a lane', () => {
    fc.assert(
      fc.property(marks, (all) => {
        const lanes = lanesOf(all);
        for (const a of all)
          for (const b of all)
            if (a.item !== b.item && a.start < b.end && b.start < a.end)
              expect(lanes.get(a.item)).not.toBe(lanes.get(b.item));
      }),
    );
  });
});
