/** "last weekend", "over the weekend", "this weekend": a weekend. */
import { directionAt } from '../direction.ts';
import { timeRule } from '../time-rule.ts';
import { statedToward } from '../yearly.ts';

export const weekend = timeRule({
  name: 'weekend',
  looksFor: 'The leaders spoke over the weekend.',
  pattern: `(?:the (?:(?<side>past|coming) )?|(?<other>last|this|next) (?:(?:past|coming) )?)weekend\\b
    (?!-| (?:of|before|after|when)\\b)`,
  mean: (match) => {
    const { side, other = 'the' } = match.groups;
    // On a Wednesday "this weekend" is the coming one, and "next weekend" the one after it.
    if (/^next$/i.test(other))
      return { meaning: { kind: 'moved', grain: 'weekend', by: 1, origin: 'report' } };
    const running = /^this$/i.test(other);
    const stated = running ? null : statedToward(side ?? other);
    const direction = directionAt(match.sentence, match.start, match.end) ?? (running ? 'future' : 'past');
    const toward = stated ?? (direction === 'past' ? 'past' : 'future');
    return { meaning: { kind: 'named', name: { kind: 'weekend' }, toward } };
  },
});
