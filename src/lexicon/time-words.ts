/**
 * Words of the English calendar and clock, the numbers that count them, and the names that only look like dates.
 *
 * Source: written for this project from the TIMEX3 guidelines (TimeML 1.2.1), the Gregorian calendar and common
 * knowledge of public holidays. Licence: as the project.
 */
import type { DayPart, Grain, Season } from '../values/period.ts';

const numbered = (words: string, first: number): readonly (readonly [string, number])[] =>
  words.split(' ').map((word, place) => [word, first + place] as const);

/** Months by lower-case name and abbreviation (without full stop), from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('january february march april may june july august september october november december', 1),
  ...numbered('jan feb mar apr - jun jul aug sep oct nov dec', 1).filter(([word]) => word !== '-'),
  ['sept', 9],
]);

/** Weekdays by lower-case name and abbreviation, ISO: Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered('monday tuesday wednesday thursday friday saturday sunday', 1),
  ...numbered('mon tue wed thu fri sat sun', 1),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

/** Number words that add up: "twenty four"; `hundred` and `thousand` multiply. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, place) => [word, 20 + 10 * place] as const),
  ['hundred', 100],
  ['thousand', 1000],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
  ),
  ['twenty-first', 21],
  ['final', 4],
  ['last', 4],
]);

/** Amounts that name no number: their TIMEX3 count is X. */
export const VAGUE_AMOUNTS: readonly string[] = [
  'a few',
  'few',
  'several',
  'some',
  'many',
  'a number of',
  'dozens of',
  'scores of',
  'hundreds of',
  'thousands of',
  'various',
];

/** Amounts in words that name one. */
export const WORDED_AMOUNTS: ReadonlyMap<string, number> = new Map([
  ['a couple of', 2],
  ['a couple', 2],
  ['couple of', 2],
  ['a dozen', 12],
  ['half a dozen', 6],
  ['a half-dozen', 6],
  ['a half dozen', 6],
]);

export interface TimeUnit {
  /** TIMEX3 letter, and how many of it one unit is: a decade is ten Y. */
  readonly letter: 'S' | 'M' | 'H' | 'D' | 'W' | 'Y';
  readonly times: number;
  /** Whether its letter stands after the T of a TIMEX3 duration. */
  readonly clock: boolean;
  /** The calendar period of that length; null for parts of a day. */
  readonly grain: Grain | null;
}

const unit = (letter: TimeUnit['letter'], grain: Grain | null, times = 1): TimeUnit => ({
  letter,
  times,
  clock: grain === null,
  grain,
});

/** By singular. */
export const UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['second', unit('S', null)],
  ['minute', unit('M', null)],
  ['hour', unit('H', null)],
  ['day', unit('D', 'day')],
  ['night', unit('D', 'day')],
  ['week', unit('W', 'week')],
  ['fortnight', unit('W', 'week', 2)],
  ['month', unit('M', 'month')],
  ['quarter', unit('M', 'quarter', 3)],
  ['year', unit('Y', 'year')],
  ['decade', unit('Y', 'decade', 10)],
  ['century', unit('Y', 'century', 100)],
]);

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

/** Points of the day with a name, as TIMEX3 clock times. */
export const CLOCK_WORDS: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '24:00'],
]);

/** How a holiday finds its day in a year: a fixed day, the nth weekday of a month (-1: the last), or days after Easter Sunday. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | {
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus?: number;
      readonly years?: number;
    }
  | { readonly easter: number };

/** Holidays whose day the name fixes in every country that keeps them, or that bear an unmistakable name. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ["New Year's Day", { month: 1, day: 1 }],
  ["New Year's Eve", { month: 12, day: 31 }],
  ['Epiphany', { month: 1, day: 6 }],
  ["Valentine's Day", { month: 2, day: 14 }],
  ["St. Patrick's Day", { month: 3, day: 17 }],
  ["April Fools' Day", { month: 4, day: 1 }],
  ['May Day', { month: 5, day: 1 }],
  ['Victory Day', { month: 5, day: 9 }],
  ['Bastille Day', { month: 7, day: 14 }],
  ['Halloween', { month: 10, day: 31 }],
  ["All Saints' Day", { month: 11, day: 1 }],
  ['Armistice Day', { month: 11, day: 11 }],
  ['Veterans Day', { month: 11, day: 11 }],
  ['Christmas Eve', { month: 12, day: 24 }],
  ['Christmas Day', { month: 12, day: 25 }],
  ['Christmas', { month: 12, day: 25 }],
  ['Boxing Day', { month: 12, day: 26 }],
  ['Martin Luther King Day', { month: 1, weekday: 1, nth: 3 }],
  ["Presidents' Day", { month: 2, weekday: 1, nth: 3 }],
  ['Memorial Day', { month: 5, weekday: 1, nth: -1 }],
  ['Juneteenth', { month: 6, day: 19 }],
  ['Labor Day', { month: 9, weekday: 1, nth: 1 }],
  ['Columbus Day', { month: 10, weekday: 1, nth: 2 }],
  ['Election Day', { month: 11, weekday: 1, nth: 1, plus: 1, years: 2 }],
  ['Thanksgiving Day', { month: 11, weekday: 4, nth: 4 }],
  ['Thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['Ash Wednesday', { easter: -46 }],
  ['Palm Sunday', { easter: -7 }],
  ['Maundy Thursday', { easter: -3 }],
  ['Good Friday', { easter: -2 }],
  ['Easter Sunday', { easter: 0 }],
  ['Easter Monday', { easter: 1 }],
  ['Easter', { easter: 0 }],
  ['Whit Monday', { easter: 50 }],
]);

/** What a weekday with one of these before it names: an event, a work, a person; not a day of this calendar. */
export const WEEKDAY_NAMES_BEFORE: ReadonlySet<string> = new Set(
  'Black Bloody Super Ruby Casual Red Orange Cyber Giving Fat Shrove Whit Joe Man Blue Stormy Wild Small'.split(
    ' ',
  ),
);

/** What a weekday with one of these after it names: a paper, a programme. */
export const WEEKDAY_NAMES_AFTER: ReadonlySet<string> = new Set(
  'Times Telegraph Mirror Express Mail Herald Post Mercury World Independent Business Tribune Star Sun Age Review Club League Books Morning-Herald'.split(
    ' ',
  ),
);

/** What a date with one of these after it is part of the name of, when the word has a capital: "July 26 Movement". */
export const NAMED_AFTER_DATES: ReadonlySet<string> = new Set(
  'Movement Alliance Coalition Brigade Brigades Group Front Commission Committee Street Avenue Square Boulevard Bridge University Stadium'.split(
    ' ',
  ),
);

/** Days that became names of what happened on them: the day, and the words that tell the event from the day. */
export const EVENT_DAYS: readonly { readonly month: number; readonly day: number; readonly year: number }[] =
  [
    { month: 9, day: 11, year: 2001 },
    { month: 10, day: 7, year: 2023 },
    { month: 1, day: 6, year: 2021 },
    { month: 6, day: 4, year: 1989 },
    { month: 7, day: 7, year: 2005 },
  ];

/** Lower case: what a day that became a name is the name of. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'attack attacks terror terrorist terrorists hijackers hijackings hijacking bombing bombings massacre massacres assault onslaught ' +
    'riot riots rioters insurrection crackdown raid commission committee panel plot plotters killings atrocities victims defendants'
  ).split(' '),
);

/** Lower-case plurals that a bare four-digit number counts rather than dates: "2000 troops". */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  (
    'people persons men women children soldiers troops fighters militants police officers prisoners refugees civilians workers ' +
    'employees members delegates dead wounded deaths victims casualties jobs seats votes households families villages homes houses ' +
    'shares points dollars euros pounds rubles yuan yen rupees kilometers kilometres miles meters metres feet yards acres hectares ' +
    'square tons tonnes barrels kilograms kilos megawatts degrees copies pages words units cases times vehicles tanks missiles ' +
    'warheads aircraft planes ships rounds per percent calories hours minutes days weeks months years million billion'
  ).split(' '),
);

/** Lower case: what can be months or years old and is no living thing. */
export const AGED_THINGS: ReadonlySet<string> = new Set(
  (
    'truce ceasefire war conflict insurgency uprising revolt siege blockade embargo boycott ban strike standoff dispute feud row crisis ' +
    'occupation campaign offensive operation mission invasion rebellion protest protests government administration regime coalition ' +
    'alliance union bloc pact treaty accord agreement deal law rule policy program programme plan project process talks negotiations ' +
    'company firm bank business newspaper school tradition practice problem question quest battle struggle rivalry enmity friendship ' +
    'partnership relationship border wall sanctions investigation inquiry case trial lawsuit recession boom drought famine'
  ).split(' '),
);
