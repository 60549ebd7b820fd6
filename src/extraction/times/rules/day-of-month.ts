/** "on the 15th", "the 3rd of next month": a day of a month that is not named. */
import { awayOf } from '../patterns.ts';
import { after, before, type Match, timeRule } from '../time-rule.ts';
import { leaningOf } from '../yearly.ts';

/** "the 15th round" counts rounds: a day stands behind a preposition, and nothing to count behind it. */
const isDay = (match: Match): boolean =>
  /\b(?:on|until|by|since|before|after|from|to|and|between)\s+$/i.test(before(match, 10)) &&
  /^(?:$|\s*[.,;:)”"’]|\s+(?:and|to|in|at|with|but|by)\b)/.test(after(match, 6));

export const dayOfMonth = timeRule({
  name: 'day-of-month',
  looksFor: 'The envoys are to meet on the 15th.',
  pattern: 'the (?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)(?: of (?<away>last|this|next) month)?\\b(?!-)',
  mean: (match) => {
    const { day = '', away } = match.groups;
    const name = { kind: 'day', day: Number.parseInt(day, 10) } as const;
    if (away !== undefined) {
      const whole = { kind: 'moved', grain: 'month', by: awayOf(away), origin: 'report' } as const;
      return { meaning: { kind: 'within', name, whole } };
    }
    return isDay(match) ? { meaning: { kind: 'named', name, toward: leaningOf(match) } } : null;
  },
});
