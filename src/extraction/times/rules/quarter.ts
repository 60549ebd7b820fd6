/** "the third quarter of 1990", "fourth-quarter", "Q1 2022": a quarter by its number. */
import { directionAt } from '../direction.ts';
import type { Meaning } from '../expression.ts';
import { EDGE, edgeOf, GAP, ordinalOf, YEAR } from '../patterns.ts';
import { type Match, timeRule } from '../time-rule.ts';
import { yearlyMeaning } from '../yearly.ts';

function meaningOf(match: Match, quarter: number): Meaning {
  const { first, last, leading, trailing, hyphen } = match.groups;
  const name = { kind: 'quarter', quarter } as const;
  const year = first ?? last;
  const away = leading ?? trailing;
  if (year !== undefined || away !== undefined) return yearlyMeaning(match, name, { year, away });
  // "third-quarter loss" is of the quarter nearby, whether the firm reported it or expects to.
  const past = hyphen === undefined && directionAt(match.sentence, match.start, match.end) === 'past';
  return { kind: 'named', name, toward: past ? 'past' : 'nearest' };
}

export const quarter = timeRule({
  name: 'quarter',
  looksFor: 'Exports fell in the third quarter of 2020.',
  pattern: `(?:(?<leading>last|this|next) year[’']s )?(?:(?<the>the) )?(?:(?<edge>${EDGE})${GAP}(?:the )?)?
    (?:(?<first>${YEAR})(?:[’']s)? )?(?<fiscal>fiscal[\\s-])?
    (?:(?<ordinal>first|second|third|fourth|final|last(?= quarter of (?:fiscal )?\\d{4})|[1-4](?:st|nd|rd|th))(?:(?<hyphen>-)| )quarter
    |Q(?<digit>[1-4])|(?<digitFirst>[1-4])Q)\\b
    (?!-| of an? century)(?:(?: of)? (?:fiscal )?(?<last>${YEAR})\\b| of (?<trailing>last|this|next) year\\b)?`,
  mean: (match) => {
    const { ordinal, digit, digitFirst, fiscal, edge, the, hyphen } = match.groups;
    const number =
      ordinal === undefined ? Number.parseInt(digit ?? digitFirst ?? '', 10) : ordinalOf(ordinal);
    // The article belongs to what the quarter modifies: "the third-quarter loss".
    const modifies = the !== undefined && hyphen !== undefined && edge === undefined;
    const from = modifies ? match.place(fiscal === undefined ? 'ordinal' : 'fiscal') : 0;
    return { meaning: meaningOf(match, number), mod: edgeOf(edge), fiscal: fiscal !== undefined, from };
  },
});
