import { describe, expect, test } from 'vitest';
import { dayOf, type Grain, lastDay, periodAt, readDay, shift, timexOf } from './period.ts';

const at = (iso: string) => readDay(iso) ?? expect.fail(`${iso} is no day`);

describe('a period', () => {
  test.each<[Grain, string, string, string, string]>([
    ['day', '2022-02-16', '2022-02-16', '2022-02-16', '2022-02-16'],
    ['week', '2022-02-16', '2022-W07', '2022-02-14', '2022-02-20'],
    ['weekend', '2022-02-16', '2022-W07-WE', '2022-02-19', '2022-02-20'],
    ['weekend', '2022-02-20', '2022-W07-WE', '2022-02-19', '2022-02-20'],
    ['month', '2024-02-16', '2024-02', '2024-02-01', '2024-02-29'],
    ['season', '2022-01-31', '2021-WI', '2021-12-01', '2022-02-28'],
    ['season', '2022-03-01', '2022-SP', '2022-03-01', '2022-05-31'],
    ['season', '2022-11-30', '2022-FA', '2022-09-01', '2022-11-30'],
    ['quarter', '2022-09-30', '2022-Q3', '2022-07-01', '2022-09-30'],
    ['half', '2022-07-01', '2022-H2', '2022-07-01', '2022-12-31'],
    ['year', '2022-07-01', '2022', '2022-01-01', '2022-12-31'],
    ['decade', '1989-07-01', '198', '1980-01-01', '1989-12-31'],
    ['century', '1989-07-01', '19', '1900-01-01', '1999-12-31'],
  ])('of the grain %s at %s is %s', (grain, day, value, from, to) => {
    const period = periodAt(grain, at(day));
    expect([timexOf(period), period.from.toString(), lastDay(period).toString()]).toEqual([value, from, to]);
  });

  test('a week belongs to the ISO year that holds its Thursday', () => {
    expect(timexOf(periodAt('week', at('2021-01-03')))).toBe('2020-W53');
    expect(timexOf(periodAt('week', at('2024-12-31')))).toBe('2025-W01');
  });

  test('shifts by its own length over the ends of years and short months', () => {
    const moved = (grain: Grain, day: string, by: number) => {
      const period = shift(periodAt(grain, at(day)), by);
      return period && timexOf(period);
    };
    expect(moved('week', '2022-01-03', -1)).toBe('2021-W52');
    expect(moved('month', '2022-03-31', -1)).toBe('2022-02');
    expect(moved('quarter', '2022-02-16', -1)).toBe('2021-Q4');
    expect(moved('season', '2022-02-16', 1)).toBe('2022-SP');
    expect(moved('day', '2024-02-28', 1)).toBe('2024-02-29');
  });

  test('out of the calendar there is none', () => {
    expect(shift(periodAt('century', at('2022-02-16')), 9_999)).toBeNull();
    expect(dayOf(2022, 2, 30)).toBeNull();
    expect(readDay('yesterday')).toBeNull();
  });
});
