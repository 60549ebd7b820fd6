/** "today", "yesterday morning", "the day after tomorrow", "last night": a day counted from the report's. */
import { DAY_PARTS } from '../../../lexicon/time-words.ts';
import { isTitle } from '../names.ts';
import { DAY_PART, edgeOf, GAP, key } from '../patterns.ts';
import { isBeforeNoun, timeRule } from '../time-rule.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['this', 0],
  ['yesterday', -1],
  ['last', -1],
  ['overnight', -1],
  ['tomorrow', 1],
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
]);

export const today = timeRule({
  name: 'today',
  looksFor: 'The council votes tomorrow morning.',
  pattern: `(?:(?<edge>early|earlier|late|later|mid)${GAP})?
    (?:(?<day>(?:the day before )?yesterday|(?:the day after )?tomorrow|today)(?: (?<part>${DAY_PART}))?
    |(?<running>this) (?<partOfToday>morning|afternoon|evening)
    |(?<last>last) (?<partOfLast>night|evening)
    |(?<night>tonight|overnight))\\b`,
  mean: (match) => {
    const { edge, day, part, running, partOfToday, last, partOfLast, night } = match.groups;
    // "an overnight stay" is of no night in particular.
    if (isTitle(match) || (/^overnight/i.test(night ?? '') && isBeforeNoun(match))) return null;
    const daytime = part ?? partOfToday ?? partOfLast ?? (night && 'night');
    return {
      meaning: {
        kind: 'moved',
        grain: 'day',
        by: DAYS.get(key(day ?? running ?? last ?? night ?? '')) ?? 0,
        origin: 'report',
      },
      clock: daytime === undefined ? null : `T${DAY_PARTS.get(key(daytime))}`,
      mod: edgeOf(edge),
    };
  },
});
