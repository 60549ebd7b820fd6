/** "the day before", "the next morning", "that night": a day counted from the last one that the text named. */
import { DAY_PARTS } from '../../../lexicon/time-words.ts';
import type { Grain } from '../../../values/period.ts';
import type { Meaning } from '../expression.ts';
import { DAY_PART, edgeOf, key } from '../patterns.ts';
import { after, timeRule } from '../time-rule.ts';

const MOVES: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['that same', 0],
  ['that very', 0],
  ['the same', 0],
  ['the next', 1],
  ['the following', 1],
  ['the previous', -1],
  ['the preceding', -1],
  ['before', -1],
  ['after', 1],
]);

/** "the day before the vote", "the day after he left": counted from an event, whose day is not told. */
const BEFORE_AN_EVENT = /^\s+(?!(?:in|at|on|by|with|and|but|that|to|from|for)\b)[A-Za-z‘’“"]/;

const moved = (grain: Grain, by: number): Meaning => ({ kind: 'moved', grain, by, origin: 'mention' });

export const dayByMention = timeRule({
  name: 'day-by-mention',
  looksFor: 'The talks opened on 3 May 2021; the day before, troops had left.',
  pattern: `(?:(?:(?<edge>early|earlier|late|later) )?
    (?<side>that(?: (?:same|very))?|the (?:same|next|following|previous|preceding)) (?<unit>day|${DAY_PART})
    |the (?<counted>day|night|week|month|year) (?<way>before|after))\\b`,
  mean: (match) => {
    const { edge, side, unit = '', counted = '', way = '' } = match.groups;
    if (side !== undefined) {
      const part = DAY_PARTS.get(key(unit));
      const clock = part === undefined ? null : `T${part}`;
      return { meaning: moved('day', MOVES.get(key(side)) ?? 0), clock, mod: edgeOf(edge) };
    }
    if (BEFORE_AN_EVENT.test(after(match, 12))) return null;
    const night = /night/i.test(counted);
    const grain = night ? 'day' : (key(counted) as Grain);
    return { meaning: moved(grain, MOVES.get(key(way)) ?? 0), clock: night ? 'TNI' : null };
  },
});
