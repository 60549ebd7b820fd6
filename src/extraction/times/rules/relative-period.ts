/** "last week", "earlier this month", "the end of next year", "the following month": a period counted from another. */
import type { Grain } from '../../../values/period.ts';
import type { Meaning, Origin } from '../expression.ts';
import { isTitle } from '../names.ts';
import { awayOf, EDGE, edgeOf, GAP, key, PERIOD } from '../patterns.ts';
import { after, before, type Match, timeRule } from '../time-rule.ts';

/** Words that count from the last day or period that the text named. */
const FROM_MENTION: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['that same', 0],
  ['the same', 0],
  ['the following', 1],
  ['the subsequent', 1],
  ['the next', 1],
  ['the previous', -1],
  ['the preceding', -1],
]);

/** "the week of Feb. 14", "the year that changed them": another phrase says which one it is. */
const SAID_ELSEWHERE = /^\s+(?:of|that|when|which|before|after|in which|end(?:ed|ing)|to)\b/i;

/** A bare "the year" is the running one where a preposition or an edge leads it. */
const LED = /\b(?:for|in|during|of|over|through|throughout|this|into)\s+$/i;

function isRunning(match: Match, grain: Grain): boolean {
  if (SAID_ELSEWHERE.test(after(match, 12)) || /quarter|decade|century/.test(grain)) return false;
  return (match.groups.edge ?? match.groups.full) !== undefined || LED.test(before(match, 12));
}

function meaningOf(match: Match, grain: Grain): Meaning | null {
  const { side, the } = match.groups;
  if (the !== undefined) return isRunning(match, grain) ? moved(grain, 0, 'report') : null;
  const word = key(side ?? '');
  // "over the next week" is a stretch of time from now on, not the calendar's next week.
  if (word === 'the next' && /\b(?:over|in|within|for|during|throughout)\s+$/i.test(before(match, 12)))
    return null;
  const fromMention = FROM_MENTION.get(word);
  if (fromMention !== undefined) return moved(grain, fromMention, 'mention');
  return moved(grain, awayOf(word.replace(/^(?:the|this) (?=\w)/, '')), 'report');
}

const moved = (grain: Grain, by: number, origin: Origin): Meaning => ({ kind: 'moved', grain, by, origin });

export const relativePeriod = timeRule({
  name: 'relative-period',
  looksFor: 'The spokesperson refused the offer last week.',
  pattern: `(?:(?<edge>${EDGE}(?: in| on)?)${GAP})?
    (?:(?<side>last|next|this(?: (?:past|coming))?|current|the (?:current|coming)
    |that(?: same)?|the (?:same|following|subsequent|previous|preceding|next)) |(?<the>the) )
    (?<full>full[\\s-])?(?:(?<fiscal>fiscal|financial) )?(?<unit>${PERIOD})\\b(?!-| (?:ago|earlier|later)\\b)`,
  mean: (match) => {
    const { edge, fiscal, unit = '' } = match.groups;
    const meaning = isTitle(match) ? null : meaningOf(match, key(unit) as Grain);
    return meaning && { meaning, mod: edgeOf(edge), fiscal: fiscal !== undefined };
  },
});
