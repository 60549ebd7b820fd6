/** The API as a program meets it: lists and their pages, files to take away, merging, and what is refused. */
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
  CorrectionPage,
  Density,
  Entry,
  EntryPage,
  ExchangeDetail,
  ExchangePage,
  Facets,
  PositionPage,
} from '../src/faces/api/wire/entry.ts';
import { ArchivedProblemPage } from '../src/faces/api/wire/job.ts';
import { ReportPage } from '../src/faces/api/wire/report.ts';
import { HitPage, QuotePage, SyndicationPage } from '../src/faces/api/wire/search.ts';
import { About, Health } from '../src/faces/api/wire/service.ts';
import { FILTERS } from '../src/faces/filters/filters.ts';
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
  for (const stated of [{}, { title: 'Brook speaks' }])
    expect((await service.post('/api/reports', { text: TALKS, ...stated })).status).toBe(201);
}, 60_000);
afterAll(() => service.close());

describe('lists', () => {
  test('every list and every single thing is what its schema says', async () => {
    const { items, total } = await service.get('/api/timeline?report=1&report=2', EntryPage);
    expect([items.length, total]).toEqual([8, { number: 8, isCapped: false }]);
    for (const noun of ['statements', 'events', 'instruments'])
      for (const { id } of (await service.get(`/api/${noun}`, EntryPage)).items)
        expect((await service.get(`/api/${noun}/${id}`, Entry)).id).toBe(id);
    const { items: exchanges } = await service.get('/api/exchanges', ExchangePage);
    const exchange = await service.get(`/api/exchanges/${exchanges[0]?.id}`, ExchangeDetail);
    expect([exchange.id, exchange.document?.kind]).toEqual(['1.i1', 'instrument']);
    expect((await service.get('/api/actors?name=lee', ActorPage)).items.map(({ name }) => name)).toEqual([
      'Ann Lee',
    ]);
    expect((await service.get('/api/search?q=border', HitPage)).total.number).toBe(2);
    const quoted = await service.get('/api/quote?q=we+have+offered+every+guarantee', QuotePage);
    expect(quoted.items[0]?.entry.parties[0]?.name).toBe('Ada Brook');
    await service.get('/api/copies', SyndicationPage);
    await service.get('/api/positions', PositionPage);
    expect((await service.get('/api/corrections', CorrectionPage)).items).toEqual([]);
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
    ['/api/exchanges/1.i9', 404, 'no-such-thing', /1\.i9/],
    ['/api/exchanges?asOf=soon', 400, 'bad-filter', /asOf/],
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

describe('taking away', () => {
  test.each(['csv', 'jsonl', 'jsonld', 'parquet', 'html'])('%s has what the list has', async (format) => {
    const response = await service.ask(`/api/exports/${format}?kind=statement&act=deny`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="chancery-statements\.\w+"$/,
    );
    const bytes = Buffer.from(await response.arrayBuffer());
    const { items } = await service.get('/api/statements?act=deny', EntryPage);
    for (const { id } of items) expect(bytes.includes(id)).toBe(true);
    expect(bytes.includes('2.s1')).toBe(false);
  });

  test('a briefing has the sources of what it says, and a sheet wants one kind', async () => {
    const text = await (await service.ask('/api/brief?report=1')).text();
    expect(text).toContain('The border stays open');
    const page = await service.ask('/api/brief?report=1&as=html&by=day');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const [path, code] of [
      ['/api/exports/csv', 'bad-request'],
      ['/api/exports/plover?kind=statement', 'bad-filter'],
      ['/api/exports/docx', 'bad-request'],
      ['/api/brief?by=colour', 'bad-request'],
    ] as const)
      expect((await problemOf(await service.ask(path))).slice(0, 2)).toEqual([400, code]);
  });
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
