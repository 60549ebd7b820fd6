/** What the archive must do on any database; each adapter's test is a call of this. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Archive, Filter } from '../../src/archive/archive.ts';
import type { Database } from '../../src/archive/database.ts';
import { knownMigrations, migrate } from '../../src/archive/migrate.ts';
import { archiveIn } from '../../src/archive/open.ts';
import { TABLES } from '../../src/archive/schema.ts';
import type { DiplomaticRecord } from '../../src/record/record.ts';
import { describeAcross } from './across.ts';
import { fresh, REFUSED, SENT } from './archived-records.ts';
import { describeAsking } from './asking.ts';
import { describeBinding } from './binding.ts';
import { columnsOf, declaredColumns } from './columns.ts';
import { describeCorrecting } from './correcting.ts';
import { describeCorrectingAcross } from './correcting-across.ts';
import { describeDeciding } from './deciding.ts';
import { describeKeeping } from './keeping.ts';
import { describeLooking } from './looking.ts';
import { describeReattaching } from './reattaching.ts';
import { describeWalking } from './walking.ts';

const MAKER = { pipeline: '1', model: 'm1' };

/** @param open an empty database whose unqualified names mean the schema of that name */
export function describeArchive(name: string, open: (schema: string) => Promise<Database>): void {
  const schema = 'conformance';

  describe(`an archive in ${name}`, () => {
    let database: Database;
    let archive: Archive;

    beforeAll(async () => {
      database = await open(schema);
      await database.run(`drop schema if exists ${schema} cascade`);
      await migrate(database, schema);
    }, 60_000);
    afterAll(async () => {
      await database.run(`drop schema if exists ${schema} cascade`);
      await database.close();
    });
    const empty = async (): Promise<void> => {
      await database.run('truncate reports, actors, problems, decisions, corrections, removed cascade');
      archive = archiveIn(database, 'a test');
    };

    const addBoth = () => archive.add([fresh(SENT, 'one.txt'), fresh(REFUSED, 'two.txt')], [], MAKER);
    const idsOf = async (filter: Filter): Promise<readonly string[]> =>
      (await archive.entries(filter, 100)).items.map(({ id }) => id);

    describe('migrations', () => {
      test('are applied once, however often it is opened', async () => {
        await migrate(database, schema);
        const rows = await database.query('select count(*)::integer from migrations', [], 'values');
        expect(rows).toEqual([[knownMigrations().length]]);
      });

      test('make the columns that the schema declares', async () => {
        const made = await columnsOf(database, schema);
        for (const table of TABLES) {
          const [table_, columns] = declaredColumns(table);
          expect([table_, made.get(table_)]).toEqual([table_, columns]);
        }
      });

      test('a newer archive is refused with a sentence', async () => {
        await database.run("insert into migrations (number, name) values (9999, 'of-the-future')");
        await expect(migrate(database, schema)).rejects.toMatchObject({ code: 'newer-archive' });
        await database.run('delete from migrations where number = 9999');
      });

      test('one that fails leaves nothing of itself and nothing of those before it', async () => {
        const failing = [
          ...knownMigrations(),
          { number: 9998, name: 'good', script: 'create table good (key integer)' },
          { number: 9999, name: 'bad', script: 'create table bad (key integer); select no_such_thing()' },
        ];
        await expect(migrate(database, schema, failing)).rejects.toThrow('no_such_thing');
        const made = await columnsOf(database, schema);
        expect([made.has('good'), made.has('bad')]).toEqual([false, false]);
        await migrate(database, schema);
      });
    });

    describe('adding', () => {
      beforeEach(empty);

      test('gives every record back as it came, to the last byte', async () => {
        const odd: DiplomaticRecord = {
          ...REFUSED,
          report: {
            ...REFUSED.report,
            text: 'A \u0000 null, half \ud83d a character, and “quotes” — 漢字 👍.',
          },
          statements: [],
          events: [],
        };
        await archive.add([fresh(SENT, 'one.txt'), fresh(odd, 'odd\u0000.txt')], [], MAKER);
        expect(JSON.stringify(await archive.record(1))).toBe(JSON.stringify(SENT));
        expect(JSON.stringify(await archive.record(2))).toBe(JSON.stringify(odd));
        expect(await archive.record(3)).toBeNull();
      });

      test('twice is the same as once, in one batch and over several', async () => {
        const [one, two] = [fresh(SENT, 'one.txt'), fresh(REFUSED, 'two.txt')];
        expect(await archive.add([one, one], [], MAKER)).toBe(1);
        expect(await archive.add([one, two], [], MAKER)).toBe(1);
        expect(await archive.holds(one.origin.hash)).toBe('held');
        expect(await archive.holds('0'.repeat(64))).toBe('new');
        expect((await archive.entries({}, 100)).total.number).toBe(8);
      });

      test('a batch that fails leaves nothing behind', async () => {
        const broken = { ...fresh(REFUSED, 'two.txt') };
        const bad = {
          ...broken,
          record: { ...REFUSED, report: { ...REFUSED.report, publishedOn: 'never' } },
        };
        await expect(archive.add([fresh(SENT, 'one.txt'), bad], [], MAKER)).rejects.toThrow();
        expect((await archive.entries({}, 100)).items).toEqual([]);
        expect(await addBoth()).toBe(2);
      });

      test('two writers at the same time lose nothing', async () => {
        const added = await Promise.all([
          archive.add([fresh(SENT, 'one.txt')], [], MAKER),
          archive.add([fresh(REFUSED, 'two.txt'), fresh(SENT, 'one.txt')], [], MAKER),
        ]);
        expect(added[0] + added[1]).toBe(2);
        expect((await archive.entries({}, 100)).total.number).toBe(8);
      });

      test('what could not be read is a problem until it is read', async () => {
        const unread = { where: 'two.txt', code: 'not-text', message: 'It is a picture.' };
        await archive.add([fresh(SENT, 'one.txt')], [unread], MAKER);
        await archive.add([], [unread], MAKER);
        expect((await archive.problems(10)).items).toEqual([
          { place: 'two.txt', code: 'not-text', message: 'It is a picture.', report: null },
        ]);
        await archive.add([fresh(REFUSED, 'two.txt')], [], MAKER);
        const { items } = await archive.problems(10);
        expect(items.map(({ code, report }) => [code, report?.id])).toEqual([['bad-date', 'r2']]);
      });

      test('near-copies count as one source, the earliest first, in whatever order they come', async () => {
        const copy = (id: string, publisher: string, publishedOn: string, text: string) =>
          fresh({ ...SENT, report: { ...SENT.report, id, publisher, publishedOn, text } }, id);
        const text = SENT.report.text;
        await archive.add([copy('c', 'Late Post', '2024-05-06', `${text} More follows.`)], [], MAKER);
        await archive.add(
          [
            copy('a', 'Hill Wire', '2024-05-04', text),
            fresh(REFUSED, 'two.txt'),
            copy('d', 'Last Post', '2024-05-07', `Last Post. ${text}`),
          ],
          [],
          MAKER,
        );
        const { items, total } = await archive.copies(10);
        expect(total.number).toBe(1);
        expect(items[0]?.report).toMatchObject({
          id: 'a',
          copyOf: null,
          copiedBy: ['Last Post', 'Late Post'],
        });
        expect(items[0]?.copies.map(({ id, copyOf }) => [id, copyOf])).toEqual([
          ['c', items[0]?.report.key],
          ['d', items[0]?.report.key],
        ]);
        const reports = async (filter: Filter): Promise<ReadonlySet<string>> =>
          new Set((await archive.entries(filter, 100)).items.map(({ report }) => report.id));
        expect(await reports({})).toEqual(new Set(['a', 'c', 'd', 'r2']));
        expect(await reports({ withoutCopies: true })).toEqual(new Set(['a', 'r2']));
      });

      test('a long report is found by the words at its end, phrases too', async () => {
        const text = `${'Nothing was said of it at all. '.repeat(6000)}\nThe purple envoy left.`;
        const long = { ...SENT, report: { ...SENT.report, text }, statements: [], events: [], exchanges: [] };
        await archive.add([fresh(long, 'long.txt')], [], MAKER);
        const { items } = await archive.search('"purple envoy"', {}, 5);
        expect(items[0]?.excerpt.filter(({ isMatch }) => isMatch).map((piece) => piece.text)).toEqual([
          'purple',
          'envoy',
        ]);
      });
    });

    describeAsking(async () => {
      await empty();
      await addBoth();
      return archive;
    });

    describeDeciding(async () => {
      await empty();
      await addBoth();
      return archive;
    });

    describeLooking(async () => {
      await empty();
      await addBoth();
      return archive;
    });

    describeAcross(async () => {
      await empty();
      return [archive, database];
    });

    describeWalking(async () => {
      await empty();
      await addBoth();
      return archive;
    });

    describeCorrecting(async () => {
      await empty();
      await addBoth();
      return archive;
    });

    describeCorrectingAcross(async () => {
      await empty();
      return [archive, database];
    });

    describeBinding(async () => {
      await empty();
      await addBoth();
      return { database };
    });

    describeReattaching(async () => {
      await empty();
      await addBoth();
      return archive;
    });

    describeKeeping(async () => {
      await empty();
      await addBoth();
      return { archive, database };
    });

    describe('rebuilding', () => {
      beforeEach(empty);

      const NEWER = { pipeline: '2', model: 'm1' };
      const anew: DiplomaticRecord = {
        ...REFUSED,
        actors: REFUSED.actors.map((actor) => ({ ...actor, name: actor.name.replace('Ann', 'Anna') })),
        statements: REFUSED.statements.slice(1),
      };

      test('finds what an older version made, and swaps it in whole', async () => {
        await addBoth();
        expect(await archive.countOutdated(MAKER)).toBe(0);
        expect(await archive.countOutdated(NEWER)).toBe(2);
        const found = await archive.outdated(NEWER, 0, 10);
        expect(found.map(({ key, text, origin }) => [key, text, origin.where, origin.stated.title])).toEqual([
          [1, SENT.report.text, 'one.txt', 'Minister sends note'],
          [2, REFUSED.report.text, 'two.txt', 'Sweden refuses note'],
        ]);
        expect(found[0]?.origin).toEqual(fresh(SENT, 'one.txt').origin);

        await archive.stage([{ key: 2, record: anew }], NEWER);
        expect(await archive.record(2)).toEqual(REFUSED);
        expect((await archive.outdated(NEWER, 0, 10)).map(({ key }) => key)).toEqual([1]);
        await archive.stage([{ key: 1, record: SENT }], NEWER);
        expect(await archive.swap(NEWER)).toBe(2);

        expect(await archive.record(2)).toEqual(anew);
        expect(await archive.countOutdated(NEWER)).toBe(0);
        expect(await idsOf({ kinds: ['statement'] })).toEqual(['1.s1', '2.s2']);
        expect(await idsOf({ speaker: ['Anna Lee'] })).toEqual(['2.s2']);
        expect(await archive.swap(NEWER)).toBe(0);
      });

      test('names that no report gives any more find nothing', async () => {
        await archive.add([fresh(REFUSED, 'two.txt')], [], MAKER);
        await archive.stage([{ key: 1, record: anew }], NEWER);
        await archive.swap(NEWER);
        expect((await archive.actors({}, 'Ann Lee', 5)).items).toEqual([]);
        expect((await archive.actors({}, 'Anna Lee', 5)).items).toHaveLength(1);
      });
    });
  });
}
