import { expect, test } from 'vitest';
import type { Entry, EntryParty, Position } from '../asking/wire.ts';
import { matrixOf } from './matrix.ts';

const party = (name: string, actor: number): EntryParty => ({
  ...{ role: 'speaker', name, actor, kind: 'person', country: null },
});
const REPORT = {
  ...{
    key: 1,
    id: 'r',
    title: null,
    publisher: null,
    publishedOn: null,
    url: null,
    copyOf: null,
    copiedBy: [],
  },
};
const entry = (id: string, day: string | null, by: EntryParty): Entry =>
  ({
    ...{
      id,
      kind: 'statement',
      type: 'assert',
      mode: null,
      speech: 'indirect',
      status: 'affirmed',
      contexts: [],
    },
    ...{ from: day, to: day, isDated: day !== null, parties: [by], place: null, instrument: null },
    ...{ words: 'that the dam is safe', report: REPORT, item: {} },
  }) as unknown as Entry;

const [lind, ruud] = [party('Lind', 1), party('Ruud', 2)];
const later = entry('2.s1', '2023-05-04', ruud);
const position = {
  id: '1.s1',
  speaker: lind,
  matter: 'the dam',
  statements: [
    { ...entry('1.s1', '2023-05-01', lind), stance: 'favor' },
    { ...entry('3.s1', null, lind), stance: 'against' },
  ],
  sources: 2,
  shifts: [],
  contradictions: [
    { own: '1.s1', other: later, words: ['dam'] },
    { own: '3.s1', other: later, words: ['dam'] },
  ],
} as unknown as Position;

test('a row for each speaker, a column for each day, what has no day last', () => {
  const { days, rows } = matrixOf(position);
  expect(days).toEqual(['2023-05-01', '2023-05-04', null]);
  expect(rows.map(({ speaker }) => speaker?.name)).toEqual(['Lind', 'Ruud']);
  expect(
    rows.map(({ sayings }) => sayings.map(({ sayings: here }) => here.map(({ entry: { id } }) => id))),
  ).toEqual([
    [['1.s1'], [], ['3.s1']],
    [[], ['2.s1'], []],
  ]);
});

test('whoever contradicts is on the other side of what it contradicts, and stands there once', () => {
  const ruuds = matrixOf(position).rows[1]?.sayings.flatMap(({ sayings }) =>
    sayings.map(({ stance }) => stance),
  );
  expect(ruuds).toEqual(['against']);
});
