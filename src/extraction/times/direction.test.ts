import { describe, expect, test } from 'vitest';
import { read, timesOf } from '../../../test/read-times.ts';

describe('weekdays go with the tense of their clause', () => {
  test.each([
    ['They met on Tuesday.', '2022-02-15'],
    ['They met on Wednesday.', '2022-02-16'],
    ['They met on Thursday.', '2022-02-10'],
    ['They will meet on Thursday.', '2022-02-17'],
    ['They are to meet on Tuesday.', '2022-02-22'],
    ['The minister said on Wednesday', '2022-02-16'],
    ['They agreed to meet on Friday.', '2022-02-18'],
    ['They met to agree on Friday.', '2022-02-11'],
    ['They would have met on Friday.', '2022-02-11'],
    ['The truce expires on Sunday.', '2022-02-20'],
    ['The vote was postponed until Monday.', '2022-02-21'],
    ['A vote is set for Tuesday.', '2022-02-22'],
    ['A vote, scheduled for Friday, was planned.', '2022-02-18'],
    ['On Friday, the council will vote.', '2022-02-18'],
    ['On Friday, the council voted.', '2022-02-11'],
    ["They refused to accept Friday's vote.", '2022-02-11'],
    ["Friday's session will decide.", '2022-02-18'],
    ['They met last Tuesday.', '2022-02-15'],
    ['They met last Wednesday.', '2022-02-09'],
    ['They will meet next Friday.', '2022-02-18'],
  ])('%s %s', (text, day) => {
    expect(timesOf(text).map(({ value }) => value)).toEqual([day]);
  });

  test('each verb has its own', () => {
    expect(read('They said on Tuesday that they would meet on Thursday.')).toEqual([
      'Tuesday = 2022-02-15',
      'Thursday = 2022-02-17',
    ]);
  });

  test('without a verb a weekday is the most recent one', () => {
    expect(read('Talks on Thursday in Geneva')).toEqual(['Thursday = 2022-02-10']);
  });
});
