/** "soon", "in the near future", "one day": the future, without a day. */
import { after, before, type Match, timeRule } from '../time-rule.ts';

const AHEAD = /\b(?:will|would|could|may|might|hopes?|to)\s+(?:\w+\s+){0,3}$/i;

function isFuture(match: Match): boolean {
  const { soon, future, bare, day } = match.groups;
  const [behind, ahead] = [before(match, 30), after(match, 8)];
  if (soon !== undefined)
    return !/\b(?:as|how|too|so)\s+$/i.test(behind) && !/^\s+(?:as|after)\b/i.test(ahead);
  if (day !== undefined) return AHEAD.test(behind);
  if (bare !== undefined) return /\bin\s+$/i.test(behind);
  // "the future of Europe" is no time.
  return future === undefined || !/^\s+of\b/i.test(ahead);
}

export const future = timeRule({
  name: 'future',
  looksFor: 'Both sides hope for peace in the near future.',
  pattern: `(?<!-)(?:(?<soon>soon)|(?<future>(?:the )(?:(?:near|immediate|not-too-distant) )?future)|(?<bare>future)|a later date
    |(?<day>(?:some|one) day)|someday)\\b(?!-|[’'])`,
  mean: (match) => (isFuture(match) ? { meaning: { kind: 'vague', value: 'FUTURE_REF' } } : null),
});
