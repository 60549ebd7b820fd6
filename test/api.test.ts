/** The API as a program meets it: reports added over HTTP, listed, paged, corrected, and what is refused. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ActorDetail,
  ActorPage,
  Contacts,
  Decision,
  DecisionList,
  SuggestionPage,
} from '../src/faces/api/wire/actor.ts';
import {
  Density,
  Entry,
  EntryPage,
  ExchangeDetail,
  ExchangePage,
  Facets,
} from '../src/faces/api/wire/entry.ts';
import { ArchivedProblemPage } from '../src/faces/api/wire/job.ts';
import { AddedReport, ReportDetail, ReportPage } from '../src/faces/api/wire/report.ts';
import { HitPage, QuotePage, SyndicationPage } from '../src/faces/api/wire/search.ts';
import { About, Health } from '../src/faces/api/wire/service.ts';
import { FILTERS } from '../src/faces/filters/filters.ts';
import type { DiplomaticRecord } from '../src/record/record.ts';
import { fresh, REFUSED, SENT } from './conformance/archived-records.ts';
import { problemOf, startService, type TestService } from './service.ts';

const TALKS =
  'Talks fail\n\nGeneva, 16 February 2022 (Lakefront News) -- Foreign Minister Ada Brook denied that the talks had failed. ' +
  '"We have offered every guarantee," Brook told reporters.';

let service: TestService;
beforeAll(async () => {
  service = await startService();
  const { archive } = service;
  await archive.add([fresh(SENT, 'one.txt'), fresh(REFUSED, 'two.txt')], [], { pipeline: '1', model: 'm' });
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
    const record = (await (await service.ask('/api/reports/3/record')).json()) as DiplomaticRecord;
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

describe('lists', () => {
  test('every list and every single thing is what its schema says', async () => {
    const { items, total } = await service.get('/api/timeline?report=1&report=2', EntryPage);
    expect([items.length, total]).toEqual([8, { number: 8, isCapped: false }]);
    for (const noun of ['statements', 'events', 'instruments'])
      for (const { id } of (await service.get(`/api/${noun}`, EntryPage)).items)
        expect((await service.get(`/api/${noun}/${id}`, Entry)).id).toBe(id);
    const { items: exchanges } = await service.get('/api/exchanges', ExchangePage);
    const exchange = await service.get(`/api/exchanges/${exchanges[0]?.id}`, ExchangeDetail);
    expect([exchange.id, exchange.document?.kind]).toEqual(['1.x1', 'instrument']);
    expect((await service.get('/api/actors?name=lee', ActorPage)).items.map(({ name }) => name)).toEqual([
      'Ann Lee',
    ]);
    expect((await service.get('/api/search?q=border', HitPage)).total.number).toBe(2);
    const quoted = await service.get('/api/quote?q=we+have+offered+every+guarantee', QuotePage);
    expect(quoted.items[0]?.entry.parties[0]?.name).toBe('Ada Brook');
    await service.get('/api/copies', SyndicationPage);
    await service.get('/api/problems', ArchivedProblemPage);
    await service.get('/api/actors/suggestions', SuggestionPage);
    await service.get('/api/facets?kind=event', Facets);
    expect((await service.get('/api/density', Density)).buckets.length).toBeGreaterThan(2);
    expect((await service.get('/api/about', About)).reports).toBe(4);
    await service.get('/health', Health);
  });

  test('filters are those of the command line, by their names', async () => {
    const ids = async (query: string): Promise<readonly string[]> =>
      (await service.get(`/api/timeline?report=1&report=2&${query}`, EntryPage)).items.map(({ id }) => id);
    expect(await ids('act=deny&act=threaten')).toEqual(['2.s1', '2.s2']);
    expect(await ids('speaker=Lee&since=2024-05&until=2024')).toEqual(['1.s1', '2.s2']);
    expect(await ids('text=%22stays%20open%22')).toEqual(['1.s1']);
    const [sweden] = (await service.get('/api/actors?name=sweden', ActorPage)).items;
    expect(await ids(`to=${encodeURIComponent(`#${sweden?.key}`)}&kind=event`)).toEqual(['1.e1']);
  });

  test.each([
    ['/api/timeline', EntryPage],
    ['/api/timeline?order=newest&', EntryPage],
    ['/api/reports', ReportPage],
    ['/api/actors', ActorPage],
    ['/api/search?q=border+OR+talks', HitPage],
  ] as const)('%s goes on where the page before stopped, and gives each item once', async (path, schema) => {
    const all = (await service.get(`${path}${path.includes('?') ? '&' : '?'}limit=500`, schema)).items;
    const seen: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query = `limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const page: { items: unknown[]; next: string | null } = await service.get(
        `${path}${path.includes('?') ? '&' : '?'}${query}`,
        schema,
      );
      seen.push(...page.items);
      cursor = page.next;
    }
    expect(seen).toEqual(all);
    expect(all.length).toBeGreaterThan(2);
  });

  test.each([
    ['/api/timeline?since=2022-13', 400, 'bad-filter', /since/],
    ['/api/timeline?country=Russia', 400, 'bad-filter', /such as RUS/],
    ['/api/timeline?act=shout', 400, 'bad-request', /query\.act/],
    ['/api/timeline?speakr=Lee', 400, 'bad-request', /speakr/],
    ['/api/timeline?limit=501', 400, 'bad-request', /query\.limit/],
    ['/api/timeline?since=2022&since=2023', 400, 'bad-request', /query\.since/],
    ['/api/timeline?cursor=bm9uZQ', 400, 'bad-filter', /cursor/],
    ['/api/statements?kind=event', 400, 'bad-request', /kind/],
    ['/api/search', 400, 'bad-request', /query\.q/],
    ['/api/statements/1.e1', 404, 'no-such-thing', /1\.e1/],
    ['/api/exchanges/1.x9', 404, 'no-such-thing', /1\.x9/],
    ['/api/reports/77', 404, 'no-such-thing', /report 77/],
    ['/api/reports/77/record', 404, 'no-such-thing', /report 77/],
    ['/api/reports/one', 400, 'bad-request', /report/],
    ['/api/actors/77', 404, 'no-such-thing', /actor 77/],
    ['/api/actors/77/contacts', 404, 'no-such-thing', /actor 77/],
    ['/api/jobs/77', 404, 'no-such-thing', /job 77/],
    ['/api/jobs/77/events', 404, 'no-such-thing', /job 77/],
    ['/api/nothing', 404, 'no-such-thing', /page/],
    ['/nothing', 404, 'no-such-thing', /page/],
  ] as const)('%s is refused with why', async (path, status, code, said) => {
    const [was, called, detail] = await problemOf(await service.ask(path));
    expect([was, called]).toEqual([status, code]);
    expect(detail).toMatch(said);
  });

  test('whatever is asked of filters and cursors is an answer or a problem of the one who asks', async () => {
    const names = [
      ...FILTERS.map(({ name }) => name as string),
      'copies',
      'cursor',
      'limit',
      'order',
      'q',
      '__proto__',
    ];
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        "'; drop table reports; --",
        '%00',
        '#1',
        '"',
        '\\',
        '2022-02-30',
        '0000',
        '-1',
        'MjAyMi0wMi0zMCAx',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          'timeline',
          'statements',
          'exchanges',
          'actors',
          'reports',
          'search',
          'facets',
          'density',
          'quote',
        ),
        fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 4 }),
        async (noun, pairs) => {
          const query = new URLSearchParams(pairs as [string, string][]).toString();
          const response = await service.ask(`/api/${noun}?${query}`);
          if (response.status === 200) return void (await response.json());
          const [status] = await problemOf(response);
          expect(status).toBe(400);
        },
      ),
      { numRuns: 150 },
    );
    expect((await service.get('/api/about', About)).reports).toBe(4);
  }, 60_000);
});

describe('actors', () => {
  test('have names and offices with the words that give them, and those whom they deal with', async () => {
    const [lee] = (await service.get('/api/actors?name=Ann+Lee', ActorPage)).items;
    const actor = await service.get(`/api/actors/${lee?.key}`, ActorDetail);
    expect(actor.offices[0]).toMatchObject({
      title: 'Foreign Minister of Norway',
      evidence: [{ words: ['Foreign Minister'], report: { key: 1 } }],
    });
    const { contacts } = await service.get(`/api/actors/${lee?.key}/contacts?limit=5`, Contacts);
    expect(contacts.map(({ name }) => name)).toContain('Sweden');
  });

  test('are merged and split by hand, and parted again', async () => {
    const before = await service.get('/api/actors', ActorPage);
    const [one, other] = before.items.map(({ key }) => key);
    const merged = await service.post(`/api/actors/${one}/merge`, { other, who: 'me', why: 'a try' });
    expect(merged.status).toBe(201);
    const decision = Decision.parse(await merged.json());
    expect(decision).toMatchObject({ verb: 'merge', who: 'me', why: 'a try', undoneAt: null });
    expect((await service.get(`/api/actors/${other}`, ActorDetail)).key).toBe(one);
    const again = await service.post(`/api/actors/${one}/merge`, { other });
    expect((await problemOf(again)).slice(0, 2)).toEqual([409, 'bad-decision']);
    const undone = await service.ask(`/api/decisions/${decision.key}/undo`, { method: 'POST' });
    expect(Decision.parse(await undone.json()).undoneAt).not.toBeNull();
    expect(await service.get('/api/actors', ActorPage)).toEqual(before);
    const [lee] = (await service.get('/api/actors?name=lee', ActorPage)).items;
    const split = await service.post(`/api/actors/${lee?.key}/split`, { reports: [2] });
    const { key } = Decision.parse(await split.json());
    expect((await service.get('/api/actors?name=lee', ActorPage)).total.number).toBe(2);
    await service.ask(`/api/decisions/${key}/undo`, { method: 'POST' });
    expect((await service.get('/api/decisions', DecisionList)).items).toHaveLength(2);
    expect((await problemOf(await service.post('/api/decisions/99/undo', {}))).slice(0, 2)).toEqual([
      404,
      'no-such-thing',
    ]);
  });
});

test('an answer that has not changed is not sent again, and a long one is sent small', async () => {
  const first = await service.ask('/api/timeline');
  const etag = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  expect(first.headers.get('content-encoding')).toMatch(/^(?:br|gzip)$/);
  const again = await service.ask('/api/timeline', { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const changed = await service.ask('/api/timeline?limit=3', { headers: { 'if-none-match': etag } });
  expect(changed.status).toBe(200);
});

test('docs/api.md names every route, and no other', async () => {
  const text = readFileSync(join(import.meta.dirname, '..', 'docs', 'api.md'), 'utf8');
  const table = text.slice(text.indexOf('## Routes'), text.indexOf('### One of each'));
  const listed = [...table.matchAll(/`(?:(?:GET|POST|DELETE|PUT) )?(\/[\w/{}.]+)`/g)].map(
    ([, path]) => path ?? '',
  );
  const { paths } = (await (await service.ask('/api/openapi.json')).json()) as { paths: object };
  const known = Object.keys(paths).filter((path) => !/^\/api\/(?:events|instruments)\/\{id\}$/.test(path));
  expect([...new Set(listed)].toSorted()).toEqual(known.toSorted());
});
