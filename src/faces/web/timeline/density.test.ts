import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsOf, brushed, dayAt, scaleOf, ticksOf, trimmed } from './density.ts';

const months = {
  grain: 'month' as const,
  buckets: [
    { from: '2022-01-01', count: 4 },
    { from: '2022-02-01', count: 16 },
    { from: '2022-04-01', count: 1 },
  ],
  undated: 0,
};

test('a bar is as wide as its month, stands at it, and ends on its last day', () => {
  const bars = barsOf(months);
  expect(bars.map(({ to }) => to)).toEqual(['2022-01-31', '2022-02-28', '2022-04-30']);
  expect(bars.map(({ width }) => Math.round(width * 120))).toEqual([31, 28, 30]);
  expect(bars[2]?.left).toBeCloseTo(90 / 120);
  expect(bars.map(({ height }) => height)).toEqual([0.5, 1, 0.25]);
});

test('brushing the whole line, from either side, is from the first day to the last', () => {
  const scale = scaleOf(months);
  if (scale === null) throw new Error('there are buckets');
  expect(brushed(scale, 1.2, -0.1)).toEqual({ since: '2022-01-01', until: '2022-04-30' });
});

test('without entries there is no line', () => {
  expect(scaleOf({ grain: 'day', buckets: [], undated: 3 })).toBeNull();
});

const day = fc
  .integer({ min: Date.UTC(1800, 0, 1) / 86_400_000, max: Date.UTC(2100, 0, 1) / 86_400_000 })
  .map((days) => days * 86_400_000);

test('each day of the line is found at its place, and what is named below lies on the line', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 60_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (start, days, share) => {
        const scale = { start, end: start + days * 86_400_000 };
        const found = Date.parse(dayAt(scale, share));
        expect(found).toBeGreaterThanOrEqual(start);
        expect(found).toBeLessThan(scale.end);
        const ticks = ticksOf(scale);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(10);
        for (const { at } of ticks) expect(at >= 0 && at < 1).toBe(true);
      },
    ),
  );
});

test('a few entries far from all others do not squeeze the strip, and are counted', () => {
  const far = { from: '1648-01-01', count: 1 };
  const all = trimmed({
    ...months,
    buckets: [far, { from: '2022-01-01', count: 400 }, { from: '2050-01-01', count: 1 }],
  });
  expect([all.buckets.length, all.before, all.after]).toEqual([1, 1, 1]);
  expect(trimmed(months)).toEqual({ ...months, before: 0, after: 0 });
});
