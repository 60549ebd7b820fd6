import { describe, expect, test } from 'vitest';
import { handMadeReading } from '../../../test/hand-made-reading.ts';
import { bounds, PUBLISHED, read, timesOf } from '../../../test/read-times.ts';
import { timeRules } from './rules.ts';

test.each(timeRules.map((rule) => [rule.name, rule] as const))('%s finds its example', (_, rule) => {
  const reading = handMadeReading(rule.looksFor, { publishedOn: PUBLISHED });
  const found = reading.sentences.flatMap((sentence) => rule.find(sentence, reading));
  expect(found.map(({ by }) => by)).toContain(rule.name);
});

describe('days', () => {
  test.each([
    ['On Monday, February 14, they met.', 'Monday, February 14 = 2022-02-14'],
    ['The text of December 17, 2021, was sent.', 'December 17, 2021 = 2021-12-17'],
    ['They left on 3 March 2021.', '3 March 2021 = 2021-03-03'],
    ['They left on the 3rd of March.', 'the 3rd of March = 2021-03-03'],
    ['The vote of Feb. 24 will stand.', 'Feb. 24 = 2022-02-24'],
    ['They left on 2021-12-17.', '2021-12-17 = 2021-12-17'],
    ['They left on 14.02.2022.', '14.02.2022 = 2022-02-14'],
    ['They will meet on the 28th.', 'the 28th = 2022-02-28'],
    ['They left yesterday.', 'yesterday = 2022-02-15'],
    ['They left the day before yesterday.', 'the day before yesterday = 2022-02-14'],
    ['They will leave tomorrow morning.', 'tomorrow morning = 2022-02-17TMO'],
    ['They left on Christmas Eve.', 'Christmas Eve = 2021-12-24'],
    ['They met on Good Friday 2019.', 'Good Friday 2019 = 2019-04-19'],
  ])('%s', (text, time) => {
    expect(read(text)).toEqual([time]);
  });

  test('a weekday beside a date chooses the year', () => {
    expect(read('They met on Friday, June 25.')).toEqual(['Friday, June 25 = 2021-06-25']);
    expect(read('They met on Saturday, June 25.')).toEqual(['Saturday, June 25 = 2022-06-25']);
  });

  test('days that share a month are told one by one, each with its month', () => {
    expect(read('Talks are planned for 3, 4 and 7 May.')).toEqual([
      '3 = 2022-05-03',
      '4 = 2022-05-04',
      '7 May = 2022-05-07',
    ]);
    expect(read('They met from February 10 to 12, 2021.')).toEqual([
      'February 10 = 2021-02-10',
      '12, 2021 = 2021-02-12',
    ]);
    expect(read('They met on April 24 and 25 guests left.')).toEqual(['April 24 = 2021-04-24']);
  });

  test('figures that could be read both ways are only bounded', () => {
    expect(timesOf('They left on 12/10/2021.')).toMatchObject([
      { value: '2021-XX-XX', from: '2021-10-12', to: '2021-12-10' },
    ]);
    expect(read('They left on 25/12/2021.')).toEqual(['25/12/2021 = 2021-12-25']);
  });

  test('29 February is looked up in leap years, 30 February is no day', () => {
    expect(read('They met on 29 February.')).toEqual(['29 February = 2020-02-29']);
    expect(read('They met on February 30.')).toEqual([]);
  });
});

describe('periods', () => {
  test.each([
    ['They met last week.', 'last week = 2022-W06'],
    ['They will meet next month.', 'next month = 2022-03'],
    ['They met earlier this year.', 'earlier this year = 2022'],
    ['They left at the end of last month.', 'the end of last month = 2022-01'],
    ['They met over the weekend.', 'the weekend = 2022-W06-WE'],
    ['They will meet this weekend.', 'this weekend = 2022-W07-WE'],
    ['They met in November.', 'November = 2021-11'],
    ['They will meet in November.', 'November = 2022-11'],
    ['They left in late January.', 'late January = 2022-01'],
    ['They left in mid-March 2020.', 'mid-March 2020 = 2020-03'],
    ['They will leave this summer.', 'this summer = 2022-SU'],
    ['They left in the summer of 2014.', 'the summer of 2014 = 2014-SU'],
    ['Trade fell in Q1 2021.', 'Q1 2021 = 2021-Q1'],
    ['Trade fell in the third quarter of 2021.', 'the third quarter of 2021 = 2021-Q3'],
    ['Trade fell in the fourth quarter.', 'the fourth quarter = 2021-Q4'],
    ['Trade fell in the second half.', 'the second half = 2021-H2'],
    ['Trade fell in the first half of last year.', 'the first half of last year = 2021-H1'],
    ['It has held since 2014.', '2014 = 2014'],
    ['It will begin in early 2023.', 'early 2023 = 2023'],
    ['It was open in the 1990s.', 'the 1990s = 199'],
    ['It was open in the late nineties.', 'the late nineties = 199'],
    ['The border of the 19th century was moved.', 'the 19th century = 18'],
    ['They left two weeks ago.', 'two weeks ago = 2022-W05'],
    ['They left three months ago.', 'three months ago = 2021-11'],
    ['They left ten years ago.', 'ten years ago = 2012'],
  ])('%s', (text, time) => {
    expect(read(text)).toEqual([time]);
  });

  test.each([
    ['from 2014 to 2016', ['2014 = 2014', '2016 = 2016']],
    ['in 2014–2016', ['2014 = 2014', '2016 = 2016']],
    ['in 1990-91', ['1990 = 1990', '91 = 1991']],
    ['in 2019 and 2021', ['2019 = 2019', '2021 = 2021']],
    ['from September to December 2014', ['September = 2014-09', 'December 2014 = 2014-12']],
    ['from November to January 2021', ['November = 2020-11', 'January 2021 = 2021-01']],
  ])('a range has two ends: %s', (range, times) => {
    expect(read(`Observers were there ${range}.`)).toEqual(times);
  });

  test('have the days that bound them', () => {
    expect(bounds('They met last week, earlier this month and in late January.')).toEqual([
      'last week = 2022-02-07..2022-02-13',
      'earlier this month = 2022-02-01..2022-02-16',
      'late January = 2022-01-16..2022-01-31',
    ]);
    expect(bounds('It has held in the past two weeks.')).toEqual([
      'the past two weeks = 2022-02-02..2022-02-16',
    ]);
    expect(bounds('Talks will resume in the coming days.')).toEqual(['the coming days = 2022-02-16..null']);
    expect(bounds('In fiscal 2021 trade fell.')).toEqual(['fiscal 2021 = null..null']);
  });
});

describe('lengths, sets and vague times', () => {
  test.each([
    ['It held for three months.', 'DURATION', 'P3M', null],
    ['It held for more than four hours.', 'DURATION', 'PT4H', 'MORE_THAN'],
    ['It held for nearly forty years.', 'DURATION', 'P40Y', 'LESS_THAN'],
    ['It was a 10-day visit.', 'DURATION', 'P10D', null],
    ['They broke the 8-month-old truce.', 'DURATION', 'P8M', null],
    ['They were paid 2 billion over five years.', 'DURATION', 'P5Y', null],
    ['It held for over five years.', 'DURATION', 'P5Y', 'MORE_THAN'],
    ['It held for two and a half years.', 'DURATION', 'P2.5Y', null],
    ['It held for decades.', 'DURATION', 'PXDE', null],
    ['It held for several weeks.', 'DURATION', 'PXW', null],
    ['They meet every Monday.', 'SET', 'XXXX-WXX-1', null],
    ['They meet twice a week.', 'SET', 'P1W', null],
    ['It earns 3 million a year.', 'SET', 'P1Y', null],
    ['They file a weekly report.', 'SET', 'P1W', null],
    ['They recently left.', 'DATE', 'PAST_REF', null],
    ['They will soon leave.', 'DATE', 'FUTURE_REF', null],
    ['They are now there.', 'DATE', 'PRESENT_REF', null],
  ])('%s', (text, type, value, mod) => {
    expect(timesOf(text)).toMatchObject([{ type, value, mod }]);
  });

  test('"in ten days" is a day only where its clause looks ahead', () => {
    expect(read('They will answer in ten days.')).toEqual(['ten days = 2022-02-26']);
    expect(read('They will answer within ten days.')).toEqual(['ten days = P10D']);
    expect(read('They answered in ten days.')).toEqual(['ten days = P10D']);
  });
});

describe('what only looks like a time', () => {
  test.each([
    'The number 2882015 was given.',
    'About 2,015 people and 2000 troops came.',
    'It cost $1990, or 1990 dollars.',
    'They won 1-2, then 3:1.',
    'They called 555-2014 and 202-555-1990.',
    'May said the talks had failed.',
    'They joined a March on Washington.',
    'He wrote in the Sunday Times.',
    'Bloody Sunday and Black Friday are remembered.',
    'The Six-Day War was short.',
    'The 65-year-old, 44 years old, has a son aged 3 years.',
    'The Sept. 11 attacks changed it.',
    'The July 26 Movement won.',
    'They talk 24/7.',
    'He may leave.',
    'They read USA Today and watch 60 Minutes.',
    'Three quarters of them left.',
    'The fall of the wall was told.',
    'Resolution 2015 was adopted.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a month that somebody in the report is called needs a sign that it is the month', () => {
    const names = [{ text: 'Ada May', label: 'person' }] as const;
    const text = 'Ada May met them in May. For May it was hard.';
    expect(read(text, { publishedOn: PUBLISHED, names })).toEqual(['May = 2021-05']);
  });

  test('a day that became a name keeps its year open from afar', () => {
    expect(read('They left on Sept. 11.')).toEqual(['Sept. 11 = XXXX-09-11']);
    expect(read('They left on Sept. 11.', { publishedOn: '2022-09-12' })).toEqual(['Sept. 11 = 2022-09-11']);
    expect(read('They left on Sept. 11.', { publishedOn: '1998-02-16' })).toEqual(['Sept. 11 = 1997-09-11']);
  });
});
