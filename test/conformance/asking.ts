/** What the archive must answer on any database, of two reports about one exchange of letters. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Archive, Filter } from '../../src/archive/archive.ts';
import { SENT } from './archived-records.ts';

/** @param filled an archive that holds the two hand-made records alone */
export function describeAsking(filled: () => Promise<Archive>): void {
  describe('asking', () => {
    let archive: Archive;
    beforeAll(async () => {
      archive = await filled();
    });
    const idsOf = async (filter: Filter): Promise<readonly string[]> =>
      (await archive.entries(filter, 100)).items.map(({ id }) => id);

    test('goes by day: that of the deed where the text gives one, else of the report', async () => {
      expect(await idsOf({})).toEqual(['1.e1', '1.x1.2', '1.s1', '1.i1', '2.e1', '2.s1', '2.s2', '1.x1.1']);
      const { items } = await archive.entries({ kinds: ['statement'] }, 1);
      expect(items[0]).toMatchObject({
        from: '2024-05-04',
        isDated: false,
        speech: 'direct',
        place: 'Oslo',
      });
      expect(items[0]?.item).toEqual(SENT.statements[0]);
    });

    test.each<[string, Filter, readonly string[]]>([
      ['speaker, by any of the names', { speaker: ['lee'] }, ['1.s1', '2.s2']],
      ['a part of a name is no name', { speaker: ['swed'] }, []],
      ['two speakers', { speaker: ['Sweden', 'Ann Lee'], kinds: ['statement'] }, ['1.s1', '2.s1', '2.s2']],
      [
        'an alias of another report',
        { speaker: ['kingdom of norway'] },
        ['1.e1', '1.x1.2', '1.i1', '1.x1.1'],
      ],
      ['to', { to: ['Norway'] }, ['2.e1', '2.s1']],
      ['about an actor', { about: ['Sweden'], kinds: ['statement'] }, ['1.s1']],
      ['about a matter', { about: ['missile'] }, ['2.s2']],
      ['act', { act: ['deny', 'threaten'] }, ['2.s1', '2.s2']],
      ['type', { type: ['REJECT'] }, ['2.e1']],
      ['mode', { type: ['yield'] }, ['1.e1']],
      ['act or type', { act: ['deny'], type: ['REJECT', 'note'] }, ['1.i1', '2.e1', '2.s2']],
      ['days', { since: '2024-05-04', until: '2024-05-09' }, ['1.s1', '1.i1', '2.e1']],
      ['speech', { speech: ['direct'] }, ['1.s1']],
      ['country', { country: ['swe'], kinds: ['event'] }, ['1.e1', '2.e1']],
      ['place', { place: ['OSLO'] }, ['1.s1']],
      ['instrument', { instrument: ['river border'] }, ['1.e1', '1.x1.2', '1.i1', '1.x1.1']],
      ['context', { context: ['diplomatic'] }, ['1.e1']],
      ['publisher', { publisher: ['fjord post'] }, ['2.e1', '2.s1', '2.s2']],
      ['text, by its stem', { text: 'closing borders' }, ['2.s1']],
      ['a phrase', { text: '"stays open"' }, ['1.s1']],
      ['a phrase the other way round', { text: '"open stays"' }, []],
      ['the beginning of a word', { text: 'miss*' }, ['2.s2']],
      ['without a word', { text: 'border -close', kinds: ['statement'] }, ['1.s1']],
      ['one or the other', { text: 'missiles OR open' }, ['1.s1', '2.s2']],
      ['all must hold', { speaker: ['Lee'], act: ['deny'], since: '2024-05-11' }, []],
    ])('%s', async (_, filter, expected) => {
      expect(await idsOf(filter)).toEqual(expected);
    });

    test('a page is cut at its limit and says how many there are', async () => {
      const { items, total } = await archive.entries({}, 3);
      expect([items.length, total]).toEqual([3, { number: 8, isCapped: false }]);
    });

    test('an exchange has its steps by date, and says who awaits whom', async () => {
      const { items, total } = await archive.exchanges({ instrument: ['note'] }, 10);
      expect(total.number).toBe(1);
      expect(items[0]?.instrument).toBe('note on the river border');
      expect(items[0]?.steps.map(({ type }) => type)).toEqual(['sent', 'awaited']);
      expect(items[0]?.awaited.map(({ from, by }) => [from.name, by[0]?.name])).toEqual([
        ['Sweden', 'Norway'],
      ]);
    });

    test('an actor of several reports is one, with the names, offices and country that any of them gives', async () => {
      const { items } = await archive.actors({}, 'lee', 10);
      expect(items).toEqual([
        {
          key: expect.any(Number),
          kind: 'person',
          name: 'Ann Lee',
          country: 'NOR',
          aliases: ['Lee'],
          merged: [],
          offices: [{ title: 'Foreign Minister of Norway', first: '2024-05-04', last: '2024-05-04' }],
          reports: 2,
          entries: 2,
        },
      ]);
      const frequent = await archive.actors({ kinds: ['event'] }, null, 10);
      expect(frequent.items.map(({ name, entries }) => [name, entries])).toEqual([
        ['Norway', 2],
        ['Sweden', 2],
      ]);
    });

    test('search ranks reports and marks what matches', async () => {
      const { items, total } = await archive.search('missiles', {}, 10);
      expect(total.number).toBe(1);
      expect(items[0]).toMatchObject({ report: { id: 'r2' }, statements: 2 });
      expect(items[0]?.excerpt.find(({ isMatch }) => isMatch)?.text).toBe('missiles');
      const within = await archive.search('border', { act: ['threaten'] }, 10);
      expect(within.items.map(({ report }) => report.id)).toEqual(['r2']);
      expect((await archive.search('border', {}, 10)).items).toHaveLength(2);
      expect((await archive.search('the of', {}, 10)).items).toEqual([]);
      const phrase = (await archive.search('"notes of Norway"', {}, 10)).items[0]?.excerpt;
      expect(phrase?.map(({ text }) => text).join('')).toContain('refused the note of Norway on 9 May');
    });

    test('words are found with who said them, exactly and nearly', async () => {
      const exact = await archive.quote('the border stays open', {}, 5);
      expect(exact.items.map(({ entry, likeness }) => [entry.id, likeness])).toEqual([['1.s1', 1]]);
      const near = await archive.quote('rockets had been moved over there', {}, 5);
      expect(near.items.map(({ entry }) => entry.id)).toEqual(['2.s2']);
      expect(near.items[0]?.pieces[0]).toEqual({ kind: 'missing', text: 'rockets' });
      expect((await archive.quote('a quite different thing', {}, 5)).items).toEqual([]);
      expect((await archive.quote("'&| of the", {}, 5)).items).toEqual([]);
    });

    test('facets count what matches', async () => {
      const { counted, facets } = await archive.facets({ kinds: ['statement'] });
      expect(counted).toEqual({ number: 3, isCapped: false });
      expect(facets.speaker).toEqual([
        { value: 'Ann Lee', count: 2, actor: expect.any(Number) },
        { value: 'Sweden', count: 1, actor: expect.any(Number) },
      ]);
      expect(facets.publisher[0]).toEqual({ value: 'Fjord Post', count: 2 });
      expect(facets.year).toEqual([{ value: '2024', count: 3 }]);
    });
  });
}
