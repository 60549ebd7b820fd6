import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Anchor, notePlaces, pivotAt } from './note-places.ts';

const at = (top: number, height = 40): Anchor => ({ top, height });
const anchors = fc
  .array(fc.record({ top: fc.nat(2000), height: fc.integer({ min: 10, max: 90 }) }), { minLength: 1 })
  .map((all) => all.sort((a, b) => a.top - b.top));

test('notes with room stand at the height of their words', () => {
  expect(notePlaces([at(0), at(100), at(300)], 0, 8)).toEqual([0, 100, 300]);
});

test('crowded notes make way for the one that is read', () => {
  expect(notePlaces([at(100), at(110), at(120)], 1, 8)).toEqual([62, 110, 158]);
});

test('no note lies on another, and the one that is read stands at its words', () => {
  fc.assert(
    fc.property(anchors, fc.nat(), (all, any) => {
      const pivot = any % all.length;
      const tops = notePlaces(all, pivot, 6);
      expect(tops[pivot]).toBe(all[pivot]?.top);
      for (let index = 1; index < all.length; index += 1)
        expect(tops[index] ?? 0).toBeGreaterThanOrEqual(
          (tops[index - 1] ?? 0) + (all[index - 1]?.height ?? 0) + 6,
        );
    }),
  );
});

test('the one that is read is the last above the line', () => {
  const all = [at(0), at(100), at(300)];
  expect([-5, 0, 99, 100, 250, 900].map((line) => pivotAt(all, line))).toEqual([0, 0, 0, 1, 1, 2]);
  expect(pivotAt([], 10)).toBe(0);
});
