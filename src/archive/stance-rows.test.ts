import { expect, test } from 'vitest';
import { told } from '../../test/conformance/archived-across.ts';
import type { Act, Polarity } from '../values/act.ts';
import { stanceRows } from './stance-rows.ts';

/** What a minister's statement with these words is taken for. */
function row(act: Act, words: string, { polarity = 'affirmed' as Polarity, around = '%' } = {}) {
  const text = `Report.\n\n${around.replace('%', () => words)}\n`;
  const { record } = told({ id: 'r', day: '2024-05-04', text, said: [{ by: 'a4', act, words, polarity }] });
  return stanceRows(record)[0] ?? null;
}

test.each<[Act, Polarity, string, number, string]>([
  ['support', 'affirmed', 'a patrol of the strait', 1, 'will'],
  ['reject', 'affirmed', 'a patrol of the strait', -1, 'will'],
  ['request', 'negated', 'that patrols should not enter the strait', -1, 'will'],
  ['promise', 'affirmed', 'to patrol the strait', 1, 'own'],
  ['decline', 'affirmed', 'to patrol the strait', -1, 'own'],
  ['accuse', 'affirmed', 'that ships had entered the strait', 1, 'claim'],
  ['deny', 'affirmed', 'that ships had entered the strait', -1, 'both'],
])('%s, %s: "%s"', (act, polarity, words, side, axis) => {
  expect(row(act, words, { polarity })).toMatchObject({ side, axis });
});

test.each<[string, ReturnType<typeof row>]>([
  ['what takes no side', row('assert', 'that ships had entered the strait')],
  ['a warning', row('threaten', 'to close the strait')],
  ['two sentences', row('support', 'a patrol of the strait. Then we shall see')],
  [
    'a second clause',
    row('reject', 'that it will not patrol and will close the strait', { polarity: 'negated' }),
  ],
  ['a negation below the main clause', row('promise', 'a plan that does not close the strait')],
  ['what need not be', row('request', 'that ships do not need to leave the strait', { polarity: 'negated' })],
  ['what is itself against something', row('promise', 'to fight patrols of the strait')],
  ['what is denied to somebody', row('deny', 'passage of the strait to its ships')],
  ['a question', row('support', 'a patrol of the strait', { around: 'Does she support %?' })],
  ['what was not said', row('support', 'a patrol of the strait', { around: 'I do not think she backs %.' })],
  ['a condition', row('support', 'a patrol of the strait', { around: 'If she backs %, we leave.' })],
])('%s is left out', (_, found) => {
  expect(found).toBeNull();
});

test('of the words before, only the sentence counts', () => {
  expect(
    row('support', 'a patrol', { around: 'Nothing was not said. She backs %. Is that so?' }),
  ).not.toBeNull();
});
