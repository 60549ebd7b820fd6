/** "$3 million a year", "twice a week", "500 barrels per day": how often. */
import { setOf } from '../lengths.ts';
import { before, type Match, timeRule } from '../time-rule.ts';

/** What a rate is of: a number, a percentage, a plural. */
const COUNTED =
  /(?:\b\d[\d.,]*|%|\b(?:percent|cents?|million|billion|trillion|thousand|hundred|dozen|[a-z]{2,}s))\s+$/i;

/** Words in -s that are no plural, before which "a year" is an object or an adjunct; and hours, which add up to a week. */
const NO_PLURAL = new RegExp(
  '\\b(?:is|was|has|this|his|its|us|as|plus|takes?|lasts|previous|less|across|versus|besides|unless|perhaps|always|spends|says|needs' +
    '|marks|wants|gives|serves|becomes|remains|means|adds|ends|begins|follows|faces|hours|days)\\s+$',
  'i',
);

function isRate(match: Match): boolean {
  const { times, word = '' } = match.groups;
  if (times !== undefined) return true;
  if (/^per$/i.test(word)) return !/\b(?:hours|days)\s+$/i.test(before(match, 8));
  return /^an?$/i.test(word) && COUNTED.test(before(match, 20)) && !NO_PLURAL.test(before(match, 20));
}

export const rate = timeRule({
  name: 'rate',
  looksFor: 'The pipeline earns the state $3 million a year.',
  pattern: `(?<times>(?:once|twice|(?:two|three|four|five|six|several|\\d{1,2}) times) )?
    (?<word>an?|per|each|every) (?<unit>day|night|week|month|quarter|year|hour|minute)\\b(?!-| (?:ago|earlier|before|later|after|or)\\b)`,
  mean: (match) => (isRate(match) ? setOf(match.groups.unit ?? '', 1) : null),
});
