/** "the first half of 2021", "H2 2022", "second-half profit": half a year. */
import { GAP, YEAR } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';
import { yearlyMeaning } from '../yearly.ts';

export const half = timeRule({
  name: 'half',
  looksFor: 'Talks are to end in the first half of 2021.',
  pattern: `(?:(?:the )?(?<ordinal>first|second|latter|last)${GAP}(?:half|two quarters) of (?:fiscal )?
    (?:(?<year>${YEAR})|(?<away>last|this|next|the) year)|(?<bare>first|second)-half(?= [a-z])
    |(?<=\\b(?:in|for|during|since) )(?:the )?(?<alone>first|second) half(?! of\\b)|H(?<digit>[12])(?: (?:of )?(?<yearAfter>${YEAR}))?)\\b`,
  mean: (match) => {
    const { ordinal, bare, alone, digit, year, yearAfter, away } = match.groups;
    const number = digit === '1' || /first/i.test(ordinal ?? bare ?? alone ?? '') ? 1 : 2;
    return {
      meaning: yearlyMeaning(match, { kind: 'half', half: number }, { year: year ?? yearAfter, away }),
    };
  },
});
