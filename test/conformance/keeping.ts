/** How an archive is looked after on any database: what `check` finds, and what a backup brings back. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { getTableName } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { Database } from '../../src/archive/database.ts';
import { migrate } from '../../src/archive/migrate.ts';
import { archiveIn } from '../../src/archive/open.ts';
import { openPglite } from '../../src/archive/pglite.ts';
import { TABLES } from '../../src/archive/schema.ts';
import { fresh, REFUSED, SENT } from './archived-records.ts';

const BY = { who: 'a clerk', why: null };
const MADE = { by: 'a test', at: '2024-06-01T00:00:00Z' };

/** @param filled an archive that holds the two hand-made records alone, and its database */
export function describeKeeping(filled: () => Promise<{ archive: Archive; database: Database }>): void {
  describe('keeping', () => {
    let archive: Archive;
    let database: Database;
    let other: Database;
    const home = mkdtempSync(join(tmpdir(), 'chancery-keeping-'));
    let number = 0;
    /** A name that no file has yet. */
    const fileName = (): string => {
      number += 1;
      return join(home, `${number}.chancery`);
    };

    beforeAll(async () => {
      other = await openPglite(null, 'elsewhere');
      await migrate(other, 'elsewhere');
    }, 60_000);
    afterAll(async () => {
      await other.close();
      rmSync(home, { recursive: true });
    });
    beforeEach(async () => {
      ({ archive, database } = await filled());
      await other.run('truncate reports, actors, problems, decisions, corrections, removed cascade');
      const copy = {
        ...SENT,
        report: { ...SENT.report, id: 'copy', publishedOn: '2024-05-03', text: `${SENT.report.text} More.` },
      };
      const odd = {
        ...REFUSED,
        report: { ...REFUSED.report, id: 'odd', title: 'Half \ud83d, 漢字\u2028', text: 'A \u0000 null.' },
        statements: [],
        events: [],
      };
      const unread = { where: 'bad.txt', code: 'not-text', message: 'It is a picture.' };
      const gone = { ...REFUSED, report: { ...REFUSED.report, id: 'gone', publishedOn: '2024-05-08' } };
      await archive.add([fresh(copy, 'copy.txt'), fresh(odd, 'odd.txt'), fresh(gone, 'gone.txt')], [unread], {
        pipeline: '1',
        model: 'm1',
      });
      const actors = (await archive.actors({}, null, 9)).items;
      const keyOf = (name: string): number => actors.find((actor) => actor.name === name)?.key ?? 0;
      await archive.merge(keyOf('Norway'), keyOf('Sweden'), BY);
      await archive.split(keyOf('Ann Lee'), [2], BY);
      await archive.edit('2.s2', ['act=assert', 'about=Hill Wire'], BY);
      await archive.judge('reject', ['1.s1', '2.e1'], BY);
      await archive.judge('confirm', ['1.i1'], BY);
      await archive.remove([5], BY);
    });

    const faults = async (kept: Archive): Promise<readonly string[]> => {
      const told: string[] = [];
      await kept.check(
        async (where, what) => {
          told.push(`${where}: ${what}`);
        },
        () => undefined,
      );
      return told;
    };
    const contents = async (kept: Database): Promise<string> => {
      const tables = [];
      for (const table of TABLES) {
        const name = getTableName(table);
        tables.push(
          await kept.query(`select row_to_json(kept)::text from ${name} as kept order by 1`, [], 'values'),
        );
      }
      // Times are told in the time zone of the database.
      return JSON.stringify(tables).replace(/\\"[a-z]+_at\\":\\"([^"\\]+)\\"/g, (_, time) =>
        new Date(time).toISOString(),
      );
    };

    test('an archive that was added to, decided of and corrected is clean', async () => {
      expect(await faults(archive)).toEqual([]);
      await archive.undoCorrection(5, BY);
      await archive.undo(2);
      expect(await faults(archive)).toEqual([]);
      const counted = await archive.check(
        async () => undefined,
        () => undefined,
      );
      expect(counted).toMatchObject({ reports: 5, faults: 0 });
    });

    test.each<[string, string, RegExp]>([
      [
        'a text',
        "update reports set record = replace(record, 'refused', 'rejoiced') where key = 2",
        /another SHA-256/,
      ],
      [
        'a span',
        `update reports set record = replace(record, '"start":21', '"start":20') where key = 2`,
        /span .* is not the text there/,
      ],
      [
        'an id',
        `update reports set record = replace(record, '"speaker":"a3"', '"speaker":"a33"') where key = 2`,
        /names actor a33, which is not there/,
      ],
      ['a record', "update reports set record = '{' where key = 2", /its record is no JSON/],
      ['a title', "update reports set title = 'Other' where key = 2", /its title is not what/],
      ['an entry', "delete from entries where local = 's1' and report = 2", /entry s1 is missing/],
      [
        'an entry too many',
        "insert into entries select key + 77, report, 's77', kind, type, mode, speech, status, contexts, place, place_folded, instrument, instrument_folded, first_day, last_day, is_dated, words, item, search from entries where local = 's1' and report = 2",
        /entry s77 is not in its record/,
      ],
      [
        'a field',
        "update entries set type = 'ask' where local = 's2' and report = 2",
        /entry s2 has another type/,
      ],
      [
        'a correction',
        "update corrections set changes = replace(changes, 'assert', 'ask')",
        /entry s2 has another type/,
      ],
      [
        'where one holds',
        "update corrections set entry = null where verb = 'confirm'",
        /correction 4 has another entry/,
      ],
      ['a rejection', 'delete from rejections', /entry e1 has another is_rejected/],
      ['a part', "delete from parties where role = 'to'", /part in an entry .* is missing/],
      [
        'an actor of a report',
        "update report_actors set name = 'Nobody' where local = 'a1' and report = 2",
        /its actors are not those/,
      ],
      [
        'a name',
        "delete from actor_names where folded = 'kingdom of norway'",
        /it is not found by the names/,
      ],
      ['a merge', 'update actors set same_as = null', /it is not merged as/],
      ['a cluster', 'update reports set cluster = key', /carries the same copy as/],
      ['the earliest', 'update reports set copy_of = null', /not told as a copy/],
      ['a signature', 'update signatures set signature[1] = 0 where report = 2', /signature is not that/],
      ['a band', 'delete from bands where report = 2 and band = 3', /signature is not that/],
      [
        'the text for search',
        "update passages set words = 'gone' where report = 2",
        /part of its text 0 has another words/,
      ],
      [
        'what is removed',
        "update corrections set undone_at = now() where verb = 'remove'",
        /no correction says that it is removed/,
      ],
    ])('%s that is damaged is told', async (_, damage, told) => {
      await database.run(damage);
      expect((await faults(archive)).join('\n')).toMatch(told);
    });

    test('a backup brings all back, to another database and over what this one has become', async () => {
      const file = fileName();
      const before = await contents(database);
      const state = await archive.state({ pipeline: '2', model: 'm1' });
      expect(state).toMatchObject({ reports: 4, unread: 1, outdated: 4, lost: 0 });
      const { reports, rows, sha256 } = await archive.backUp(file, MADE);
      expect(reports).toBe(4);
      expect(rows).toBeGreaterThan(60);
      const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
      expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ end: true, sha256 });

      const elsewhere = archiveIn(other, 'elsewhere');
      expect((await elsewhere.restore(file, false)).reports).toBe(4);
      expect(await contents(other)).toBe(before);
      expect(await faults(elsewhere)).toEqual([]);
      expect((await elsewhere.search('border', {}, 9)).items).toHaveLength(
        (await archive.search('border', {}, 9)).items.length,
      );
      // What is added next goes on from there.
      const later = { ...SENT, report: { ...SENT.report, id: 'later' } };
      await elsewhere.add([fresh(later, 'later.txt')], [{ where: 'x', code: 'not-text', message: 'x' }], {
        pipeline: '1',
        model: 'm1',
      });
      expect(await faults(elsewhere)).toEqual([]);

      const again = fileName();
      await elsewhere.undoCorrection(1, BY);
      await elsewhere.backUp(again, MADE);
      const changed = await contents(other);
      await expect(archive.restore(again, false)).rejects.toMatchObject({ code: 'archive-not-empty' });
      expect(await contents(database)).toBe(before);
      await archive.restore(again, true);
      expect(await contents(database)).toBe(changed);
      expect(await faults(archive)).toEqual([]);
    });

    test('a backup that is damaged, cut short or none is refused, and leaves what was there', async () => {
      const file = fileName();
      await archive.backUp(file, MADE);
      const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
      const zipped = (...kept: readonly string[]): Buffer => gzipSync(kept.join('\n'));
      const [head = '', ...rest] = lines;
      const wrong: readonly (readonly [string, Buffer, string])[] = [
        ['cut within', readFileSync(file).subarray(0, 600), 'bad-backup'],
        ['cut between lines', zipped(...lines.slice(0, 12)), 'bad-backup'],
        [
          'changed',
          zipped(...lines.map((line) => line.replace('Sweden refuses', 'Sweden accepts'))),
          'bad-backup',
        ],
        ['longer', zipped(...lines.slice(0, -1), '{}'), 'bad-backup'],
        ['of a newer format', zipped(head.replace('"version":1', '"version":99'), ...rest), 'bad-backup'],
        [
          'of a newer archive',
          zipped(head.replace(/"migration":\d+/, '"migration":9999'), ...rest),
          'newer-archive',
        ],
        [
          'with another table',
          zipped(head, '{"table":"pg_authid","columns":[{"name":"rolname","type":"text"}]}', ...rest),
          'bad-backup',
        ],
        ['not zipped', Buffer.from(lines.join('\n')), 'bad-backup'],
        ['another thing zipped', zipped('{"a":1}'), 'bad-backup'],
        ['empty', Buffer.from(''), 'bad-backup'],
      ];
      const before = await contents(database);
      for (const [what, bytes, code] of wrong) {
        const bad = fileName();
        writeFileSync(bad, bytes);
        await expect(archive.restore(bad, true), what).rejects.toMatchObject({ code });
      }
      await expect(archive.restore(join(home, 'none'), true)).rejects.toThrow('there is no such file');
      await expect(archive.restore(home, true)).rejects.toMatchObject({ code: 'bad-backup' });
      expect(await contents(database)).toBe(before);
      await expect(archive.backUp(file, MADE)).rejects.toThrow('there is such a file already');
      await expect(archive.backUp(join(home, 'no', 'such', 'folder'), MADE)).rejects.toMatchObject({
        code: 'bad-backup',
      });
      expect(readdirSync(home).filter((name) => name.endsWith('.part'))).toEqual([]);
    });
  });
}
