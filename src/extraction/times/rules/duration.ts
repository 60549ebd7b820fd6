/** "for three months", "the past two weeks", "at least 72 hours": a length of time in numbers. */
import { UNITS } from '../../../lexicon/time-words.ts';
import { countOf } from '../counting.ts';
import { directionAt } from '../direction.ts';
import type { Meaning } from '../expression.ts';
import { isAge, sideOf } from '../lengths.ts';
import { isTitle } from '../names.ts';
import { COUNT, LOOSENER, loosenerOf, UNIT, unitOf } from '../patterns.ts';
import { after, before, type Match, timeRule } from '../time-rule.ts';

const KIND =
  '(?:more|additional|extra|full|straight|consecutive|successive|solid|whole|trading|business|working|calendar)';

/** Before "a year" where it is a length, and not the rate of "$3 million a year". */
const LENGTH_BEFORE = new RegExp(
  '(?:\\b(?:for|in|within|over|after|about|nearly|almost|than|least|most|of|by|into|lasts?|lasted|lasting|takes?|took|taken|spends?|spent' +
    "|just|only|up to|until|under|around|every|per|with|half|be|is|was|been|another|long as)|[’'])\\s+$",
  'i',
);
const LENGTH_AFTER = /^\s+(?:after|before|since|into)\b/i;

function isLength(match: Match): boolean {
  const { loosener, count = '', unit = '' } = match.groups;
  const [behind, ahead] = [before(match, 16), after(match, 12)];
  if (isAge(match) || /^second$/i.test(unit) || /^\s+a\s+(?:day|week)\b/i.test(ahead)) return false;
  if (/^quarters?$/i.test(unit) && /^\s+of\b/i.test(ahead)) return false;
  // "60 Minutes" is a programme, "the Thirty Years' War" a name.
  if (isTitle(match)) return false;
  return (
    !/^(?:an?|another)$/i.test(count) ||
    loosener !== undefined ||
    LENGTH_BEFORE.test(behind) ||
    LENGTH_AFTER.test(ahead)
  );
}

/** "in ten days" is a day where the clause looks ahead; "in ten days of talks" is not. */
function isAhead(match: Match): boolean {
  if (!/(?:^|[^A-Za-z])in\s+$/i.test(before(match, 4)) || /^\s+of\b/i.test(after(match, 4))) return false;
  return directionAt(match.sentence, match.start, match.end) === 'future';
}

function meaningOf(match: Match): Meaning {
  const { the, side, count: words = '', half, unit: word = '' } = match.groups;
  const whole = countOf(words);
  const count = whole !== null && half !== undefined ? whole + 0.5 : whole;
  const unit = unitOf(word);
  const grain = UNITS.get(unit)?.grain ?? null;
  if (grain !== null && count !== null && Number.isInteger(count) && the === undefined && isAhead(match)) {
    return { kind: 'moved', grain, by: count * (unit === 'fortnight' ? 2 : 1), origin: 'report' };
  }
  const accounting =
    unit === 'month' && the !== undefined && (side === undefined || /first|latest/i.test(side));
  // "the last two weeks of May" touch May, not now.
  const touches = /^\s+of\b/i.test(after(match, 4)) ? null : sideOf(side);
  return { kind: 'length', amount: { count, unit }, side: touches, accounting };
}

/** "over several years" and "paid over five years" is during them; "for over five years" and "lasted over a week" is more. */
const isDuring = (match: Match): boolean =>
  countOf(match.groups.count ?? '') === null ||
  !/\b(?:for|after|in|within|of|by|with|than|is|was|be|been|lasts?|lasted|lasting|takes?|took|taken|spends?|spent|waited)\s+$/i.test(
    before(match, 12),
  );

export const duration = timeRule({
  name: 'duration',
  looksFor: 'The ceasefire held for three months.',
  pattern: `(?<![$€£¥.,])
    (?:(?<loosener>${LOOSENER}) |(?:(?<the>the) )?(?:(?<side>past|last|previous|preceding|next|coming|first|final|latest) )?)
    (?<count>${COUNT}|an?|another|half an?)(?:(?: (?:to|or) |\\s?[-–]\\s?)(?<upper>${COUNT}))?(?: ${KIND})? (?<unit>${UNIT})\\b
    (?:(?<so> or (?:so|two|more))\\b|(?<half> and a half)\\b)?`,
  mean: (match) => {
    if (!isLength(match)) return null;
    const { loosener, upper, so } = match.groups;
    const during = /^over$/i.test(loosener ?? '') && isDuring(match);
    const loose = upper ?? so;
    return {
      meaning: meaningOf(match),
      mod: loose !== undefined ? 'APPROX' : during ? null : loosenerOf(loosener),
      from: during ? match.place('count') : 0,
    };
  },
});
