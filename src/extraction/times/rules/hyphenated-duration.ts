/** "a 10-day visit", "two- to three-year terms", "day-long talks": a length of time as a modifier. */
import { countOf } from '../counting.ts';
import { isAge } from '../lengths.ts';
import { isTitle } from '../names.ts';
import { COUNT, unitOf } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';

const UNIT = 'second|minute|hour|day|night|week|month|year|decade|century';
const NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}';

export const hyphenatedDuration = timeRule({
  name: 'hyphenated-duration',
  looksFor: 'The president ended a 10-day visit.',
  pattern: `(?<![$€£¥.,])(?:
    (?<count>half|${COUNT})(?:(?:-(?:to|or)-|-? (?:to|or) )(?<upper>${COUNT}))?-(?<unit>${UNIT})(?:-long)?
    |(?<bare>${UNIT})(?<plural>s?)-?long
    |(?<number>${NUMBER}) (?<single>${UNIT})(?= [a-z]))\\b(?!-)`,
  mean: (match) => {
    const { count, upper, unit, bare, plural, number, single } = match.groups;
    // "the Six-Day War" is a name.
    if (isAge(match) || isTitle(match)) return null;
    const words =
      (/^half$/i.test(count ?? '') ? 'half a' : count) ?? number ?? (plural === 's' ? 'several' : 'a');
    const amount = { count: countOf(words), unit: unitOf(unit ?? bare ?? single ?? '') };
    return { meaning: { kind: 'length', amount, side: null }, mod: upper === undefined ? null : 'APPROX' };
  },
});
