/** What a person may decide about the actors of an archive, on any database. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive, Filter } from '../../src/archive/archive.ts';
import { fresh, REFUSED, SENT } from './archived-records.ts';

const BY = { who: 'a clerk', why: 'the same person' };
const NEWER = { pipeline: '2', model: 'm1' };

/** @param filled an archive that holds the two hand-made records alone, made by pipeline "1" */
export function describeDeciding(filled: () => Promise<Archive>): void {
  describe('deciding about actors', () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await filled();
    });

    const keyOf = async (name: string): Promise<number> => {
      const { items } = await archive.actors({}, name, 1);
      return items[0]?.key ?? 0;
    };
    const idsOf = async (filter: Filter): Promise<readonly string[]> =>
      (await archive.entries(filter, 100)).items.map(({ id }) => id);

    test('merged actors are one in every list, until it is undone', async () => {
      const [sweden, denmark, norway] = [
        await keyOf('Sweden'),
        await keyOf('Denmark'),
        await keyOf('Norway'),
      ];
      expect(denmark).toBe(0);
      const before = JSON.stringify(await archive.entries({}, 100));
      const decision = await archive.merge(norway, sweden, BY);
      expect(await idsOf({ speaker: ['Norway'] })).toEqual([
        '1.e1',
        '1.x1.2',
        '1.i1',
        '2.e1',
        '2.s1',
        '1.x1.1',
      ]);
      expect(await idsOf({ speaker: ['Sweden'] })).toEqual(await idsOf({ speaker: ['Norway'] }));
      const { items } = await archive.actors({}, 'sweden', 5);
      expect(items).toMatchObject([{ key: norway, name: 'Norway', merged: [sweden], reports: 2 }]);
      expect(items[0]?.aliases).toEqual(['Sweden', 'Kingdom of Norway']);
      const { facets } = await archive.facets({ kinds: ['event'] });
      expect(facets.speaker).toEqual([{ value: 'Norway', count: 2, actor: expect.any(Number) }]);
      await archive.undo(decision);
      expect(JSON.stringify(await archive.entries({}, 100))).toBe(before);
      expect(await archive.decisions()).toMatchObject([
        { verb: 'merge', name: 'Norway', other: 'Sweden', ...BY, undoneAt: expect.stringMatching(/^20/) },
      ]);
    });

    test('merges go on over several, whatever the order, and undoing one leaves the others', async () => {
      const [sweden, norway, lee] = [await keyOf('Sweden'), await keyOf('Norway'), await keyOf('Ann Lee')];
      const first = await archive.merge(sweden, lee, BY);
      await archive.merge(norway, sweden, BY);
      expect(await keyOf('Ann Lee')).toBe(norway);
      await expect(archive.merge(lee, norway, BY)).rejects.toMatchObject({ code: 'bad-decision' });
      await archive.undo(first);
      expect(await keyOf('Ann Lee')).toBe(lee);
      expect(await keyOf('Sweden')).toBe(norway);
    });

    test('a split makes it another in the reports that are named, until it is undone', async () => {
      const lee = await keyOf('Ann Lee');
      const decision = await archive.split(lee, [2], BY);
      const { items } = await archive.actors({}, 'ann lee', 5);
      expect(items.map(({ key, country, reports }) => [key === lee, country, reports])).toEqual([
        [true, 'NOR', 1],
        [false, 'NOR', 1],
      ]);
      expect((await archive.actors({}, 'lee', 5)).items.map(({ aliases }) => aliases)).toEqual([['Lee'], []]);
      expect(await archive.decisions()).toMatchObject([{ verb: 'split', reports: [2], undoneAt: null }]);
      await archive.undo(decision);
      expect((await archive.actors({}, 'ann lee', 5)).items).toMatchObject([{ key: lee, reports: 2 }]);
      await expect(archive.undo(decision)).rejects.toMatchObject({ code: 'bad-decision' });
    });

    test('whoever goes by one word is suggested to be the one whom a report calls so too', async () => {
      const actors = REFUSED.actors.map((actor) => (actor.id === 'a3' ? { ...actor, name: 'Lee' } : actor));
      const short = { ...REFUSED, report: { ...REFUSED.report, id: 'short' }, actors };
      await archive.add([fresh(short, 'short.txt')], [], NEWER);
      const { items } = await archive.suggestions(5);
      expect(items).toMatchObject([
        { keptName: 'Ann Lee', otherName: 'Lee', rivals: 0, reports: [1], reportCount: 1, offices: [] },
      ]);
      await archive.merge(items[0]?.kept ?? 0, items[0]?.other ?? 0, BY);
      expect((await archive.suggestions(5)).items).toEqual([]);
    });

    test('what cannot be is refused and leaves nothing', async () => {
      const lee = await keyOf('Ann Lee');
      for (const wrong of [
        () => archive.merge(lee, 999, BY),
        () => archive.merge(lee, lee, BY),
        () => archive.split(lee, [9], BY),
        () => archive.undo(7),
      ])
        await expect(wrong()).rejects.toMatchObject({ code: 'bad-decision' });
      expect(await archive.decisions()).toEqual([]);
    });

    test('decisions hold for what is rebuilt and what is added later', async () => {
      const [sweden, norway, lee] = [await keyOf('Sweden'), await keyOf('Norway'), await keyOf('Ann Lee')];
      await archive.merge(norway, sweden, BY);
      await archive.split(lee, [2], BY);
      await archive.stage(
        [
          { key: 1, record: SENT },
          { key: 2, record: REFUSED },
        ],
        NEWER,
      );
      await archive.swap(NEWER);
      const later = { ...SENT, report: { ...SENT.report, id: 'later' } };
      await archive.add([fresh(later, 'later.txt')], [], NEWER);
      expect(await keyOf('Sweden')).toBe(await keyOf('Norway'));
      const { items } = await archive.actors({}, 'ann lee', 5);
      expect(items.map(({ reports }) => reports)).toEqual([2, 1]);
    });
  });
}
