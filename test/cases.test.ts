/**
 * Golden cases: what a person finds in a report must stand in its record. `expected.json` is written by hand from the
 * report; `misses` in `about.json` names what is known to be missed, so that the list can only shrink by hand.
 */
import { describe, expect, test } from 'vitest';
import { read } from '../src/index.ts';
import { faults, goldenCases } from './golden-cases.ts';
import { spansOf } from './spans-of.ts';

const cases = goldenCases();

describe.each(cases)('$slug', (golden) => {
  const { text, misses } = golden;

  test('what a person finds in it stands in its record', async () => {
    expect(faults(golden, await read({ text }))).toEqual(misses);
  });

  test('it is read the same again, and every span is the exact slice', async () => {
    const record = await read({ text });
    expect(JSON.stringify(await read({ text }))).toBe(JSON.stringify(record));
    for (const span of spansOf({ ...record, report: record.report.credits }))
      expect(text.slice(span.start, span.end)).toBe(span.text);
  });
});

describe.each(cases.filter(({ nothing }) => !nothing))('$slug', ({ text, expected }) => {
  test('it has no more statements and events than a person could defend', async () => {
    const { statements, events } = await read({ text });
    expect(statements.length).toBeLessThanOrEqual(expected.statements.length * 1.5);
    expect(events.length).toBeLessThanOrEqual(expected.events.length * 1.8);
  });
});

describe.each(cases.filter(({ nothing }) => nothing))('$slug', ({ text }) => {
  test('nobody deals with anybody in it: no event, no instrument', async () => {
    const { events, instruments, exchanges } = await read({ text });
    expect({ events, instruments, exchanges }).toEqual({ events: [], instruments: [], exchanges: [] });
  });
});
