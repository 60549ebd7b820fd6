/** What the archive finds across reports on any database: exchanges that are one, positions, shifts and contradictions. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive, NewRecord } from '../../src/archive/archive.ts';
import type { Database } from '../../src/archive/database.ts';
import { matchPending } from '../../src/archive/match-reports.ts';
import { EXCHANGED, HELD } from './archived-across.ts';

const MAKER = { pipeline: '1', model: 'm1' };
const NEWER = { pipeline: '2', model: 'm1' };

/** @param empty an archive that holds nothing, and its database */
export function describeAcross(empty: () => Promise<readonly [Archive, Database]>): void {
  describe('across reports', () => {
    let archive: Archive;
    let database: Database;
    beforeEach(async () => {
      [archive, database] = await empty();
    });

    /** Which reports' documents are one, who awaits whom and who is against whom, without keys of the archive. */
    const found = async (): Promise<unknown> => ({
      exchanges: (await archive.exchanges({}, 100)).items
        .map(({ instruments, steps, awaited, sources }) => ({
          told: instruments.map(({ name, report }) => `${report.id}: ${name}`).toSorted(),
          steps: steps.map(({ type, day, told }) => [type, day, told.map(({ report }) => report.id)]),
          awaited: awaited.map(({ from }) => from.name),
          sources,
        }))
        .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
      positions: (await archive.positions({}, null, 100)).items
        .map(({ speaker, statements, shifts, contradictions }) => [
          speaker.name,
          statements.map(({ words, stance }) => [words, stance]),
          shifts.map(({ other }) => other.words),
          contradictions.map(({ other }) => other.words).toSorted(),
        ])
        .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    });

    test('a document that several reports tell of is one exchange, with its terms, its steps once, and why it is one', async () => {
      await archive.add(EXCHANGED, [], MAKER);
      const { items, total } = await archive.exchanges({}, 10);
      expect(total.number).toBe(5);
      const [exchange] = items;
      expect(exchange).toMatchObject({
        instrument: 'proposals on river patrols',
        sources: 2,
        asOf: '2025-05-04',
      });
      expect(exchange?.instruments.map(({ report, likeness }) => [report.id, likeness?.words])).toEqual([
        ['sent', undefined],
        ['refused', ['patrol', 'river']],
        ['copied', ['patrol', 'river']],
      ]);
      // A minister's proposals are the state's.
      expect(exchange?.instruments[1]?.likeness).toMatchObject({ as: '1.i1', authors: ['Ann Lee'], days: 7 });
      expect(exchange?.provisions).toEqual([
        {
          deontic: 'must-not',
          bearers: ['Sweden', 'Denmark'],
          words: 'placing guns on the banks',
          id: '1.i1',
        },
      ]);
      expect(
        exchange?.steps.map(({ type, day, sources, told }) => [type, day, sources, told.length]),
      ).toEqual([
        ['sent', '2024-05-03', 2, 2],
        ['awaited', '2024-05-04', 1, 1],
        ['refused', '2024-05-09', 1, 2],
      ]);
    });

    test('who has answered and who is awaited is told of a day', async () => {
      await archive.add(EXCHANGED, [], MAKER);
      const standing = async (asOf: string | null) => {
        const [exchange] = (await archive.exchanges({}, 10, asOf)).items;
        return [
          exchange?.steps.length,
          exchange?.answers.map(({ by, type, day }) => [by.name, type, day]),
          exchange?.awaited.map(({ from, by, due }) => [from.name, by[0]?.name, due]),
        ];
      };
      expect(await standing('2024-05-03')).toEqual([1, [], []]);
      expect(await standing('2024-05-05')).toEqual([
        2,
        [],
        [
          ['Sweden', 'Norway', '2024-06-30'],
          ['Denmark', 'Norway', '2024-06-30'],
        ],
      ]);
      expect(await standing(null)).toEqual([
        3,
        [['Sweden', 'refused', '2024-05-09']],
        [['Denmark', 'Norway', '2024-06-30']],
      ]);
      expect((await archive.exchanges({}, 10, '2024-05-02')).items).toEqual([]);
    });

    test('a filter that one step meets gives the whole exchange', async () => {
      await archive.add(EXCHANGED, [], MAKER);
      const { items } = await archive.exchanges({ type: ['refused'] }, 10);
      expect(items.map(({ id, steps }) => [id, steps.length])).toEqual([['1.i1', 3]]);
    });

    test('a position is what a speaker says again; whoever turns shifts, and two on two sides contradict each other', async () => {
      await archive.add(HELD, [], MAKER);
      const { items, total } = await archive.positions({}, null, 10);
      expect(total.number).toBe(2);
      expect(
        items.map(({ speaker, statements }) => [speaker.name, statements.map(({ stance }) => stance)]),
      ).toEqual([
        ['Ann Lee', ['favor']],
        ['Bo Dahl', ['against', 'favor']],
      ]);
      expect(
        items[0]?.contradictions.map(({ own, other }) => [own, other.words, other.report.publisher]),
      ).toEqual([['1.s1', 'any shared patrol of the strait', 'Fjord Post']]);
      expect(items[1]?.shifts.map(({ own, other, words }) => [own, other.id, words])).toEqual([
        ['2.s1', '3.s1', ['patrol', 'strait']],
      ]);
      const turned = await archive.positions({ speaker: ['Dahl'] }, 'shift', 10);
      expect(turned.items.map(({ id }) => id)).toEqual(['2.s1']);
      expect((await archive.positions({ speaker: ['Lee'] }, 'shift', 10)).items).toEqual([]);
      expect((await archive.positions({ text: 'bridge' }, null, 10)).items).toEqual([]);
    });

    test('the same is found in whatever order and batches the reports come', async () => {
      const all = [...EXCHANGED, ...HELD];
      await archive.add(all, [], MAKER);
      const once = await found();
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(all, { minLength: all.length }),
          fc.integer({ min: 1, max: 4 }),
          async (shuffled, size) => {
            [archive, database] = await empty();
            for (let at = 0; at < shuffled.length; at += size)
              await archive.add(shuffled.slice(at, at + size), [], MAKER);
            await archive.add(all, [], MAKER);
            expect(await found()).toEqual(once);
          },
        ),
        { numRuns: 6 },
      );
    }, 60_000);

    test('what is rebuilt is matched anew, and what it was one with without it', async () => {
      const all = [...EXCHANGED, ...HELD];
      await archive.add(all, [], MAKER);
      const before = await found();
      const swapIn = async (records: readonly NewRecord[], maker: typeof MAKER): Promise<void> => {
        await archive.stage(
          records.map(({ record }) => ({
            key: all.findIndex(({ record: { report } }) => report.id === record.report.id) + 1,
            record,
          })),
          maker,
        );
        await archive.swap(maker);
      };
      const silent = all.map((one) =>
        ['sent', 'rejected'].includes(one.record.report.id)
          ? { ...one, record: { ...one.record, statements: [], instruments: [], exchanges: [] } }
          : one,
      );
      await swapIn(silent, NEWER);
      const without = await archive.exchanges({ type: ['refused'] }, 10);
      expect(without.items.map(({ id, instruments }) => [id, instruments.length])).toEqual([['2.i1', 2]]);
      expect((await archive.positions({}, null, 10)).items).toEqual([]);
      await swapIn(all, MAKER);
      expect(await found()).toEqual(before);
    });

    test('who is merged or split by hand holds one position or two', async () => {
      await archive.add(HELD, [], MAKER);
      const keyOf = async (name: string): Promise<number> =>
        (await archive.actors({}, name, 1)).items[0]?.key ?? 0;
      const shifts = async (): Promise<readonly string[]> =>
        (await archive.positions({}, 'shift', 10)).items.map(({ id }) => id);
      const before = await found();
      const [lee, dahl] = [await keyOf('Ann Lee'), await keyOf('Bo Dahl')];
      const split = await archive.split(dahl, [3], { who: 'a clerk', why: null });
      expect(await shifts()).toEqual([]);
      await archive.undo(split);
      expect(await found()).toEqual(before);
      const merge = await archive.merge(lee, dahl, { who: 'a clerk', why: null });
      expect(await shifts()).toEqual(['1.s1', '2.s1']);
      expect((await archive.positions({}, 'contradiction', 10)).items).toEqual([]);
      await archive.undo(merge);
      expect(await found()).toEqual(before);
    });

    test('an archive from before is matched when it is opened', async () => {
      await archive.add([...EXCHANGED, ...HELD], [], MAKER);
      const before = await found();
      await database.run(
        'delete from instruments; delete from stances; insert into unmatched select key from reports',
      );
      expect((await archive.exchanges({}, 10)).items).toEqual([]);
      await matchPending(database);
      expect(await found()).toEqual(before);
      expect(await database.query('select * from unmatched', [], 'values')).toEqual([]);
    });
  });
}
