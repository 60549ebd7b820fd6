import { expect, test } from 'vitest';
import { ACTS } from '../../../values/act.ts';
import { EVENT_TYPES } from '../../../values/plover.ts';
import { TONES, toneOf } from './tone.ts';

test('every type of event lies in one of the four quadrants of PLOVER', () => {
  const quadrants = EVENT_TYPES.map((type) => toneOf({ kind: 'event', type }));
  expect(quadrants).not.toContain('neither');
  expect(new Set(quadrants).size).toBe(4);
});

test('to say something, or to deny it, sets nobody apart; to accuse does', () => {
  expect(ACTS.filter((type) => toneOf({ kind: 'statement', type }) === 'neither')).toEqual([
    'assert',
    'deny',
    'ask',
    'request',
    'propose',
    'express',
  ]);
  expect(toneOf({ kind: 'statement', type: 'accuse' })).toBe('against');
});

test('no two tones share a glyph or a word, so that colour is never the only sign', () => {
  const signs = Object.values(TONES);
  expect(new Set(signs.map(({ glyph }) => glyph)).size).toBe(signs.length);
  expect(new Set(signs.map(({ word }) => word)).size).toBe(signs.length);
});
