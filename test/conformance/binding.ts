/** That whatever a user types makes valid SQL and reaches it as a bound value alone, on any database. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Archive, Filter } from '../../src/archive/archive.ts';
import type { Database, Session } from '../../src/archive/database.ts';
import { archiveIn } from '../../src/archive/open.ts';
import { optionName } from '../../src/faces/cli/filter-options.ts';
import { filterOf } from '../../src/faces/filters/filter-of.ts';
import type { GivenFilters } from '../../src/faces/filters/filters.ts';
import { ACTS, FORMS } from '../../src/values/act.ts';
import { fresh, SENT } from './archived-records.ts';

/** Stands in all that is typed, and in nothing of ours. */
const MARK = 'zqxj';
const HOSTILE = [
  "'; drop table entries; --",
  '%',
  '_',
  '"',
  '-',
  "a'b*",
  '\\*',
  '* OR -',
  '-"" OR x',
  '$1',
  '{}',
  '::',
];

/** @param filled an archive that holds the two hand-made records alone, and its database */
export function describeBinding(filled: () => Promise<{ database: Database }>): void {
  describe('what a user types', () => {
    let archive: Archive;
    const texts: string[] = [];
    const watched = <Kept extends Session>(session: Kept): Kept => ({
      ...session,
      query: (text, ...told) => {
        texts.push(text);
        return session.query(text, ...told);
      },
      run: (script) => {
        texts.push(script);
        return session.run(script);
      },
    });

    beforeAll(async () => {
      const { database } = await filled();
      archive = archiveIn(
        {
          ...watched(database),
          transaction: (work) => database.transaction((session) => work(watched(session))),
        },
        'a test',
      );
    });

    const typed = fc
      .tuple(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...HOSTILE)),
        fc.boolean(),
      )
      .map(([text, isFirst]) => (isFirst ? `${MARK}${text}` : `${text} ${MARK}`));
    const several = fc.array(typed, { minLength: 1, maxLength: 2 });
    const day = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));

    test('in a filter is bound, whatever is asked', async () => {
      const filters: fc.Arbitrary<Filter> = fc.record(
        {
          kinds: several as fc.Arbitrary<never[]>,
          act: fc.oneof(fc.subarray([...ACTS]), several as fc.Arbitrary<never[]>),
          speech: fc.oneof(fc.subarray([...FORMS]), several as fc.Arbitrary<never[]>),
          ...{
            speaker: several,
            about: several,
            to: several,
            type: several,
            country: several,
            place: several,
          },
          ...{ instrument: several, context: several, publisher: several, text: typed },
          ...{ since: day, until: day, withoutCopies: fc.boolean(), withRejected: fc.boolean() },
        },
        { requiredKeys: [] },
      );
      texts.length = 0;
      await fc.assert(
        fc.asyncProperty(filters, typed, fc.integer({ min: 0, max: 7 }), async (filter, text, which) => {
          const { items, total } = await archive.entries(filter, 100);
          expect(total.number).toBe(items.length);
          await [
            () => archive.exchanges(filter, 5),
            () => archive.positions(filter, null, 5),
            () => archive.positions(filter, 'shift', 5),
            () => archive.actors(filter, text, 5),
            () => archive.search(text, filter, 5),
            () => archive.quote(text, filter, 5),
            () => archive.facets(filter),
            () => archive.exchanges({ ...filter, kinds: undefined }, 5),
          ][which]?.();
        }),
        { numRuns: 60 },
      );
      expect(texts.length).toBeGreaterThan(100);
      expect(texts.filter((text) => text.includes(MARK))).toEqual([]);
      expect((await archive.entries({}, 100)).total.number).toBe(8);
    });

    test('as an option is a filter that holds, or is refused with a sentence', async () => {
      const given = fc.oneof(typed, fc.constantFrom('0000', '0000-01-01', '2022-02', '9999', '2022-02-30'));
      const options: fc.Arbitrary<GivenFilters> = fc.record(
        {
          ...{ since: given, until: given, text: given },
          ...{ speaker: several, about: several, place: several, country: several },
          act: fc.oneof(fc.subarray([...ACTS]), several as fc.Arbitrary<never[]>),
          ...{ copies: fc.boolean(), rejected: fc.boolean() },
        },
        { requiredKeys: [] },
      );
      await fc.assert(
        fc.asyncProperty(options, async (options_) => {
          let filter: Filter;
          try {
            filter = filterOf(options_, optionName);
          } catch (error) {
            expect(error).toMatchObject({ code: 'bad-filter' });
            return;
          }
          await archive.entries(filter, 5);
        }),
        { numRuns: 60 },
      );
    });

    test('of who decides, why, and what is set, is bound', async () => {
      texts.length = 0;
      const fields = fc.constantFrom('place', 'speaker', 'act', 'day', 'contexts');
      await fc.assert(
        fc.asyncProperty(typed, fields, async (text, field) => {
          const by = { who: text, why: text };
          const refused = (error: unknown): void => {
            expect(error).toMatchObject({ code: expect.stringMatching(/^bad-/) });
          };
          await archive.edit('2.s2', [`${field}=${text}`], by).catch(refused);
          const [made = 0] = await archive.judge('reject', ['2.e1'], by);
          await archive.undoCorrection(made, by);
          await archive.judge('confirm', [text], by).catch(refused);
          const copy = { ...SENT, report: { ...SENT.report, id: text, title: text, publisher: text } };
          await archive.add([fresh(copy, text)], [{ where: text, code: 'not-text', message: text }], {
            pipeline: text.replaceAll('\u0000', ''),
            model: 'm1',
          });
        }),
        { numRuns: 20 },
      );
      await archive.corrections(false, 100);
      expect(texts.filter((text) => text.includes(MARK))).toEqual([]);
    });
  });
}
