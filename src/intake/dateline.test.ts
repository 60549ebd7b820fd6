import { describe, expect, test } from 'vitest';
import { datelineOf } from './dateline.ts';

const cut = (line: string): string | null => {
  const found = datelineOf(line);
  return found === null ? null : line.slice(0, found.length);
};
const day = (line: string): string => {
  const found = datelineOf(line)?.day;
  return found ? [found.year ?? '????', found.month, found.day].join('-') : 'none';
};

describe('datelineOf', () => {
  test.each([
    ['date 2022-02-16 The minister left.', 'date 2022-02-16', '2022-2-16'],
    ['Feb 16, 2022', 'Feb 16, 2022', '2022-2-16'],
    [
      'Published: Wednesday, February 16, 2022, 10:30 GMT',
      'Published: Wednesday, February 16, 2022, 10:30 GMT',
      '2022-2-16',
    ],
    ['16 February 2022 — Talks ended.', '16 February 2022 —', '2022-2-16'],
    ['16.02.2022', '16.02.2022', '2022-2-16'],
    ['KYIV, Feb 16 (Reuters) – Talks ended.', 'KYIV, Feb 16 (Reuters) –', '????-2-16'],
    ['MOSCOW, February 16. /TASS/. Talks ended.', 'MOSCOW, February 16. /TASS/.', '????-2-16'],
    [
      'Geneva, 16 February 2022 (Hill Wire) -- Talks ended.',
      'Geneva, 16 February 2022 (Hill Wire) --',
      '2022-2-16',
    ],
    ['GENEVA (16 February 2022) – Talks ended.', 'GENEVA (16 February 2022) –', '2022-2-16'],
    ['NEW DELHI, Feb 16: Talks ended.', 'NEW DELHI, Feb 16:', '????-2-16'],
    ['NAIROBI, Kenya (AP) _', 'NAIROBI, Kenya (AP) _', 'none'],
    ['ST. PAUL, Minn. — Talks ended.', 'ST. PAUL, Minn. —', 'none'],
    ['(Reuters) - Talks ended.', '(Reuters) -', 'none'],
  ])('%s', (line, dateline, written) => {
    expect(cut(line)).toBe(dateline);
    expect(day(line)).toBe(written);
  });

  test.each([
    'On Monday, February 14 – a day of rest – the minister left.',
    'February 16, 2022 was cold.',
    'May said that the talks had failed.',
    'May 3 — the vote — was lost.',
    'Dated February 16, 2022, the letter names no one.',
    'US - Russia talks resume',
    'BREAKING — The minister left.',
    'MS. LEE: Thank you.',
    'Smith (D-Mass.) — who voted against — left.',
    'February 30, 2022',
    '1234-56-78 was the number.',
  ])('is no dateline: %s', (line) => {
    expect(cut(line)).toBeNull();
  });
});
