import { expect, test } from 'vitest';
import { proposed } from '../../../../test/read-actors.ts';

test.each([
  ['MS. BROOK: We are done.', ['MS. BROOK']],
  [
    'ACTING GOVERNOR LEE-BROOK (via interpreter): No.\n\nMR. REED: Why?',
    ['ACTING GOVERNOR LEE-BROOK', 'MR. REED'],
  ],
  ['MS. BROOK: Any questions?\n\nSENIOR OFFICIAL: One.', ['MS. BROOK', 'SENIOR OFFICIAL']],
])('who speaks: %s', async (text, mentions) => {
  expect(await proposed('turn-head', text)).toEqual(mentions);
});

test.each([
  ['MS. BROOK: Go on.\n\nQ    Why now?', ['MS. BROOK']],
  ['The governor: a life in the north.', []],
])('nobody: %s', async (text, mentions) => {
  expect(await proposed('turn-head', text)).toEqual(mentions);
});
