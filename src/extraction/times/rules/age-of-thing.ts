/** "the 8-month-old truce", "a decades-old dispute": how long something has lasted. Ages of people are no times. */
import { AGED_THINGS } from '../../../lexicon/time-words.ts';
import { countOf } from '../counting.ts';
import { COUNT, unitOf } from '../patterns.ts';
import { after, timeRule } from '../time-rule.ts';

export const ageOfThing = timeRule({
  name: 'age-of-thing',
  looksFor: 'The 8-month-old truce was broken.',
  pattern: `(?<![$€£¥.,])(?:(?<count>${COUNT})-(?<unit>hour|day|week|month|year)|(?<many>weeks|months|years|decades|centuries))-old\\b`,
  mean: (match) => {
    const { count, unit, many = '' } = match.groups;
    const things =
      after(match)
        .match(/[a-z]+/g)
        ?.slice(0, 3) ?? [];
    if (!things.some((thing) => AGED_THINGS.has(thing))) return null;
    const amount = { count: count === undefined ? null : countOf(count), unit: unitOf(unit ?? many) };
    return { meaning: { kind: 'length', amount, side: null } };
  },
});
