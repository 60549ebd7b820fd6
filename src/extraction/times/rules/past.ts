/** "recently", "in the past", "lately": the past, without a day. */
import { timeRule, wordAfter } from '../time-rule.ts';

export const past = timeRule({
  name: 'past',
  looksFor: 'The two sides recently traded prisoners.',
  pattern: '(?<!-)(?:(?:(?:more|most) )?recently|lately|(?<the>the (?:recent )?past))\\b(?!-)',
  mean: (match) => {
    // "the past six votes" counts votes.
    const next = wordAfter(match)?.upos ?? 'X';
    if (match.groups.the !== undefined && /^(?:NOUN|NUM|ADJ|PROPN)$/.test(next)) return null;
    return { meaning: { kind: 'vague', value: 'PAST_REF' } };
  },
});
