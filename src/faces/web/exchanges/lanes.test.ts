import { describe, expect, test } from 'vitest';
import type { Entry, EntryParty } from '../asking/wire.ts';
import { daysOf, lanesOf, type Told } from './lanes.ts';

const REPORT = {
  ...{ key: 1, id: 'r', title: null, publisher: null, publishedOn: '2023-03-09', url: null },
  ...{ copyOf: null, copiedBy: [] },
};
const people = ['Norland', 'Sudland', 'Estland'];
const party = (role: EntryParty['role'], name: string): EntryParty => ({
  ...{ role, name, actor: people.indexOf(name) + 1, kind: 'state', country: null },
});
const step = (
  type: string,
  day: string | null,
  parties: readonly EntryParty[],
  more: Partial<Entry> = {},
): Entry => ({
  ...{ id: `1.x1.${type}${day}`, kind: 'step', type, mode: null, speech: null, status: null, contexts: [] },
  ...{ from: day, to: day, isDated: day !== null, parties: [...parties], place: null, instrument: 'note' },
  ...{ words: '', report: REPORT, item: {}, correction: null },
  ...more,
});
const exchange = (steps: readonly Entry[], awaited: Told['awaited'] = []): Told => ({ steps, awaited });

describe('the lanes of an exchange', () => {
  const sent = step('sent', '2023-03-01', [
    party('by', 'Norland'),
    party('to', 'Sudland'),
    party('to', 'Estland'),
  ]);
  const answered = step('answered', '2023-03-05', [party('by', 'Sudland'), party('to', 'Norland')], {
    status: 'negative',
  });
  const reviewed = step('reviewed', '2023-03-07', [party('by', 'Norland')]);

  test('each addressee has a lane with its own steps, and the sender one where it takes a step of its own', () => {
    const lanes = lanesOf(exchange([sent, answered, reviewed]));
    expect(
      lanes.map(({ actor, isSender, steps, state }) => [actor?.name, isSender, steps.length, state]),
    ).toEqual([
      ['Norland', true, 1, 'reviewed'],
      ['Sudland', false, 2, 'answered, negative'],
      ['Estland', false, 1, 'no answer reported'],
    ]);
  });

  test('who is awaited is said to be, whatever came before, and has a lane even without a step', () => {
    const from = party('to', 'Estland');
    const lanes = lanesOf(exchange([answered], [{ from }]));
    expect(lanes.find(({ actor }) => actor?.name === 'Estland')).toMatchObject({
      isAwaited: true,
      state: 'awaited',
    });
  });

  test('a step by nobody named is shown, in a lane of its own', () => {
    expect(lanesOf(exchange([step('refused', null, [])])).map(({ actor, state }) => [actor, state])).toEqual([
      [null, 'refused'],
    ]);
  });

  test('days stand once each, in order, and what has no day comes last', () => {
    const steps = [reviewed, step('refused', null, []), sent, answered, step('received', '2023-03-01', [])];
    expect(daysOf(steps)).toEqual(['2023-03-01', '2023-03-05', '2023-03-07', null]);
  });
});
