import { describe, expect, test } from 'vitest';
import type { Report } from './report.ts';
import { type Draft, takeIn } from './take-in.ts';

const BODY = 'Talks between the two sides ended without a result, officials said.';

function taken(draft: Partial<Draft>, otherwise: string | null = null): Report {
  const report = takeIn({ text: BODY, ...draft }, otherwise);
  if (report instanceof Error) throw report;
  return report;
}
const codes = (report: Report): string[] => report.problems.map(({ code }) => code);

describe('the day of publication', () => {
  test('is what the source states, with or without a time', () => {
    expect(taken({ publishedOn: '2022-02-16T23:30:00+05:00' }).publishedOn).toBe('2022-02-16');
    expect(taken({ publishedOn: '16 February 2022' }).publishedOn).toBe('2022-02-16');
  });

  test('comes from the date line before --date', () => {
    const report = taken({ text: `date 2022-02-16 ${BODY}` }, '2020-01-01');
    expect(report.publishedOn).toBe('2022-02-16');
    expect(codes(report)).toEqual(['date-conflict']);
  });

  test('is the stated one before the date line, which may be of the day before', () => {
    expect(codes(taken({ text: `OSLO, Feb 16 (AFP) – ${BODY}`, publishedOn: '2022-02-17' }))).toEqual([]);
    const late = taken({ text: `OSLO, Feb 16 (AFP) – ${BODY}`, publishedOn: '2022-02-20' });
    expect(late.publishedOn).toBe('2022-02-20');
    expect(late.problems[0]).toMatchObject({ code: 'date-conflict', span: { text: 'OSLO, Feb 16 (AFP) –' } });
  });

  test('takes a date line without year at its nearest', () => {
    expect(taken({ text: `OSLO, Dec 30 (AFP) – ${BODY}` }, '2022-01-02').publishedOn).toBe('2021-12-30');
  });

  test('is never guessed', () => {
    expect(taken({})).toMatchObject({ publishedOn: null, problems: [{ code: 'no-date' }] });
    const yearless = taken({ text: `OSLO, Feb 16 (AFP) – ${BODY}` });
    expect(yearless).toMatchObject({ publishedOn: null, problems: [{ code: 'date-without-year' }] });
    expect(codes(taken({ publishedOn: 'yesterday' }))).toEqual(['bad-date', 'no-date']);
  });
});

describe('takeIn', () => {
  test('keeps what the source states, and the id', () => {
    expect(
      taken({ id: '7', title: 'A', publisher: 'B', byline: 'C', url: 'D', language: 'en' }),
    ).toMatchObject({
      id: '7',
      title: 'A',
      publisher: 'B',
      byline: 'C',
      url: 'D',
      language: 'en',
    });
  });

  test('else reads publisher, byline and title off the text, and makes the id of it', () => {
    const report = taken({ text: `No result in Oslo\n\nBy Ann Lee\n\nOSLO (AFP) – ${BODY}` });
    expect(report).toMatchObject({
      title: 'No result in Oslo',
      byline: 'Ann Lee',
      publisher: 'AFP',
      url: null,
    });
    expect(taken({ text: 'café', publishedOn: '2022-01-01' }).id).toBe('850f7dc43910ff89');
  });

  test('keeps half characters and says so', () => {
    const report = taken({ text: `\ud800${BODY}\udc00`, publishedOn: '2022-01-01' });
    expect(report.text).toBe(`\ud800${BODY}\udc00`);
    expect(report.problems).toMatchObject([{ code: 'lone-surrogate', span: { start: 0, end: 1 } }]);
    expect(report.problems[0]?.message).toContain('2 half characters');
  });

  test.each([
    ['', 'empty-report'],
    [' \n\u2028 — …', 'empty-report'],
    ['a\0b', 'not-text'],
    ['\u0001\u0002\u0003\u0004\u0005 words', 'not-text'],
    ['%PDF-1.7 words', 'not-text'],
    ['<!DOCTYPE html><html><body>Words</body></html>', 'looks-like-html'],
    ['<div class="a"><p>Words.</p></div>', 'looks-like-html'],
    [`${'word '.repeat(400_001)}`, 'report-too-long'],
  ])('refuses %j', (text, code) => {
    expect(takeIn({ text: text }, null)).toMatchObject({ code });
  });

  test('reads a text that only quotes markup', () => {
    expect(
      taken({ text: 'The page said <b>no</b>, then <i>yes</i>, <b>no</b>, <i>yes</i>.' }).blocks,
    ).toHaveLength(1);
  });
});
