import { describe, expect, test } from 'vitest';
import type { Entry, EntryParty } from '../asking/wire.ts';
import { citationOf, lineOf, smallOf, spineOf } from './entry-words.ts';

const party = (role: EntryParty['role'], name: string, actor: number): EntryParty => ({
  ...{ role, name, actor, kind: 'person', country: null },
});
const BARE: Entry = {
  ...{ id: '4.s1', kind: 'statement', type: 'deny', mode: 'fact', speech: 'indirect', status: 'affirmed' },
  ...{ contexts: [], from: '2022-02-14', to: '2022-02-14', isDated: true, place: null, instrument: null },
  ...{ words: 'that the talks had failed', item: {}, parties: [], correction: null },
  report: {
    ...{
      key: 4,
      id: 'r4',
      title: 'Talks go on',
      publisher: 'Hill Wire',
      publishedOn: '2022-02-16',
      url: null,
    },
    ...{ copyOf: null, copiedBy: [] },
  },
};
const said = (entry: Partial<Entry>): string => {
  const { who, nobody, did, to, rest } = lineOf({ ...BARE, ...entry });
  const names = (parties: readonly EntryParty[]): string => parties.map(({ name }) => name).join(' & ');
  return [
    names(who) || nobody,
    did,
    names(to),
    ...rest.map(({ word, parties }) => `${word} ${names(parties)}`),
  ]
    .filter(Boolean)
    .join(' ');
};

describe('the line of an entry', () => {
  test('who, what, to whom and for whom', () => {
    const parties = [party('speaker', 'Lind', 1), party('to', 'reporters', 2), party('for', 'Norway', 3)];
    expect(said({ parties })).toBe('Lind denied to reporters for Norway');
  });

  test('a speaker whom nobody names is shown as that', () => {
    expect(said({})).toBe('speaker not named denied');
  });

  test('who has two parts of one kind stands once', () => {
    expect(said({ parties: [party('speaker', 'Lind', 1), party('speaker', 'Lind', 1)] })).toBe('Lind denied');
  });

  test('events, documents and steps', () => {
    const [by, to] = [party('by', 'Norway', 3), party('to', 'Sweden', 5)];
    expect(said({ kind: 'event', type: 'SANCTION', status: 'reported', parties: [by, to] })).toBe(
      'Norway penalised Sweden',
    );
    expect(said({ kind: 'event', type: 'AID', status: 'reported', parties: [by] })).toBe('Norway gave aid');
    const instrument = 'note on the border';
    expect(said({ kind: 'instrument', type: 'note', instrument, status: 'unknown', parties: [] })).toBe(
      instrument,
    );
    expect(said({ kind: 'step', type: 'refused', instrument, parties: [to, by] })).toBe(
      `Norway refused ${instrument} to Sweden`,
    );
    expect(said({ kind: 'step', type: 'awaited', instrument, parties: [to, by] })).toBe(
      `Norway awaits an answer to ${instrument} from Sweden`,
    );
  });

  test('the day says whether it is the report’s own, and is never made up', () => {
    expect(spineOf(BARE)).toEqual({ day: '14 Feb 2022', isReports: false });
    expect(spineOf({ ...BARE, isDated: false })?.isReports).toBe(true);
    expect(spineOf({ ...BARE, from: null, to: null })).toBeNull();
  });

  test('in small: how it was said, and that it was said in the negative', () => {
    expect(smallOf({ ...BARE, status: 'negated', place: 'Oslo' })).toEqual([
      'deny',
      'reported speech',
      'in the negative',
      'in Oslo',
    ]);
  });

  test('a citation names the words, the speaker, the report, the outlet and its day', () => {
    expect(citationOf({ ...BARE, parties: [party('speaker', 'Lind', 1)] })).toBe(
      'that the talks had failed — Lind. “Talks go on”, Hill Wire, 16 Feb 2022.',
    );
  });
});
