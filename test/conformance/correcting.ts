/** What a person may correct of an archive's entries and reports, on any database. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive, Filter } from '../../src/archive/archive.ts';
import { fresh, REFUSED, SENT } from './archived-records.ts';

const BY = { who: 'a clerk', why: 'as the transcript has it' };
const NEWER = { pipeline: '2', model: 'm1' };

/** @param filled an archive that holds the two hand-made records alone, made by pipeline "1" */
export function describeCorrecting(filled: () => Promise<Archive>): void {
  describe('correcting', () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await filled();
    });

    const idsOf = async (filter: Filter): Promise<readonly string[]> =>
      (await archive.entries(filter, 100)).items.map(({ id }) => id);
    const entryAt = async (id: string) => {
      const { items } = await archive.entries({ withRejected: true }, 100);
      return items.find((entry) => entry.id === id);
    };
    const everything = async (): Promise<string> =>
      JSON.stringify([
        await archive.entries({}, 100),
        await archive.actors({}, null, 100),
        await archive.exchanges({}, 100),
        await archive.facets({}),
        await archive.copies(100),
        await archive.problems(100),
      ]);

    test('what is rejected is in no list, unless it is asked for, until that is undone', async () => {
      const before = await everything();
      const [made] = await archive.judge('reject', ['2.s2'], BY);
      expect(await idsOf({ kinds: ['statement'] })).toEqual(['1.s1', '2.s1']);
      expect(await idsOf({ kinds: ['statement'], withRejected: true })).toEqual(['1.s1', '2.s1', '2.s2']);
      expect((await archive.facets({ kinds: ['statement'] })).counted.number).toBe(2);
      expect((await archive.quote('missiles had been moved there', {}, 5)).items).toEqual([]);
      expect((await archive.actors({}, 'Ann Lee', 5)).items[0]?.entries).toBe(1);
      expect((await archive.actors({ withRejected: true }, 'Ann Lee', 5)).items[0]?.entries).toBe(2);
      expect((await archive.search('missiles', {}, 5)).items[0]?.statements).toBe(1);
      expect((await entryAt('2.s2'))?.correction).toMatchObject({
        judgement: 'rejected',
        isEdited: false,
        by: [{ key: made, verb: 'reject', ...BY, isOther: false }],
      });
      await archive.undoCorrection(made ?? 0, { who: 'another', why: null });
      expect(await everything()).toBe(before);
      const { items } = await archive.corrections(false, 10);
      expect(items).toMatchObject([
        { verb: 'reject', state: 'undone', entry: null, ...BY, undone: { who: 'another', why: null } },
      ]);
    });

    test('the last judgement holds, and an exchange is judged by all its steps', async () => {
      const steps = await archive.judge('reject', ['1.x1'], BY);
      expect(steps).toHaveLength(2);
      expect((await archive.exchanges({}, 5)).items).toEqual([]);
      const [confirmed] = await archive.judge('confirm', ['1.x1.2'], BY);
      const { items } = await archive.exchanges({}, 5);
      expect(items[0]?.steps.map(({ id, correction }) => [id, correction?.judgement])).toEqual([
        ['1.x1.2', 'confirmed'],
      ]);
      await archive.undoCorrection(confirmed ?? 0, BY);
      expect((await archive.exchanges({}, 5)).items).toEqual([]);
      expect((await archive.exchanges({ withRejected: true }, 5)).items[0]?.steps).toHaveLength(2);
    });

    test('an edit is what every filter asks of, and what it replaced is told', async () => {
      const before = await everything();
      const first = await archive.edit('2.s2', ['act=assert', 'speaker=Sweden', 'day=2024-05-08'], BY);
      const second = await archive.edit('2.s2', ['addressee=norway; Denmark', 'place=Malmö'], BY);
      expect(await idsOf({ act: ['deny'] })).toEqual([]);
      expect(await idsOf({ act: ['assert'], speaker: ['Sweden'], to: ['Kingdom of Norway'] })).toEqual([
        '2.s2',
      ]);
      expect(await idsOf({ place: ['malmo'], since: '2024-05-08', until: '2024-05-08' })).toEqual(['2.s2']);
      const entry = await entryAt('2.s2');
      expect(entry).toMatchObject({ type: 'assert', from: '2024-05-08', isDated: true, place: 'Malmö' });
      expect(entry?.item).toEqual(REFUSED.statements[1]);
      expect(entry?.correction?.by.map(({ key, changes }) => [key, changes])).toEqual([
        [
          first,
          [
            { field: 'act', was: 'deny', is: 'assert' },
            { field: 'speaker', was: 'Ann Lee', is: 'Sweden' },
            { field: 'day', was: null, is: '2024-05-08' },
          ],
        ],
        [
          second,
          [
            { field: 'addressees', was: null, is: 'Norway; Denmark' },
            { field: 'place', was: null, is: 'Malmö' },
          ],
        ],
      ]);
      await archive.undoCorrection(first, BY);
      expect((await entryAt('2.s2'))?.type).toBe('deny');
      expect((await entryAt('2.s2'))?.place).toBe('Malmö');
      await archive.undoCorrection(second, BY);
      expect(await everything()).toBe(before);
    });

    test('an instrument that is called otherwise is so in all that is told of it', async () => {
      await archive.edit('1.i1', ['name=letter on the river', 'kind=letter'], BY);
      expect(await idsOf({ instrument: ['letter on the river'] })).toEqual([
        '1.e1',
        '1.x1.2',
        '1.i1',
        '1.x1.1',
      ]);
      expect((await archive.exchanges({}, 5)).items[0]?.instrument).toBe('letter on the river');
      expect(await idsOf({ type: ['letter'] })).toEqual(['1.i1']);
    });

    test.each<[string, string, readonly string[], RegExp]>([
      ['an unknown word', '2.s2', ['act=shout'], /act takes; it takes assert, deny/],
      ['an unknown field', '2.s2', ['mood=bad'], /a statement has no field "mood" to set; it has speaker,/],
      ['no value', '2.s2', ['act'], /"act" is not FIELD=VALUE/],
      ['nothing', '2.s2', [], /nothing is set/],
      ['twice', '2.s2', ['act=deny', 'act=ask'], /act is set twice/],
      ['two speakers', '2.s2', ['speaker=Sweden;Norway'], /it takes one actor/],
      [
        'nobody',
        '2.s2',
        ['speaker=Erik the Unknown'],
        /no actor of the archive is called "Erik the Unknown"/,
      ],
      ['no number', '2.s2', ['speaker=#999'], /there is no actor #999/],
      ['no day', '2.s2', ['day=2024-02-30'], /day takes; it takes a day, a month/],
      ['days the wrong way round', '2.s2', ['day=2024-03..2024-02'], /day takes/],
      ['the year nought', '2.s2', ['day=0000'], /day takes/],
      ['what it says already', '2.s2', ['act=deny'], /it says so already/],
      ['a mode of another type', '1.e1', ['type=CONSULT'], /yield is no mode of CONSULT: it has visit/],
      ['a step of several', '1.x1', ['kind=sent'], /edit them one by one/],
      ['no such entry', '2.s9', ['act=deny'], /there is no entry 2\.s9/],
      ['no such report', '9.s1', ['act=deny'], /there is no report 9/],
      ['no id', "1.s1' or true", ['act=deny'], /is no id of an entry/],
    ])('%s is refused with a sentence, and leaves nothing', async (_, id, settings, said) => {
      const before = await everything();
      await expect(archive.edit(id, settings, BY)).rejects.toMatchObject({ code: 'bad-correction' });
      await expect(archive.edit(id, settings, BY)).rejects.toThrow(said);
      expect(await everything()).toBe(before);
      expect((await archive.corrections(false, 10)).items).toEqual([]);
    });

    test('whatever is typed is kept as it is or refused, and never SQL', async () => {
      const typed = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom("'; drop table corrections; --", '%', '\u0000', "a'b"),
      );
      const fields = fc.constantFrom('act', 'speaker', 'place', 'day', 'about', 'contexts');
      await fc.assert(
        fc.asyncProperty(fields, typed, typed, async (field, value, who) => {
          try {
            await archive.edit('2.s2', [`${field}=${value}`], { who, why: value });
          } catch (error) {
            expect(error).toMatchObject({ code: 'bad-correction' });
          }
        }),
        { numRuns: 40 },
      );
      await expect(archive.undoCorrection(999, BY)).rejects.toMatchObject({ code: 'bad-correction' });
      expect((await archive.entries({}, 100)).total.number).toBe(8);
    });

    test('a report that is removed is gone from every list, stays away, and comes back as it was', async () => {
      const copy = { ...SENT, report: { ...SENT.report, id: 'copy', publishedOn: '2024-05-06' } };
      const third = { ...SENT, report: { ...SENT.report, id: 'third', publishedOn: '2024-05-07' } };
      await archive.add([fresh(copy, 'copy.txt'), fresh(third, 'third.txt')], [], {
        pipeline: '1',
        model: 'm1',
      });
      await archive.judge('reject', ['1.s1'], BY);
      const before = await everything();
      const [made] = await archive.remove([1], BY);
      expect(await archive.record(1)).toBeNull();
      expect((await idsOf({ withRejected: true })).filter((id) => id.startsWith('1.'))).toEqual([]);
      expect((await archive.copies(5)).items.map(({ report }) => report.id)).toEqual(['copy']);
      expect((await archive.corrections(false, 10)).items.map(({ verb, state }) => [verb, state])).toEqual([
        ['remove', 'holds'],
        ['reject', 'waits'],
      ]);
      expect(await archive.holds(fresh(SENT, 'one.txt').origin.hash)).toBe('removed');
      expect(await archive.add([fresh(SENT, 'one.txt')], [], NEWER)).toBe(0);
      await archive.undoCorrection(made ?? 0, BY);
      expect(await everything()).toBe(before);
      expect(JSON.stringify(await archive.record(1))).toBe(JSON.stringify(SENT));
      await expect(archive.remove([9], BY)).rejects.toMatchObject({ code: 'bad-correction' });
    });

    test('the number of a removed report is given to no other', async () => {
      await archive.remove([2], BY);
      const later = { ...SENT, report: { ...SENT.report, id: 'later' } };
      await archive.add([fresh(later, 'later.txt')], [], NEWER);
      expect((await archive.record(3))?.report.id).toBe('later');
    });
  });
}
