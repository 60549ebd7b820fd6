/** The lexicon's time words into pieces of regular expressions, and the pieces' words back into values. */
import {
  CARDINALS,
  CLOCK_WORDS,
  DAY_PARTS,
  MONTHS,
  ORDINALS,
  SEASONS,
  UNITS,
  VAGUE_AMOUNTS,
  WEEKDAYS,
  WORDED_AMOUNTS,
} from '../../lexicon/time-words.ts';
import type { TimeModifier } from '../../values/time.ts';

/** Space between words: bounded, so that no run of blanks is scanned twice; a line break is one of them. */
const SPACE = '\\s{1,3}';

/**
 * A pattern as rules write it, into a regular expression's source: a space stands for the space between words, a line
 * break with its indent for nothing (so no line begins with a space that is meant). Character classes are written
 * without spaces.
 */
export const spaced = (pattern: string): string => pattern.replace(/\n\s*/g, '').replaceAll(' ', SPACE);

/** Space or hyphen. */
export const GAP = `(?:${SPACE}|-)`;

/** Where a word begins: also after letters that ASCII does not know. */
export const WORD_START = '(?<![A-Za-z0-9_À-ɏ])';

const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

const where = (words: ReadonlyMap<string, unknown>, test: (word: string) => boolean): string =>
  anyOf([...words.keys()].filter(test));

const isFullMonth = (word: string): boolean => word.length > 4 || /^(?:may|june|july)$/.test(word);

export const MONTH_NAME = where(MONTHS, isFullMonth);
/** Without its full stop, which it needs where it stands alone. */
export const MONTH_SHORT = where(MONTHS, (word) => !isFullMonth(word));
export const WEEKDAY_NAME = where(WEEKDAYS, (word) => word.endsWith('day'));
export const WEEKDAY_SHORT = `${where(WEEKDAYS, (word) => !word.endsWith('day'))}\\.?`;
export const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])';
export const YEAR = '(?:1\\d{3}|20\\d{2})';
/** A year behind its month, its day, its season: after a comma or none, and no amount of anything. */
export const YEAR_BEHIND = '(?:,?\\s{1,3}(?<year>1\\d{3}|20\\d{2})\\b(?![,.]\\d|-year))?';
export const SEASON = anyOf(SEASONS.keys());
export const DAY_PART = anyOf(DAY_PARTS.keys());
export const ORDINAL = `(?:${anyOf(ORDINALS.keys())}|\\d{1,2}(?:st|nd|rd|th))`;
export const CLOCK_WORD = anyOf(CLOCK_WORDS.keys());
/** Singular or plural. */
export const UNIT = `(?:${where(UNITS, (word) => word !== 'century')}s?|centur(?:y|ies))`;
/** Singular, a period of the calendar longer than a day. */
export const PERIOD = '(?:week|month|quarter|year|decade|century)';

const CARDINAL = anyOf(CARDINALS.keys());
const SPELLED = spaced(`(?:a (?=hundred|thousand))?${CARDINAL}(?:(?:${GAP}| and )${CARDINAL}){0,5}`);
const FIGURES = '(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,4}(?:[.]\\d{1,2})?)(?:\\s?½)?';
const AMOUNT_WORDS = spaced(anyOf([...VAGUE_AMOUNTS, ...WORDED_AMOUNTS.keys()]));
/** A number of something, without "a" and "an". */
export const COUNT = `(?:${FIGURES}|${AMOUNT_WORDS}|${SPELLED})(?:${spaced(' and a half')})?`;

/** Words before a number that loosen it. */
const LOOSENERS: ReadonlyMap<string, TimeModifier> = new Map([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['roughly', 'APPROX'],
  ['approximately', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['more than', 'MORE_THAN'],
  ['over', 'MORE_THAN'],
  ['just over', 'MORE_THAN'],
  ['well over', 'MORE_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
]);
export const LOOSENER = spaced(anyOf(LOOSENERS.keys()));

/** Words before a period that point to a part of it. */
export const EDGE = spaced(
  '(?:early|earlier|late|later|mid|middle|end(?=-)|(?:the )?(?:very )?(?:end|beginning|start|close|middle) of)',
);

/** Words that count years, weeks and the like from the report's own: "last" is one back. */
const AWAY: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['the', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** One space between words, lower case: the key that the lexicon knows. */
export const key = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether the words begin with a capital: "May", not "may"; "FRIDAY". */
export const capital = (words: string): boolean => /^[A-Z]/.test(words);

/** "last" into -1, "next" into 1; 0 for words that do not count. */
export const awayOf = (word: string): number => AWAY.get(key(word)) ?? 0;

/** "early" into START, "the end of" into END; null where there are no such words. */
export function edgeOf(words: string | undefined): TimeModifier | null {
  if (words === undefined) return null;
  if (/early|earlier|beginning|start/i.test(words)) return 'START';
  return /mid/i.test(words) ? 'MID' : 'END';
}

/** "more than" into MORE_THAN; null where nothing loosens. */
export const loosenerOf = (words: string | undefined): TimeModifier | null =>
  words === undefined ? null : (LOOSENERS.get(key(words)) ?? null);

/** Month of its name or abbreviation, from 1. */
export const monthOf = (word: string): number => MONTHS.get(key(word).replace('.', '')) ?? 0;

/** ISO weekday of its name or abbreviation. */
export const weekdayOf = (word: string): number => WEEKDAYS.get(key(word).replace('.', '')) ?? 0;

/** "third", "3rd" into 3. */
export const ordinalOf = (word: string): number => ORDINALS.get(key(word)) ?? Number.parseInt(word, 10);

/** "years", "centuries" into "year", "century". */
export const unitOf = (word: string): string => key(word).replace(/ies$/, 'y').replace(/s$/, '');
