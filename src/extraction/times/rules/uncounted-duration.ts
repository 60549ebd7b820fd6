/** "for weeks", "recent months", "the coming days", "decades of war": a length of time that is not counted. */
import { sideOf } from '../lengths.ts';
import { unitOf } from '../patterns.ts';
import { after, before, type Match, timeRule } from '../time-rule.ts';

/** What makes bare units a length: "for weeks", "weeks of talks", "weeks after". */
const LED = /\b(?:for|within|in|over|after|take|takes|took|taken|spend|spent|last|lasted|of|through)\s+$/i;
const FOLLOWED = /^\s+(?:of|before|after|later|earlier|if)\b/i;

const ofDay = /^(?:hours|minutes|seconds)$/i;
const ofYears = /^(?:years|decades|centuries|quarters)$/i;

function isLength(match: Match): boolean {
  const { the, side, ahead, unit = '' } = match.groups;
  if (side !== undefined) return !(ofDay.test(unit) && /early|final/i.test(side));
  if (ahead !== undefined || /^the\s+years$/i.test(match.text)) return true;
  return (
    !/^quarters$/i.test(unit) &&
    ((the === undefined && LED.test(before(match, 10))) || FOLLOWED.test(after(match, 10)))
  );
}

export const uncountedDuration = timeRule({
  name: 'uncounted-duration',
  looksFor: 'Talks are to resume in the coming days.',
  pattern: `(?:(?<the>the) )?(?:(?<side>recent|coming|upcoming|past|last|next|previous|early|final) )?
    (?<unit>seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)\\b(?<ahead> (?:ahead|to come)\\b)?(?!-)`,
  mean: (match) => {
    if (!isLength(match)) return null;
    const { unit = '', ahead } = match.groups;
    const side = ahead === undefined ? sideOf(match.groups.side) : 'future';
    // How many days is open, but days they are; uncounted years tell no more than the past or what is to come.
    if (side !== null && ofYears.test(unit)) {
      return { meaning: { kind: 'vague', value: side === 'past' ? 'PAST_REF' : 'FUTURE_REF' } };
    }
    return { meaning: { kind: 'length', amount: { count: null, unit: unitOf(unit) }, side } };
  },
});
