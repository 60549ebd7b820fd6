/** Ends processes that work on an archive at any moment, and lets two work at once: all that was told is stored, nothing twice, all whole. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openArchive } from '../src/app.ts';
import type { Archive } from '../src/archive/archive.ts';
import { ended, faultsOf, looking, working } from './killing.ts';
import { serverDatabase } from './server.ts';
import { BEFORE_SLOW } from './slow-migrations.ts';

const REPORTS = 40;

const home = mkdtempSync(join(tmpdir(), 'chancery-kill-'));
const server = await serverDatabase('kill');
afterAll(async () => {
  rmSync(home, { recursive: true, force: true });
  if (typeof server !== 'string') await server.drop();
}, 60_000);

const places: readonly (readonly [name: string, place: string])[] = [
  ['PGlite', join(home, 'archive')],
  ...(typeof server === 'string' ? [] : [['PostgreSQL', server.url] as const]),
];
if (typeof server === 'string')
  test.skip(`PostgreSQL is not tested, since no server answers: ${server}`, () => undefined);

async function everything(archive: Archive): Promise<string> {
  const { items } = await archive.entries({}, 100_000);
  return JSON.stringify([items, await archive.actors({}, null, 1000)]);
}

describe.each(places)('%s', (name, place) => {
  test('an archive whose maker was killed holds all that was stored, and is in the end what it would have been', async () => {
    // The first time while the database is being made, then when two batches more are stored.
    let batches = 0;
    const moments: readonly Parameters<typeof ended>[1][] = [
      (line, kill) => {
        if (line === null) setTimeout(kill, 700);
      },
      (line, kill) => {
        if (line !== null) batches += 1;
        if (batches === 2) kill();
      },
    ];
    for (const moment of moments) {
      const { told } = await ended(working(place, 'add', String(REPORTS)), moment);
      // Opened as a user does, so that one that is half made is made whole.
      if (name === 'PGlite') await (await openArchive(place)).close();
      else if (told.length === 0) continue;
      await looking(place, async (archive) => {
        const { total } = await archive.entries({ kinds: ['statement'] }, 1);
        expect(total.number).toBeGreaterThanOrEqual(Number(told.at(-1) ?? 0));
        expect(total.number % 4).toBe(0);
        expect(await faultsOf(archive)).toEqual([]);
      });
    }
    await ended(working(place, 'add', String(REPORTS)), () => undefined);
    const whole = join(home, `whole-${name}`);
    await ended(working(whole, 'add', String(REPORTS)), () => undefined);
    const other = await looking(whole, everything);
    await looking(place, async (archive) => {
      expect(await everything(archive)).toBe(other);
      expect((await archive.entries({ kinds: ['statement'] }, 1)).total.number).toBe(REPORTS);
    });
  }, 240_000);

  test('a migration that is killed is there whole or not at all, and can be gone on with', async () => {
    const killed = await ended(working(place, 'migrate', String(BEFORE_SLOW + 3)), (line, kill) => {
      if (line === 'begun') setTimeout(kill, 5);
    });
    const reached = async (): Promise<number> =>
      looking(place, async (archive, query) => {
        expect(await faultsOf(archive)).toEqual([]);
        expect((await archive.entries({ kinds: ['statement'] }, 1)).total.number).toBe(REPORTS);
        const [row] = await query('select max(number) from migrations');
        return Number((row as [number])[0]);
      });
    expect(await reached()).toSatisfy(
      (number: number) =>
        number === BEFORE_SLOW + 3 || (number < BEFORE_SLOW && !killed.told.includes('done')),
    );
    await ended(working(place, 'migrate', String(BEFORE_SLOW + 3)), () => undefined);
    expect(await reached()).toBe(BEFORE_SLOW + 3);
  }, 120_000);
});

describe.each(places)('%s', (name, there) => {
  test('a restore that is killed leaves what was there, or has put the backup in its place', async () => {
    const source = join(home, `source-${name}`);
    await ended(working(source, 'add', String(REPORTS)), () => undefined);
    const file = join(home, `${name}.chancery`);
    await looking(source, (archive) => archive.backUp(file, { by: 'a test', at: '' }));
    const place = name === 'PGlite' ? join(home, 'restored') : there;
    if (name !== 'PGlite')
      await looking(place, (_, query) => query('drop schema if exists chancery cascade'));
    await ended(working(place, 'add', '8'), () => undefined);
    for (const moment of [40, 250]) {
      const { told } = await ended(working(place, 'restore', file), (line, kill) => {
        if (line === 'begun') setTimeout(kill, moment);
      });
      await looking(place, async (archive) => {
        const { total } = await archive.entries({ kinds: ['statement'] }, 1);
        expect(told.includes('done') ? [REPORTS] : [8, REPORTS]).toContain(total.number);
        expect(await faultsOf(archive)).toEqual([]);
      });
    }
    await ended(working(place, 'restore', file), () => undefined);
    await looking(place, async (archive) => {
      expect((await archive.entries({ kinds: ['statement'] }, 1)).total.number).toBe(REPORTS);
    });
  }, 240_000);
});

describe('two processes on one archive', () => {
  test('in a folder the second is refused with the name of the first, which loses nothing', async () => {
    const folder = join(home, 'shared');
    const first = working(folder, 'add', String(REPORTS));
    let second: ReturnType<typeof ended> | null = null;
    const { told } = await ended(first, (line) => {
      if (line !== null) second ??= ended(working(folder, 'add', String(REPORTS)), () => undefined);
    });
    const refused = await (second as ReturnType<typeof ended> | null);
    expect(told.at(-1)).toBe(String(REPORTS));
    // It was refused, or came when the first had ended.
    if (refused?.told.length === 0) expect(refused.errors).toContain(`in use by process ${first.pid}`);
    await looking(folder, async (archive) => {
      expect((await archive.entries({ kinds: ['statement'] }, 1)).total.number).toBe(REPORTS);
      expect(await faultsOf(archive)).toEqual([]);
    });
  }, 120_000);

  test.skipIf(typeof server === 'string')(
    'on a server both are served, and each report is there once',
    async () => {
      const other = await serverDatabase('both');
      if (typeof other === 'string') throw new Error(other);
      try {
        const both = await Promise.all(
          [REPORTS, REPORTS + 20].map((count) =>
            ended(working(other.url, 'add', String(count)), () => undefined),
          ),
        );
        expect(both.map(({ told }) => told.at(-1))).toEqual([String(REPORTS), String(REPORTS + 20)]);
        await looking(other.url, async (archive) => {
          expect((await archive.entries({ kinds: ['statement'] }, 1)).total.number).toBe(REPORTS + 20);
          expect(await faultsOf(archive)).toEqual([]);
        });
      } finally {
        await other.drop();
      }
    },
    120_000,
  );
});
