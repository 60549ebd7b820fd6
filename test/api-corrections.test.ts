/** Corrections over HTTP: what is rejected is gone from lists and files, and back when that is taken back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Corrected } from '../src/faces/api/wire/correction.ts';
import { CorrectionPage, Entry, EntryPage } from '../src/faces/api/wire/entry.ts';
import { fresh, REFUSED, SENT } from './conformance/archived-records.ts';
import { problemOf, startService, type TestService } from './service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService();
  const records = [fresh(SENT, 'one.txt'), fresh(REFUSED, 'two.txt')];
  await service.archive.add(records, [], { pipeline: '1', model: 'm' });
}, 60_000);
afterAll(() => service.close());

test('a rejected statement is in no list and no file until that is taken back', async () => {
  const all = await service.get('/api/statements', EntryPage);
  const post = (body: unknown) => service.post('/api/corrections', body);
  const made = await post({ verb: 'reject', entries: ['2.s2'], who: 'me', why: 'misread' });
  expect(made.status).toBe(201);
  const { corrections } = Corrected.parse(await made.json());
  const file = async () => (await service.ask('/api/exports/jsonl?kind=statement')).text();
  expect((await service.get('/api/statements', EntryPage)).items.map(({ id }) => id)).not.toContain('2.s2');
  expect(await file()).not.toContain('"2.s2"');
  const withIt = await service.get('/api/statements?rejected=true&act=deny&report=2', EntryPage);
  expect(withIt.items[0]?.correction).toMatchObject({
    judgement: 'rejected',
    by: [{ who: 'me', why: 'misread' }],
  });
  const edited = Corrected.parse(
    await (await post({ verb: 'edit', entry: '2.s1', settings: ['act=promise'] })).json(),
  );
  expect((await service.get('/api/statements/2.s1', Entry)).type).toBe('promise');
  for (const key of [...corrections, ...edited.corrections])
    expect((await service.ask(`/api/corrections/${key}/undo`, { method: 'POST' })).status).toBe(200);
  expect(await service.get('/api/statements', EntryPage)).toEqual(all);
  expect(await file()).toContain('"2.s2"');
  expect((await service.get('/api/corrections', CorrectionPage)).items.map(({ state }) => state)).toEqual([
    'undone',
    'undone',
  ]);
  expect((await problemOf(await post({ verb: 'confirm', entries: ['9.s9'] }))).slice(0, 2)).toEqual([
    409,
    'bad-correction',
  ]);
  expect((await problemOf(await post({ verb: 'shout', entries: ['2.s2'] }))).slice(0, 2)).toEqual([
    400,
    'bad-request',
  ]);
});
