/** The server as such: who may ask it, jobs and how far they are, the web app's files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLoopback } from '../src/faces/api/access.ts';
import { EntryPage } from '../src/faces/api/wire/entry.ts';
import { ArchivedProblemPage, Job, JobList } from '../src/faces/api/wire/job.ts';
import { Session } from '../src/faces/api/wire/service.ts';
import { problemOf, startService, type TestService } from './service.ts';

const home = mkdtempSync(join(tmpdir(), 'chancery-service-'));
const web = join(home, 'web');
mkdirSync(join(web, 'assets'), { recursive: true });
writeFileSync(join(web, 'index.html'), '<!doctype html><title>Chancery</title>');
writeFileSync(join(web, 'assets', 'index-a1b2c3.js'), 'export {};');

let service: TestService;
beforeAll(async () => {
  service = await startService({ web });
}, 60_000);
afterAll(async () => {
  await service.close();
  rmSync(home, { recursive: true });
});

/** A request with headers that fetch does not let through. */
function rawly(base: string, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((done, failed) => {
    const { hostname, port } = new URL(base);
    // The path as it stands: a URL would take the dots out.
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    })
      .once('error', failed)
      .end();
  });
}

describe('jobs', () => {
  const upload = async (files: Readonly<Record<string, string>>, fields = {}): Promise<Response> => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, String(value));
    for (const [name, text] of Object.entries(files)) body.append('files', new Blob([text]), name);
    return service.ask('/api/jobs', { method: 'POST', body });
  };
  const eventsOf = async (job: number): Promise<readonly Job_[]> => {
    const response = await service.ask(`/api/jobs/${job}/events`);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const events = (await response.text()).trim().split('\n\n');
    return events.map((event) => {
      expect(event).toMatch(/^event: job\ndata: \{/);
      return Job.parse(JSON.parse(event.slice(event.indexOf('data: ') + 6)));
    });
  };
  type Job_ = ReturnType<(typeof Job)['parse']>;

  test('add many files, tell how far they are, and list what failed and why', async () => {
    const response = await upload(
      {
        'one.txt': 'Oslo, 1 March 2022 (Hill Wire) -- Norway denied that the talks had failed.',
        'deep/two.jsonl': '{"text":"Rome asked Paris to wait."}\n{"text":"Paris refused to wait."}\nnonsense',
        'three.pdf': '%PDF-1.7',
      },
      { date: '2022-03-02' },
    );
    expect(response.status).toBe(202);
    const { id, name } = Job.parse(await response.json());
    expect([name, response.headers.get('location')]).toEqual(['3 files', `/api/jobs/${id}`]);
    const events = await eventsOf(id);
    const last = events.at(-1);
    expect(last).toMatchObject({ state: 'done', added: 3, held: 0, failed: 2 });
    expect(last?.bytes.done).toBe(last?.bytes.total);
    expect(last?.faults.map(({ place, code }) => [place, code])).toEqual([
      ['deep/two.jsonl:3', 'bad-json'],
      ['three.pdf', 'not-text'],
    ]);
    const done = events.map(({ bytes }) => bytes.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    const { items } = await service.get('/api/problems', ArchivedProblemPage);
    expect(items.filter(({ report }) => report === null).map(({ place }) => place)).toEqual([
      'deep/two.jsonl:3',
      'three.pdf',
    ]);
    const found = await service.get('/api/statements?about=wait', EntryPage);
    expect(found.items[0]?.report.publishedOn).toBe('2022-03-02');
    expect((await eventsOf(id)).map(({ state }) => state)).toEqual(['done']);
    expect((await service.get('/api/jobs', JobList)).items[0]).toEqual(last);
  }, 60_000);

  test('one that is cancelled stops, and what it stored stays', async () => {
    const lines = Array.from(
      { length: 3000 },
      (_, n) => `{"text":"Envoy ${n} of Peru denied that Chile had left."}`,
    );
    const { id } = Job.parse(await (await upload({ 'many.jsonl': lines.join('\n') })).json());
    const waiting = Job.parse(await (await upload({ 'after.txt': 'Lima agreed.' })).json());
    const cancelled = Job.parse(
      await (await service.ask(`/api/jobs/${waiting.id}`, { method: 'DELETE' })).json(),
    );
    expect(['waiting', 'cancelled']).toContain(cancelled.state);
    const ended = Job.parse(await (await service.ask(`/api/jobs/${id}`, { method: 'DELETE' })).json());
    expect(ended.state).toBe('cancelled');
    expect(ended.added).toBeLessThan(3000);
    expect((await eventsOf(waiting.id)).at(-1)).toMatchObject({ state: 'cancelled', added: 0 });
    const again = await service.ask(`/api/jobs/${id}`, { method: 'DELETE' });
    expect((await problemOf(again)).slice(0, 2)).toEqual([409, 'job-ended']);
  }, 60_000);

  test.each<[string, Readonly<Record<string, string>>, object, string]>([
    ['without a file', {}, {}, 'bad-request'],
    ['with a day that is none', { 'a.txt': 'Yes.' }, { date: '2022-13' }, 'bad-filter'],
    ['with a format that is none', { 'a.txt': 'Yes.' }, { from: 'xml' }, 'bad-filter'],
  ])('one %s is refused', async (_, files, fields, code) => {
    expect((await problemOf(await upload(files, fields))).slice(0, 2)).toEqual([400, code]);
  });
});

describe('who may ask', () => {
  test('on loopback: whoever asks this machine by its name, and no page of another site', async () => {
    for (const [host, status] of [
      ['localhost:1', 200],
      ['127.0.0.1', 200],
      ['[::1]:8420', 200],
      ['rebound.example', 403],
      ['127.0.0.1.rebound.example', 403],
    ] as const)
      expect([host, await rawly(service.base, '/api/session', { host })]).toEqual([host, status]);
    const foreign = { method: 'POST', headers: { origin: 'https://other.example' } };
    expect((await problemOf(await service.ask('/api/decisions/1/undo', foreign))).slice(0, 2)).toEqual([
      403,
      'foreign-request',
    ]);
    const own = { method: 'POST', headers: { origin: service.base } };
    expect((await service.ask('/api/decisions/1/undo', own)).status).toBe(404);
    expect(['127.9.9.9', '::1', '[::1]', 'LOCALHOST'].every(isLoopback)).toBe(true);
    expect(
      ['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.example.org', '', 'localhost.example'].some(isLoopback),
    ).toBe(false);
  });

  test('elsewhere: whoever brings the token, as a header or as a cookie', async () => {
    const token = 'a secret of enough characters';
    const guarded = await startService({ token, web });
    try {
      for (const path of ['/api/timeline', '/metrics', '/api/reports/1', '/api', '/api//docs'])
        expect([path, (await guarded.ask(path)).status]).toEqual([path, 401]);
      for (const path of ['/health', '/api/openapi.json', '/api/session', '/', '/timeline'])
        expect([path, (await guarded.ask(path)).status]).toEqual([path, 200]);
      const bearing = (given: string) => guarded.ask('/api/timeline', { headers: { authorization: given } });
      expect((await bearing(`Bearer ${token}`)).status).toBe(200);
      for (const wrong of [
        `Bearer ${token}x`,
        'Bearer ',
        token,
        `Basic ${token}`,
        `Bearer ${token.slice(0, -1)}`,
      ])
        expect([wrong, (await bearing(wrong)).status]).toEqual([wrong, 401]);
      expect((await problemOf(await guarded.post('/api/session', { token: 'guessed' })))[0]).toBe(401);
      expect(Session.parse(await (await guarded.ask('/api/session')).json())).toEqual({
        needsToken: true,
        isOpen: false,
      });
      const opened = await guarded.post('/api/session', { token });
      const cookie = opened.headers.get('set-cookie') ?? '';
      expect(cookie).toMatch(/; HttpOnly; SameSite=Strict/);
      expect(cookie).not.toContain(token);
      const [pair = ''] = cookie.split(';');
      expect((await guarded.ask('/api/timeline', { headers: { cookie: `a=b; ${pair}` } })).status).toBe(200);
      expect((await guarded.ask('/api/timeline', { headers: { cookie: `${pair}0` } })).status).toBe(401);
    } finally {
      await guarded.close();
    }
  }, 60_000);

  test('nobody is answered more often than the limit, health aside', async () => {
    const limited = await startService({ requestsAMinute: 5 });
    try {
      for (let n = 0; n < 5; n += 1) expect((await limited.ask('/api/session')).status).toBe(200);
      const refused = await limited.ask('/api/session');
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await problemOf(refused)).slice(0, 2)).toEqual([429, 'too-many-requests']);
      expect((await limited.ask('/health')).status).toBe(200);
    } finally {
      await limited.close();
    }
  }, 60_000);
});

describe('the web app', () => {
  test('its first page answers for every screen, and its hashed files are kept for a year', async () => {
    for (const path of ['/', '/timeline?act=deny', '/reports/12', '/actors/3/x']) {
      const page = await service.ask(path, { headers: { accept: 'text/html' } });
      expect([path, page.status, await page.text()]).toEqual([
        path,
        200,
        '<!doctype html><title>Chancery</title>',
      ]);
      expect(page.headers.get('cache-control')).toBe('no-cache');
    }
    const script = await service.ask('/assets/index-a1b2c3.js');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    for (const path of [
      '/assets/gone.js',
      '/api/gone',
      '/gone.js',
      '/assets/../../../package.json',
      '/%2e%2e/package.json',
    ])
      expect([path, (await rawly(service.base, path, {})) >= 400]).toEqual([path, true]);
  });

  test('no page runs a script that is not this server’s, nor stands in another', async () => {
    for (const path of ['/', '/api/timeline', '/api/docs/', '/api/gone']) {
      const policy = (await service.ask(path)).headers.get('content-security-policy') ?? '';
      const said = Object.fromEntries(policy.split(';').map((part) => part.trim().split(/ (.*)/s)));
      expect([path, said['default-src'], said['script-src'], said['frame-ancestors']]).toEqual([
        path,
        "'none'",
        "'self'",
        "'none'",
      ]);
    }
    const docs = await (await service.ask('/api/docs/')).text();
    expect(docs).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/);
  });
});
