/** "10 p.m. Wednesday", "noon", "3:30 p.m. EST, Nov. 6", "15:00 GMT": a time of the day, with its day where one follows. */
import { CLOCK_WORDS, DAY_PARTS } from '../../../lexicon/time-words.ts';
import { DATED_MONTH, dateMeaning } from '../dated.ts';
import type { Meaning } from '../expression.ts';
import { CLOCK_WORD, DAY_NUMBER, key, monthOf, WEEKDAY_NAME, YEAR } from '../patterns.ts';
import { before, type Match, timeRule } from '../time-rule.ts';
import { weekdayMeaning } from '../weekdays.ts';

const ZONE =
  '(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|MSK|IST|JST|HKT|local time|Eastern(?: (?:Standard|Daylight))?(?: time)?)';
const DAY = `(?:(?<deictic>yesterday|today|tomorrow)|(?<weekday>${WEEKDAY_NAME}))`;
const DATE = `(?:(?<month>${DATED_MONTH}) (?<day>${DAY_NUMBER})\\b(?:,? (?<year>${YEAR})\\b)?)`;

const DEICTIC: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/** The day of a clock time: said beside it, or the last one that its sentence named before it. */
function dayOf(match: Match): Meaning | null {
  const { deictic, weekday, month, day = '', year } = match.groups;
  if (month !== undefined) return dateMeaning(match, monthOf(month), Number.parseInt(day, 10), year, weekday);
  if (weekday !== undefined) return weekdayMeaning(match, weekday, undefined);
  const by = DEICTIC.get(key(deictic ?? ''));
  if (by !== undefined) return { kind: 'moved', grain: 'day', by, origin: 'report' };
  return { kind: 'moved', grain: 'day', by: 0, origin: 'mention', notBefore: match.sentence.start };
}

function clockOf({ groups }: Match): string | null {
  const { word, part, hour = '', minute = '00', half } = groups;
  if (part !== undefined) return `T${DAY_PARTS.get(key(part))}`;
  if (word !== undefined) return `T${CLOCK_WORDS.get(key(word))}`;
  const number = Number.parseInt(hour, 10);
  if (half !== undefined && (number < 1 || number > 12)) return null;
  const hours = half === undefined ? number : (number % 12) + (/p/i.test(half) ? 12 : 0);
  return hours > 24 ? null : `T${String(hours).padStart(2, '0')}:${minute}`;
}

/** A bare "12:30" may be a score, a verse or a ratio: it needs "a.m.", a zone, a day or "at". */
function isClock(match: Match): boolean {
  const { minute, half } = match.groups;
  if (minute === undefined || half !== undefined) return true;
  return (
    /[A-Za-z]/.test(match.text) || /\b(?:at|until|by|from|before|after|around)\s+$/i.test(before(match, 8))
  );
}

export const clockTime = timeRule({
  name: 'clock-time',
  looksFor: 'The truce begins at 10 p.m. Wednesday.',
  pattern: `(?<![$€£¥.,:/-])
    (?:(?<word>${CLOCK_WORD})\\b|mid-(?<part>morning|afternoon)\\b
    |(?<hour>\\d{1,2})(?=:[0-5]\\d|\\s{0,3}[ap]\\.?m\\b)(?::(?<minute>[0-5]\\d))?(?:\\s{0,3}(?<half>[ap]\\.?m)\\.?)?(?![\\w]))
    (?: ${ZONE}\\b)?(?:(?:,|(?<onDay> on))? ${DAY}\\b)?(?:(?:,|(?<onDate> on))? ${DATE})?`,
  mean: (match) => {
    const clock = clockOf(match);
    const meaning = dayOf(match);
    if (!isClock(match) || clock === null || meaning === null) return null;
    // "at 3 p.m. on Tuesday": the preposition parts the two, and the day is an expression of its own.
    const on = match.groups.onDay ? 'onDay' : match.groups.onDate ? 'onDate' : null;
    const to = on === null ? match.text.length : match.place(on);
    return { meaning, clock, to, mod: match.groups.part === undefined ? null : 'MID' };
  },
});
