/** What becomes of corrections when reports are read anew or actors are split, on any database. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive, Filter } from '../../src/archive/archive.ts';
import type { DiplomaticRecord, RecordStatement } from '../../src/record/record.ts';
import { spanOf } from '../../src/values/span.ts';
import { REFUSED, SENT } from './archived-records.ts';

const BY = { who: 'a clerk', why: null };
const NEWER = { pipeline: '2', model: 'm1' };

/** @param filled an archive that holds the two hand-made records alone, made by pipeline "1" */
export function describeReattaching(filled: () => Promise<Archive>): void {
  describe('corrections of what is read anew', () => {
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
    const rebuild = async (record: DiplomaticRecord): Promise<void> => {
      await archive.stage([{ key: 2, record }], NEWER);
      await archive.swap(NEWER);
    };

    /** The second report as another version reads it: other ids, and one more statement before. */
    const statement = (fields: Partial<RecordStatement>): RecordStatement => ({
      ...(REFUSED.statements[1] as RecordStatement),
      ...fields,
    });
    const text = REFUSED.report.text;
    const at = text.indexOf('Nothing was heard');
    const more = statement({ id: 's1', speaker: null, content: [spanOf(text, at, at + 17)] });
    const [threat, denial] = REFUSED.statements as [RecordStatement, RecordStatement];
    const reread: DiplomaticRecord = {
      ...REFUSED,
      actors: REFUSED.actors.map((actor) => ({ ...actor, id: `${actor.id}9` })),
      statements: [
        more,
        statement({ ...threat, id: 's2', speaker: 'a19', addressees: ['a29'] }),
        statement({ ...denial, id: 's3', speaker: 'a39' }),
      ],
      events: [],
    };

    test('corrections go with the words that they are about, whatever these are called now', async () => {
      await archive.judge('confirm', ['2.s1'], BY);
      await archive.edit('2.s2', ['act=assert', 'about=Denmark'], BY);
      const [lost] = await archive.judge('reject', ['2.e1'], BY);
      await rebuild(reread);
      expect((await entryAt('2.s1'))?.correction).toBeNull();
      expect((await entryAt('2.s2'))?.correction).toMatchObject({
        judgement: 'confirmed',
        by: [{ isOther: false }],
      });
      expect(await entryAt('2.s3')).toMatchObject({ type: 'assert', correction: { isEdited: true } });
      expect(await idsOf({ about: ['Denmark'], kinds: ['statement'] })).toEqual(['2.s3']);
      const { items } = await archive.corrections(true, 10);
      expect(items.map(({ key, state, words }) => [key, state, words])).toEqual([
        [lost, 'lost', 'Sweden refused the note of Norway'],
      ]);
      await rebuild(REFUSED);
      expect((await archive.corrections(true, 10)).items).toEqual([]);
      expect(await idsOf({ kinds: ['event'] })).toEqual(['1.e1']);
    });

    test('where the words stand elsewhere they are found there, and what they say now is told', async () => {
      await archive.judge('reject', ['2.s2'], BY);
      const moved = `Late news. ${text}`;
      const words = 'that missiles had been moved there';
      const content = [spanOf(moved, moved.indexOf(words), moved.indexOf(words) + words.length)] as const;
      await rebuild({
        ...reread,
        report: { ...REFUSED.report, text: moved },
        statements: [statement({ id: 's1', speaker: 'a19', act: 'assert', content })],
      });
      expect(await idsOf({ kinds: ['statement'] })).toEqual(['1.s1']);
      expect((await entryAt('2.s1'))?.correction?.by).toMatchObject([{ verb: 'reject', isOther: true }]);
    });

    test('one of two claims that rest on the same words is not taken for the other', async () => {
      const event = { ...REFUSED.events[0], id: 'e2', type: 'ACCUSE' } as (typeof REFUSED.events)[number];
      const both = { ...REFUSED, events: [...REFUSED.events, event] };
      await rebuild(both);
      const [accused] = await archive.judge('reject', ['2.e2'], BY);
      await rebuild(REFUSED);
      expect(await idsOf({ kinds: ['event'] })).toEqual(['1.e1', '2.e1']);
      expect((await archive.corrections(true, 10)).items.map(({ key }) => key)).toEqual([accused]);
    });

    test('an actor whom a correction alone names stays', async () => {
      await archive.edit('2.s2', ['speaker=Hill Wire'], BY);
      const bare: DiplomaticRecord = {
        ...SENT,
        actors: [],
        statements: [],
        events: [],
        instruments: [],
        exchanges: [],
      };
      await archive.stage([{ key: 1, record: bare }], NEWER);
      await archive.swap(NEWER);
      expect(await idsOf({ speaker: ['hill wire'] })).toEqual(['2.s2']);
      expect((await archive.actors({}, 'Hill Wire', 5)).items).toMatchObject([
        { name: 'Hill Wire', reports: 0 },
      ]);
    });

    test('an edit goes with a split, and with its undoing', async () => {
      await archive.edit('2.s1', ['speaker=Ann Lee'], BY);
      const lee = (await archive.actors({}, 'Ann Lee', 1)).items[0]?.key ?? 0;
      const decision = await archive.split(lee, [2], BY);
      const speakers = async () =>
        (await archive.entries({ kinds: ['statement'] }, 9)).items.map(({ parties }) => parties[0]?.actor);
      const split = await speakers();
      expect(split[1]).toBe(split[2]);
      expect(split[1]).not.toBe(split[0]);
      await rebuild(REFUSED);
      expect(await speakers()).toEqual(split);
      await archive.undo(decision);
      await rebuild(REFUSED);
      expect(await speakers()).toEqual([lee, lee, lee]);
    });
  });
}
