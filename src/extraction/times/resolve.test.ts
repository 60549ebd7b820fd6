import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handMadeReading } from '../../../test/hand-made-reading.ts';
import { PUBLISHED, read, timesOf } from '../../../test/read-times.ts';
import { timeRules } from './rules.ts';

describe('counted from what the text named', () => {
  test('offsets count from the last day, not from the report', () => {
    expect(
      read('The envoy came on 3 May 2021. He left two days later. The day before, he had spoken.'),
    ).toEqual(['3 May 2021 = 2021-05-03', 'two days later = 2021-05-05', 'The day before = 2021-05-04']);
    expect(read('They met on Monday; the next morning they left.')).toEqual([
      'Monday = 2022-02-14',
      'the next morning = 2022-02-15TMO',
    ]);
    expect(read('In March 2014 they left; the following month they came.')).toEqual([
      'March 2014 = 2014-03',
      'the following month = 2014-04',
    ]);
  });

  test('a step back within the story does not move its next day', () => {
    const text = 'They agreed on Tuesday.\n\nOn Monday they had fought.\n\nOthers refused the next day.';
    expect(read(text)).toEqual(['Tuesday = 2022-02-15', 'Monday = 2022-02-14', 'the next day = 2022-02-16']);
    expect(
      read('They agreed on Tuesday.\n\nOn 3 May 1986 they fought.\n\nThe next day they left.'),
    ).toContain('The next day = 1986-05-04');
  });

  test('"since then" is since the last time', () => {
    expect(read('They met in 2014 and have not met since then.')).toEqual(['2014 = 2014', 'then = 2014']);
  });

  test('where nothing was named, nothing is guessed', () => {
    expect(read('Two days later he left.')).toEqual(['Two days later = XXXX-XX-XX']);
    expect(read('In 2014 they came; the following month they left.')).toEqual([
      '2014 = 2014',
      'the following month = XXXX-XX',
    ]);
    expect(read('He left the day before the vote.')).toEqual([]);
  });

  test('a clock time goes with the day of its own sentence', () => {
    expect(read('On Monday at 10 p.m. they left. At 11:30 GMT they were gone.')).toEqual([
      'Monday = 2022-02-14',
      '10 p.m. = 2022-02-14T22:00',
      '11:30 GMT = XXXX-XX-XXT11:30',
    ]);
    expect(read('They left at 10 p.m. Tuesday.')).toEqual(['10 p.m. Tuesday = 2022-02-15T22:00']);
  });

  test('accounts are compared with the same period of the year before', () => {
    expect(
      read('Third-quarter profit rose 5% from a year earlier. In the quarter it was 2 billion.'),
    ).toEqual(['Third-quarter = 2021-Q3', 'a year earlier = 2020-Q3', 'the quarter = 2021-Q3']);
  });
});

test('without a publication date values keep their X and bounds are null', () => {
  const text = 'They met on Tuesday, in March, last week, on Feb. 14 and in the third quarter, and in 2014.';
  const times = timesOf(text, { publishedOn: null });
  expect(times.map(({ value }) => value)).toEqual([
    'XXXX-WXX-2',
    'XXXX-03',
    'XXXX-WXX',
    'XXXX-02-14',
    'XXXX-Q3',
    '2014',
  ]);
  expect(times.slice(0, 5).every(({ from, to }) => from === null && to === null)).toBe(true);
});

test('what lies before the year 1 is left open', () => {
  const times = timesOf('It stood there 29 centuries ago, and 3,000 years ago.', { publishedOn: PUBLISHED });
  expect(times.map(({ value, from, to }) => [value, from, to])).toEqual([
    ['XX', null, null],
    ['XXXX', null, null],
  ]);
});

describe('any text', () => {
  const WORDS = (
    'Monday last week two 3 , 4 and May 2014 in the March years days ago later quarter of 10 p.m. - will said for until ' +
    'a year every 1990s Feb. 29 early end century nineteen ninety ½ … “ ” \ud800 \n\n'
  ).split(' ');
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  );
  const publishedOn = fc.constantFrom(null, PUBLISHED, '2024-02-29', '1985-12-31');

  test('gives exact spans in order, without overlap, and never throws', () => {
    fc.assert(
      fc.property(text, publishedOn, (words, day) => {
        let end = 0;
        for (const time of timesOf(words, { publishedOn: day })) {
          expect(words.slice(time.start, time.end)).toBe(time.text);
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.text.trim()).toBe(time.text);
          if (time.from !== null && time.to !== null) expect(time.from <= time.to).toBe(true);
          end = time.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each(['12 ', '3, ', 'twenty two ', ' ', 'a year '])(
    'takes time in step with its length, a megabyte of "%s" in one sentence too',
    (piece) => {
      const millisecondsFor = (length: number): number => {
        const reading = handMadeReading('x', { publishedOn: PUBLISHED });
        const long = piece.repeat(Math.ceil(length / piece.length));
        const [sentence] = reading.sentences;
        if (sentence === undefined) throw new Error('no sentence');
        const one = { ...sentence, text: long, end: long.length, tokens: [] };
        const started = performance.now();
        for (const rule of timeRules)
          rule.find(one, { ...reading, report: { ...reading.report, text: long } });
        return performance.now() - started;
      };
      millisecondsFor(10_000);
      // Eight times the length may take a busy machine thirty times as long, but never the square, 64 times.
      expect(millisecondsFor(1_000_000)).toBeLessThan(30 * Math.max(50, millisecondsFor(125_000)));
    },
    60_000,
  );
});
