/** "two days later", "a month earlier": a time counted from the last one that the text named. */
import { UNITS } from '../../../lexicon/time-words.ts';
import { countOf } from '../counting.ts';
import { COUNT, LOOSENER, loosenerOf, UNIT, unitOf } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';

export const later = timeRule({
  name: 'later',
  looksFor: 'The envoy left on Monday and came back two days later.',
  pattern: `(?:(?<loosener>${LOOSENER}) )?(?:(?<count>${COUNT}|an?) )
    (?<unit>${UNIT}) (?<way>later|earlier|afterwards?|thereafter|before(?=\\s?[.,;:)”"]|\\s*$))\\b`,
  mean: ({ groups: { loosener, count: words = '', unit = '', way = '' } }) => {
    const grain = UNITS.get(unitOf(unit))?.grain ?? null;
    const count = countOf(words);
    if (grain === null || count === null || !Number.isInteger(count)) return null;
    const by = /^(?:earlier|before)$/i.test(way) ? -count : count;
    return { meaning: { kind: 'moved', grain, by, origin: 'mention' }, mod: loosenerOf(loosener) };
  },
});
