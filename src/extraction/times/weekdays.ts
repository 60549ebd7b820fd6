/** A weekday into the day that is meant, or into the name that it is part of. */
import { WEEKDAY_NAMES_AFTER, WEEKDAY_NAMES_BEFORE } from '../../lexicon/time-words.ts';
import { directionAt, willFollow } from './direction.ts';
import type { Meaning } from './expression.ts';
import { weekdayOf } from './patterns.ts';
import { after, before, type Match } from './time-rule.ts';
import { statedToward } from './yearly.ts';

/** Which weekday is meant: on the stated side, else on its clause's; a past one may be the report's own day. */
export function weekdayMeaning(match: Match, weekday: string, side: string | undefined): Meaning {
  const name = { kind: 'weekday', weekday: weekdayOf(weekday) } as const;
  const stated = statedToward(side);
  if (stated !== null) return { kind: 'named', name, toward: stated };
  const direction = directionAt(match.sentence, match.start, match.end);
  // "Tuesday's ruling" has been, whatever is done about it, unless the ruling itself "will" something.
  const owned = /^[’']s\b/.test(after(match, 3)) && !willFollow(match.sentence, match.end + 2);
  const behind = direction === null || direction === 'past' || owned;
  return { kind: 'named', name, toward: behind ? 'past' : 'future' };
}

/** "Sunday Times", "Black Friday", "Monday Night Football": no day of this calendar. */
export function isNamedAfterWeekday(match: Match): boolean {
  const previous = /([A-Za-z]+)[\s-]$/.exec(before(match, 20))?.[1] ?? '';
  const rest = after(match, 20);
  const next = /^[\s-]([A-Z][a-z]+)/.exec(rest)?.[1] ?? '';
  return (
    WEEKDAY_NAMES_BEFORE.has(previous) ||
    WEEKDAY_NAMES_AFTER.has(next) ||
    /^ Night (?:Live|Football)/.test(rest)
  );
}
