import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placed } from './pieces.ts';

test('every piece has a place of its own, in order, even an empty one', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ text: fc.string() })), (pieces) => {
      const places = placed(pieces).map(({ place }) => place);
      expect(new Set(places).size).toBe(pieces.length);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});
