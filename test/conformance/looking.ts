/** What the archive must show of single things, and how lists go on, on any database; of the two hand-made reports. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Archive, Cursor, Filter, Order } from '../../src/archive/archive.ts';
import { REFUSED, SENT } from './archived-records.ts';

/** @param filled an archive that holds the two hand-made records alone */
export function describeLooking(filled: () => Promise<Archive>): void {
  describe('looking', () => {
    let archive: Archive;
    beforeAll(async () => {
      archive = await filled();
    });
    const walked = async (filter: Filter, step: number, order: Order): Promise<readonly string[]> => {
      const ids: string[] = [];
      for (let after: Cursor | null = null; ; ) {
        const { items, next } = await archive.walk(filter, after, step, order);
        ids.push(...items.map(({ id }) => id));
        if (next === null) return ids;
        expect(items).toHaveLength(step);
        after = next;
      }
    };
    const keyOf = async (name: string): Promise<number> =>
      (await archive.actors({}, name, 1)).items[0]?.key ?? 0;

    test.each<Order>(['oldest', 'newest'])('a walk gives each entry once, the %s first', async (order) => {
      const { items } = await archive.entries({}, 100);
      const ids = items.map(({ id }) => id);
      const inOrder = order === 'oldest' ? ids : ids.toReversed();
      for (const step of [1, 3, 8, 100]) expect(await walked({}, step, order)).toEqual(inOrder);
      expect(await walked({ kinds: ['statement'] }, 2, order)).toEqual(
        inOrder.filter((id) => /s\d/.test(id)),
      );
    });

    test('an entry is found by its id, and what is none is nobody', async () => {
      expect((await archive.entry('1.s1'))?.item).toEqual(SENT.statements[0]);
      expect((await archive.entry('1.x1.2'))?.kind).toBe('step');
      for (const id of ['1.s9', '9.s1', 's1', "1.s1' or true", '99999999999.s1', ''])
        expect(await archive.entry(id)).toBeNull();
    });

    test('an exchange has its document beside it', async () => {
      const found = await archive.exchange('1.i1');
      expect(found?.document?.id).toBe('1.i1');
      expect(found?.exchange.steps.map(({ id }) => id)).toEqual(['1.x1.2', '1.x1.1']);
      expect((await archive.exchanges({}, 10)).items[0]).toEqual(found?.exchange);
      expect(await archive.exchange('2.i1')).toBeNull();
    });

    test('reports are listed as they were added, and by what is in them', async () => {
      const newest = await archive.reports({}, null, 1, 'newest');
      expect([newest.items[0]?.key, newest.total.number]).toEqual([2, 2]);
      expect((await archive.reports({}, 2, 5, 'newest')).items.map(({ key }) => key)).toEqual([1]);
      expect((await archive.reports({ act: ['deny'] }, null, 5, 'oldest')).items).toMatchObject([
        { key: 2, place: 'two.txt', counts: { statement: 2, event: 1, instrument: 0, step: 0 } },
      ]);
    });

    test('one report tells who its actors are, and is found by the hash of its bytes', async () => {
      const report = await archive.report(2);
      expect(report?.actors.map(({ local }) => local)).toEqual(REFUSED.actors.map(({ id }) => id));
      expect(report?.actors.find(({ name }) => name === 'Ann Lee')?.actor).toBe(await keyOf('lee'));
      expect(await archive.keyOf(report?.hash ?? '')).toBe(2);
      expect([await archive.report(3), await archive.keyOf('0')]).toEqual([null, null]);
    });

    test('an actor has the words that give its office, and its parts', async () => {
      const actor = await archive.actor(await keyOf('lee'));
      expect(actor?.parts).toMatchObject({ speaker: 2 });
      expect(actor?.names[0]).toMatchObject({ name: 'Ann Lee', reports: [1, 2] });
      const [office] = actor?.offices ?? [];
      const [evidence] = office?.evidence ?? [];
      expect(evidence?.report.key).toBe(1);
      for (const { start, end, text } of evidence?.spans ?? [])
        expect(SENT.report.text.slice(start, end)).toBe(text);
      expect(evidence?.words.length).toBeGreaterThan(0);
      expect(await archive.actor(999)).toBeNull();
    });

    test('contacts are those with a part in the same entries, and who acts towards whom', async () => {
      const [norway, sweden] = [await keyOf('norway'), await keyOf('sweden')];
      const ofNorway = await archive.contacts(norway, {}, 10);
      const ofSweden = await archive.contacts(sweden, {}, 10);
      const one = ofNorway.find(({ actor }) => actor === sweden);
      const other = ofSweden.find(({ actor }) => actor === norway);
      expect(one?.towards).toBeGreaterThan(0);
      expect([one?.towards, one?.from, one?.beside]).toEqual([other?.from, other?.towards, other?.beside]);
      expect(await archive.contacts(norway, { until: '1999-01-01' }, 10)).toEqual([]);
    });

    test('an actor is asked for by number too, whatever it is called', async () => {
      const lee = `#${await keyOf('lee')}`;
      const ids = async (filter: Filter) => (await archive.entries(filter, 100)).items.map(({ id }) => id);
      expect(await ids({ speaker: [lee] })).toEqual(['1.s1', '2.s2']);
      expect(await ids({ speaker: ['#999'] })).toEqual([]);
      const sweden = `#${await keyOf('sweden')}`;
      expect(await ids({ about: [sweden], kinds: ['statement'] })).toEqual(['1.s1']);
      expect(await ids({ actor: [sweden], kinds: ['statement'] })).toEqual(['1.s1', '2.s1']);
      expect(await ids({ report: [2], kinds: ['event'] })).toEqual(['2.e1']);
    });

    test('density counts each entry once, and so do the holdings', async () => {
      const { grain, buckets, undated } = await archive.density({});
      const counted = buckets.reduce((sum, { count }) => sum + count, undated);
      const { total } = await archive.entries({}, 1);
      expect([grain, counted]).toEqual(['day', total.number]);
      const { reports, entries, actors } = await archive.holdings();
      expect([reports, Object.values(entries).reduce((sum, count) => sum + count, 0)]).toEqual([2, counted]);
      expect(actors).toBe(5);
    });
  });
}
