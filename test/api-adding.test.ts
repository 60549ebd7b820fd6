/** Reports added over HTTP, as text and as files; and what is refused. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AddedReport, ReportDetail } from '../src/faces/api/wire/report.ts';
import type { DiplomaticRecord } from '../src/record/record.ts';
import { fresh, SENT } from './conformance/archived-records.ts';
import { problemOf, startService, type TestService } from './service.ts';

const TALKS =
  'Talks fail\n\nGeneva, 16 February 2022 (Lakefront News) -- Foreign Minister Ada Brook denied that the talks had failed. ' +
  '"We have offered every guarantee," Brook told reporters.';

let service: TestService;
beforeAll(async () => {
  service = await startService();
  await service.archive.add([fresh(SENT, 'one.txt')], [], { pipeline: '1', model: 'm' });
}, 60_000);
afterAll(() => service.close());

describe('adding a report', () => {
  test('pasted text is read and stored once, and found where it was said to be', async () => {
    const first = await service.post('/api/reports', { text: TALKS });
    expect(first.status).toBe(201);
    const { report, isNew } = AddedReport.parse(await first.json());
    expect([report.title, report.publisher, isNew]).toEqual(['Talks fail', 'Lakefront News', true]);
    const detail = await service.get(first.headers.get('location') ?? '', ReportDetail);
    expect(detail.counts.statement).toBe(2);
    const again = await service.post('/api/reports', { text: TALKS });
    expect([again.status, AddedReport.parse(await again.json()).report.key]).toEqual([200, report.key]);
  }, 60_000);

  test('a file with the same bytes is the same report', async () => {
    const body = new FormData();
    body.append('date', '2022-02-16');
    body.append('file', new Blob([TALKS]), 'talks.txt');
    const response = await service.ask('/api/reports', { method: 'POST', body });
    expect([response.status, AddedReport.parse(await response.json()).isNew]).toEqual([200, false]);
  });

  test('what is stated beside the text goes before what the text says', async () => {
    const stated = { publisher: 'Harbour Post', publishedOn: '2022-02-17', title: 'Brook speaks', id: 'x1' };
    const response = await service.post('/api/reports', { text: TALKS, ...stated });
    expect(AddedReport.parse(await response.json()).report).toMatchObject(stated);
  });

  test('the record is what the archive keeps, to the last byte', async () => {
    const text = await (await service.ask('/api/reports/1/record')).text();
    expect(text).toBe(JSON.stringify(SENT));
    const record = (await (await service.ask('/api/reports/2/record')).json()) as DiplomaticRecord;
    for (const { content } of record.statements)
      for (const { start, end, text } of content) expect(record.report.text.slice(start, end)).toBe(text);
  });

  const form = (...files: readonly string[]): FormData => {
    const body = new FormData();
    for (const file of files) body.append('file', new Blob([file]), 'a file');
    return body;
  };
  test.each<[string, unknown, number, string]>([
    ['a PDF', { text: '%PDF-1.7 and so on' }, 422, 'not-text'],
    ['a page', { text: '<!doctype html><html><body><p>Words.</p></body></html>' }, 422, 'looks-like-html'],
    ['nothing but marks', { text: ' … ' }, 422, 'empty-report'],
    ['no text', { title: 'A title' }, 400, 'bad-request'],
    ['a field that there is not', { text: 'Some words.', author: 'me' }, 400, 'bad-request'],
    ['no object', [], 400, 'bad-request'],
  ])('%s is refused', async (_, body, status, code) => {
    expect((await problemOf(await service.post('/api/reports', body))).slice(0, 2)).toEqual([status, code]);
  });
  test.each<[string, RequestInit, number, string]>([
    [
      'half of a JSON',
      { body: '{"text":', headers: { 'content-type': 'application/json' } },
      400,
      'bad-request',
    ],
    ['another type', { body: 'a,b', headers: { 'content-type': 'text/csv' } }, 415, 'wrong-type'],
    ['two files', { body: form('One said yes.', 'Two said no.') }, 422, 'several-reports'],
    ['a form without a file', { body: form() }, 400, 'bad-request'],
    [
      'several reports in a file',
      { body: form('{"text":"Oslo agreed."}\n{"text":"Rome agreed."}') },
      422,
      'several-reports',
    ],
    [
      'too much',
      {
        body: JSON.stringify({ text: 'a'.repeat(9_000_001) }),
        headers: { 'content-type': 'application/json' },
      },
      413,
      'too-large',
    ],
  ])('%s is refused', async (_, init, status, code) => {
    const response = await service.ask('/api/reports', { method: 'POST', ...init });
    expect((await problemOf(response)).slice(0, 2)).toEqual([status, code]);
  });
});
