/** That what reports have in common follows what is corrected of them by hand, on any database. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { Database } from '../../src/archive/database.ts';
import { EXCHANGED, HELD, told } from './archived-across.ts';

const MAKER = { pipeline: '1', model: 'm1' };
const BY = { who: 'a clerk', why: null };

/** @param empty an archive that holds nothing, and its database */
export function describeCorrectingAcross(empty: () => Promise<readonly [Archive, Database]>): void {
  describe('correcting what reports have in common', () => {
    let archive: Archive;
    let database: Database;
    const home = mkdtempSync(join(tmpdir(), 'chancery-across-'));
    afterAll(() => rmSync(home, { recursive: true }));
    /** Reports 1 to 5 tell of documents, 6 to 9 of what is held. */
    beforeEach(async () => {
      [archive, database] = await empty();
      await archive.add([...EXCHANGED, ...HELD], [], MAKER);
    });

    const everything = async (): Promise<string> =>
      JSON.stringify([await archive.exchanges({}, 100), await archive.positions({}, null, 100)]);
    const patrols = async (withRejected = false) =>
      (await archive.exchanges({ instrument: ['river patrols'], withRejected }, 10)).items[0];
    const faults = async (): Promise<readonly string[]> => {
      const found: string[] = [];
      await archive.check(
        async (where, what) => {
          found.push(`${where}: ${what}`);
        },
        () => undefined,
      );
      return found;
    };
    /** What it does holds till it is undone, and `check` finds nothing wrong with either. */
    const thenUndone = async (
      correct: () => Promise<readonly (number | undefined)[]>,
      look: () => Promise<void>,
    ): Promise<void> => {
      const before = await everything();
      const made = await correct();
      await look();
      expect(await faults()).toEqual([]);
      for (const key of made.toReversed()) await archive.undoCorrection(key ?? 0, BY);
      expect(await everything()).toBe(before);
      expect(await faults()).toEqual([]);
    };

    test('a statement that is rejected holds no position and contradicts nobody', () =>
      thenUndone(
        () => archive.judge('reject', ['7.s1'], BY),
        async () => {
          expect((await archive.positions({}, 'shift', 10)).items).toEqual([]);
          const { items } = await archive.positions({ withRejected: true }, null, 10);
          expect(items.flatMap(({ statements }) => statements.map(({ id }) => id))).not.toContain('7.s1');
        },
      ));

    test('a statement whose act is edited is on the other side, and says that it was corrected', () =>
      thenUndone(
        async () => [await archive.edit('7.s1', ['act=support'], BY)],
        async () => {
          const { items } = await archive.positions({}, null, 10);
          expect(items.map(({ speaker }) => speaker.name)).toEqual(['Bo Dahl']);
          expect(
            items[0]?.statements.map(({ id, stance, correction }) => [id, stance, correction?.isEdited]),
          ).toEqual([
            ['7.s1', 'favor', true],
            ['8.s1', 'favor', undefined],
          ]);
          expect([items[0]?.shifts, items[0]?.contradictions]).toEqual([[], []]);
        },
      ));

    test('a statement that is given another speaker, whom its report may not name, is held by that one', () =>
      thenUndone(
        async () => {
          const far = told({
            id: 'far',
            day: '2024-03-20',
            documents: [{ kind: 'letter', name: 'letter on wheat', by: ['a1'] }],
          });
          const actors = [...far.record.actors, { ...far.record.actors[3], id: 'a9', name: 'Cy Holm' }];
          await archive.add([{ ...far, record: { ...far.record, actors } } as typeof far], [], MAKER);
          return [await archive.edit('7.s1', ['speaker=Cy Holm'], BY)];
        },
        async () => {
          expect((await archive.positions({}, 'shift', 10)).items).toEqual([]);
          const { items } = await archive.positions({}, 'contradiction', 10);
          expect(items.map(({ speaker }) => speaker.name)).toEqual(['Ann Lee', 'Cy Holm', 'Bo Dahl']);
          expect(items[1]?.statements.map(({ id }) => id)).toEqual(['7.s1']);
        },
      ));

    test('an instrument that is rejected is one with no other, and shown only where that is asked for', () =>
      thenUndone(
        () => archive.judge('reject', ['1.i1'], BY),
        async () => {
          const exchange = await patrols();
          expect(exchange?.instruments.map(({ id }) => id)).toEqual(['2.i1', '3.i1']);
          expect(exchange?.steps.map(({ type }) => type)).toEqual(['refused', 'sent']);
          const withIt = (await archive.exchanges({ withRejected: true }, 10)).items;
          const alone = withIt.find(({ id }) => id === '1.i1');
          expect(alone?.instruments.map(({ correction }) => correction?.judgement)).toEqual(['rejected']);
        },
      ));

    test('an instrument that is renamed is one with those of that name', () =>
      thenUndone(
        async () => [await archive.edit('1.i1', ['name=proposals on fishing rights'], BY)],
        async () => {
          const fishing = (await archive.exchanges({ instrument: ['fishing rights'] }, 10)).items;
          expect(fishing.map(({ instruments }) => instruments.map(({ id }) => id))).toEqual([
            ['1.i1', '4.i2'],
          ]);
          expect((await patrols())?.instruments.map(({ id }) => id)).toEqual(['2.i1', '3.i1']);
        },
      ));

    test('one that is given another author or day is another', async () => {
      await thenUndone(
        async () => [await archive.edit('1.i1', ['authors=Denmark'], BY)],
        async () => expect((await patrols())?.instruments.map(({ id }) => id)).toEqual(['1.i1', '4.i1']),
      );
      await thenUndone(
        async () => [await archive.edit('1.i1', ['day=2023-05-03'], BY)],
        async () => expect((await patrols())?.instruments.map(({ id }) => id)).toEqual(['1.i1']),
      );
    });

    test('a step that is rejected answers nothing, even where it is shown', () =>
      thenUndone(
        () => archive.judge('reject', ['2.x1.2', '3.x1'], BY),
        async () => {
          const exchange = await patrols();
          expect(exchange?.steps.map(({ type }) => type)).toEqual(['sent', 'awaited']);
          expect(exchange?.awaited.map(({ from }) => from.name)).toEqual(['Sweden', 'Denmark']);
          const withThem = await patrols(true);
          expect(withThem?.steps.map(({ type }) => type)).toEqual(['sent', 'awaited', 'refused']);
          expect(withThem?.answers).toEqual([]);
          expect(withThem?.awaited.map(({ from }) => from.name)).toEqual(['Sweden', 'Denmark']);
        },
      ));

    test('a step that is edited is told as it was corrected', () =>
      thenUndone(
        async () => [
          await archive.edit('2.x1.2', ['by=Denmark', 'kind=accepted'], BY),
          ...(await archive.judge('confirm', ['2.i1'], BY)),
        ],
        async () => {
          const exchange = await patrols();
          const accepted = exchange?.steps.find(({ type }) => type === 'accepted');
          expect(accepted?.told.map(({ id, correction }) => [id, correction?.isEdited])).toEqual([
            ['2.x1.2', true],
          ]);
          expect(exchange?.awaited).toEqual([]);
          expect(exchange?.instruments[1]?.correction?.judgement).toBe('confirmed');
        },
      ));

    test('a report that is removed leaves what it has in common, and comes back into it', async () => {
      await archive.edit('1.i1', ['authors=Norway; Ann Lee'], BY);
      await thenUndone(
        () => archive.remove([1, 7], BY),
        async () => {
          expect((await patrols())?.instruments.map(({ id }) => id)).toEqual(['2.i1', '3.i1']);
          expect((await archive.positions({}, null, 10)).items).toEqual([]);
        },
      );
    });

    test('corrections hold for what is rebuilt', async () => {
      await archive.judge('reject', ['7.s1', '1.i1'], BY);
      const before = await everything();
      const all = [...EXCHANGED, ...HELD];
      const newer = { pipeline: '2', model: 'm1' };
      await archive.stage(
        all.map(({ record }, at) => ({ key: at + 1, record })),
        newer,
      );
      await archive.swap(newer);
      expect(await everything()).toBe(before);
      expect(await faults()).toEqual([]);
    });

    test('a backup brings all of it back', async () => {
      await archive.judge('reject', ['7.s1'], BY);
      await archive.edit('1.i1', ['name=proposals on fishing rights'], BY);
      const before = await everything();
      const file = join(home, 'across.chancery');
      await archive.backUp(file, { by: 'a test', at: '2024-06-01T00:00:00Z' });
      await archive.restore(file, true);
      expect(await everything()).toBe(before);
      expect(await faults()).toEqual([]);
    });

    test.each<[string, string, RegExp]>([
      [
        'an instrument',
        'delete from instruments where report = 2 and block is not null',
        /instrument \d+ is missing/,
      ],
      ['its traits', "update instruments set traits = '{}' where report = 2", /has another traits/],
      ['what is about it', 'delete from entry_instruments', /about an instrument, \d+ is missing/],
      ['what is one', 'update instruments set exchange = entry, likeness = null', /has another exchange/],
      ['a side', 'update stances set side = -side where report = 7', /side taken in \d+ has another side/],
      ['a side too many', 'delete from stances where report = 7', /side taken in \d+ is missing/],
      [
        'the words of one',
        'delete from stance_words where entry in (select entry from stances where report = 7)',
        /has another posted/,
      ],
      ['a matter', 'update stances set matter = entry', /it is not on one matter with entry/],
      [
        'a matter too wide',
        'update stances set matter = (select min(entry) from stances)',
        /its words are those of none|not that of the first/,
      ],
      ['an opposition', 'delete from oppositions', /opposition of \d+ and \d+ is missing/],
    ])('check finds that %s was damaged', async (_, damage, said) => {
      await database.run(damage);
      expect((await faults()).join('\n')).toMatch(said);
    });
  });
}
