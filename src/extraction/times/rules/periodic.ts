/** "daily", "annually": how often, in one word. */
import { setOf } from '../lengths.ts';
import { capital, key } from '../patterns.ts';
import { after, before, timeRule } from '../time-rule.ts';

const UNITS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);

export const periodic = timeRule({
  name: 'periodic',
  looksFor: 'Monitors file a weekly report.',
  pattern: `(?<!-)(?:${[...UNITS.keys()].join('|')})\\b(?!-)`,
  mean: (match) => {
    // "Daily Nation", "the party daily Granma": papers; "average daily trading" is a measure, not a time.
    if (capital(match.text) || /^\s[A-Z]/.test(after(match, 2))) return null;
    if (/\baverage\s+$/i.test(before(match, 10))) return null;
    return setOf(UNITS.get(key(match.text)) ?? '', 1);
  },
});
