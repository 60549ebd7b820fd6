import { describe, expect, test } from 'vitest';
import { told } from '../../test/conformance/archived-across.ts';
import type { InstrumentKind } from '../values/instrument.ts';
import { grouped, isSame } from './group-instruments.ts';
import { type InstrumentTraits, traitsOf } from './instrument-traits.ts';

/** What tells a document of this name; by Norway on 4 May 2024 where nothing else is said. */
function traits(
  kind: InstrumentKind,
  name: string,
  {
    by = ['a1'],
    to = [] as readonly string[],
    day = '2024-05-04',
    on = undefined as string | undefined,
  } = {},
): InstrumentTraits {
  const { record } = told({
    id: 'r',
    day,
    documents: [{ kind, name, by, to, ...(on === undefined ? {} : { on }) }],
  });
  const [instrument] = record.instruments;
  if (instrument === undefined) throw new Error('no instrument');
  return traitsOf(record, instrument);
}

const areOne = (...all: readonly InstrumentTraits[]): boolean => {
  if (new Set(all.map(({ block }) => block)).size > 1 || all[0]?.block === null) return false;
  return (
    new Set(grouped(all.map((one, entry) => ({ entry, traits: one }))).map(({ exchange }) => exchange))
      .size === 1
  );
};

describe('a treaty is known by its name', () => {
  test.each([
    ['Rome Agreement', 'Rome Climate Agreement'],
    ['Chad nuclear deal', 'nuclear agreement with Chad'],
    ['Chadian nuclear deal', 'Chad nuclear deal'],
    ['Rome Agreement on Climate Change', 'Rome Climate Agreement'],
  ])('%s = %s', (one, other) => {
    expect(areOne(traits('agreement', one), traits('agreement', other, { day: '2029-01-01' }))).toBe(true);
  });

  test.each([
    ['Chad nuclear deal', 'Chad grain deal'],
    ['Chad nuclear deal', 'new Chad nuclear deal'],
    ['trade deals with Chad', 'trade deals with Chad'],
    ['free trade agreement', 'free trade agreement'],
    ['Free Trade Agreement', 'Free Trade Agreement'],
    ['deal with Chad', 'deal with Chad'],
    ['agreement', 'agreement'],
  ])('%s is not matched with %s', (one, other) => {
    expect(areOne(traits('agreement', one), traits('agreement', other))).toBe(false);
  });

  test('a name that could be either of two is neither', () => {
    const [short, one, other] = ['Rome Agreement', 'Rome Grain Agreement', 'Rome Fishing Agreement'].map(
      (name) => traits('agreement', name),
    ) as [InstrumentTraits, InstrumentTraits, InstrumentTraits];
    expect(areOne(short, one)).toBe(true);
    const groups = grouped([short, one, other].map((its, entry) => ({ entry, traits: its })));
    expect(groups.every(({ likeness }) => likeness === null)).toBe(true);
  });
});

test('a resolution is known by its number alone', () => {
  expect(areOne(traits('resolution', 'resolution 2231'), traits('resolution', 'UN resolution 2231'))).toBe(
    true,
  );
  expect(areOne(traits('resolution', 'resolution 2231'), traits('resolution', 'resolution 1701'))).toBe(
    false,
  );
});

describe('a letter or a proposal is known by who made it, its subject and its time', () => {
  const one = traits('letter', 'letter on river patrols');
  test.each<[string, InstrumentTraits, boolean]>([
    ['the same two weeks on', traits('letter', 'a letter about river patrols', { day: '2024-05-18' }), true],
    ['half a year on', traits('letter', 'letter on river patrols', { day: '2024-11-18' }), false],
    ['by a minister of the state', traits('letter', 'letter on river patrols', { by: ['a4'] }), true],
    ['by another state', traits('letter', 'letter on river patrols', { by: ['a2'] }), false],
    ['on another subject', traits('letter', 'letter on fishing quotas'), false],
    ['without a subject', traits('letter', 'letter'), false],
  ])('%s', (_, other, expected) => {
    expect(isSame(one, other)).toBe(expected);
    expect(isSame(other, one)).toBe(expected);
  });

  test('to another, or of another day, it is another', () => {
    const to = (party: string) => traits('letter', 'letter on river patrols', { to: [party] });
    expect([isSame(to('a2'), to('a2')), isSame(to('a2'), to('a3'))]).toEqual([true, false]);
    const on = (day: string) => traits('letter', 'letter on river patrols', { on: day });
    expect([isSame(on('2024-05-01'), on('2024-05-01')), isSame(on('2024-05-01'), on('2024-05-02'))]).toEqual([
      true,
      false,
    ]);
  });

  test('without a subject its author and addressee tell it, for a fortnight', () => {
    const letter = (to: readonly string[], day: string) => traits('letter', 'letter', { to, day });
    expect(isSame(letter(['a2'], '2024-05-01'), letter(['a2'], '2024-05-10'))).toBe(true);
    expect(isSame(letter(['a2'], '2024-05-01'), letter(['a2'], '2024-05-20'))).toBe(false);
    expect(isSame(letter([], '2024-05-01'), letter([], '2024-05-01'))).toBe(false);
  });
});
