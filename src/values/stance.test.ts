import { expect, test } from 'vitest';
import type { Act, Polarity } from './act.ts';
import { type Stance, stanceOf } from './stance.ts';

test.each<[string, Act, Polarity, Stance]>([
  ['denied that it attacked', 'deny', 'affirmed', 'against'],
  ['said that it had not attacked', 'deny', 'negated', 'against'],
  ['called on Oslo to leave', 'request', 'affirmed', 'favor'],
  ['said that Oslo must not leave', 'request', 'negated', 'against'],
  ['promised not to fire', 'promise', 'negated', 'against'],
  ['agreed to the plan', 'accept', 'affirmed', 'favor'],
  ['said that it would not accept the plan', 'reject', 'negated', 'against'],
  ['said that Oslo had ignored the letter', 'accuse', 'affirmed', 'against'],
  ['said that Oslo had not answered the letter', 'accuse', 'negated', 'favor'],
  ['said that the talks had failed', 'assert', 'affirmed', 'none'],
  ['asked whether the talks had failed', 'ask', 'affirmed', 'none'],
])('"%s" is %s and %s, so %s', (_, act, polarity, stance) => {
  expect(stanceOf(act, polarity)).toBe(stance);
});
