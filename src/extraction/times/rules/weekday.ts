/** "Friday", "last Tuesday", "Monday night": a weekday, on the side of now that its clause speaks of. */
import { DAY_PARTS } from '../../../lexicon/time-words.ts';
import { capital, DAY_PART, edgeOf, key, WEEKDAY_NAME } from '../patterns.ts';
import { before, timeRule } from '../time-rule.ts';
import { isNamedAfterWeekday, weekdayMeaning } from '../weekdays.ts';

export const weekday = timeRule({
  name: 'weekday',
  looksFor: 'The envoy arrived on Tuesday.',
  pattern: `(?:(?<side>last|next|past|coming|this(?: (?:past|coming))?) )?
    (?<weekday>${WEEKDAY_NAME})(?: (?<part>${DAY_PART}))?\\b(?! ${DAY_PART}s)`,
  mean: (match) => {
    const { side, weekday = '', part } = match.groups;
    if (!capital(weekday) || isNamedAfterWeekday(match)) return null;
    return {
      meaning: weekdayMeaning(match, weekday, side),
      clock: part === undefined ? null : `T${DAY_PARTS.get(key(part))}`,
      // "late on Monday": the adverb goes with the verb, and tells the part of the day all the same.
      mod: edgeOf(/\b(?:early|late)\s+(?:on\s+)?$/i.exec(before(match, 10))?.[0]),
      // "the past Friday", "the coming Friday": only "last", "next" and "this" make a phrase with the day alone.
      from: /^(?:past|coming)/i.test(side ?? '') ? match.place('weekday') : 0,
    };
  },
});
