/** What a walk through the archive must give on any database: the same as the list, however it is cut. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Archive, Cursor, Filter, Order } from '../../src/archive/archive.ts';
import { fresh, REFUSED } from './archived-records.ts';

const UNDATED = {
  ...REFUSED,
  report: { ...REFUSED.report, id: 'r3', publishedOn: null },
};

/** @param filled an archive that holds the two hand-made records alone */
export function describeWalking(filled: () => Promise<Archive>): void {
  describe('walking', () => {
    let archive: Archive;
    beforeAll(async () => {
      archive = await filled();
      await archive.add([fresh(UNDATED, 'three.txt')], [], { pipeline: '1', model: 'm1' });
    });
    const walked = async (filter: Filter, limit: number, order?: Order): Promise<readonly string[]> => {
      const ids: string[] = [];
      let cursor: Cursor | null = null;
      do {
        const { items, next } = await archive.walk(filter, cursor, limit, order);
        expect(items.length).toBeLessThanOrEqual(limit);
        ids.push(...items.map(({ id }) => id));
        cursor = next;
      } while (cursor !== null);
      return ids;
    };

    test.each<Filter>([
      {},
      { kinds: ['statement'] },
      { speaker: ['Lee'] },
      { until: '2024-05-09' },
      { act: ['ask'] },
    ])('gives each entry once and in order, with and without a day: %j', async (filter) => {
      const ids = (await archive.entries(filter, 100)).items.map(({ id }) => id);
      for (const limit of [1, 2, 3, 5, 9, 100]) expect(await walked(filter, limit)).toEqual(ids);
      const there = new Set(await walked(filter, 1, 'newest'));
      for (const limit of [2, 3, 9]) expect(await walked(filter, limit, 'newest')).toEqual([...there]);
      expect([...there].toSorted()).toEqual(ids.toSorted());
    });

    test('what has no day stands last', async () => {
      const { items } = await archive.entries({ kinds: ['statement'] }, 100);
      expect(items.slice(-2).map(({ id, from }) => [id, from])).toEqual([
        ['3.s1', null],
        ['3.s2', null],
      ]);
    });
  });
}
