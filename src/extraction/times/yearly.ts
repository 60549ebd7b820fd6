/** A name that comes once a year into what it means: in the year that is said with it, or on the side its clause speaks of. */
import { yearPeriod } from '../../values/period.ts';
import { directionAt } from './direction.ts';
import type { CalendarName, Meaning, Toward } from './expression.ts';
import { awayOf, key } from './patterns.ts';
import { before, isBeforeNoun, type Match, wordBefore } from './time-rule.ts';

const STATED: ReadonlyMap<string, Toward> = new Map([
  ['last', 'before'],
  ['past', 'past'],
  ['this past', 'past'],
  ['next', 'after'],
  ['coming', 'after'],
  ['this coming', 'future'],
  ['this', 'running'],
]);

/** The occurrence that words such as "last" and "this coming" ask for; null where there are none. */
export function statedToward(side: string | undefined): Toward | null {
  return side === undefined ? null : (STATED.get(key(side)) ?? null);
}

/**
 * Names that come once a year are seldom told from far: tense leans, and nearness decides close cases. Where the name
 * says which one ("the October vote"), the verb is not about it.
 */
export function leaningOf(match: Match): Toward {
  if (isModifier(match)) return 'nearest';
  if (/\bcome\s+$/i.test(before(match, 8))) return 'future';
  const direction = directionAt(match.sentence, match.start, match.end);
  // "They left on 3 March" leaves no doubt; "declared a dividend payable 3 March" does.
  if (direction === 'past') return /\b(?:on|in)\s+$/i.test(before(match, 4)) ? 'past' : 'leaning-past';
  return direction === 'future' ? 'leaning-future' : 'nearest';
}

/** "the October vote": which vote it is, not when somebody did something about it. */
const isModifier = (match: Match): boolean =>
  isBeforeNoun(match) && /^(?:DET|PRON)$/.test(wordBefore(match)?.upos ?? '');

/** What qualifies a name: its year in figures, "last" or "next" before "year", "last" or "next" before the name itself. */
export interface Qualifiers {
  readonly year?: string | undefined;
  readonly away?: string | undefined;
  readonly side?: string | undefined;
}

/** A name that comes once a year, in the year that its qualifiers say, or else leaning as its clause does. */
export function yearlyMeaning(match: Match, name: CalendarName, { year, away, side }: Qualifiers): Meaning {
  if (year !== undefined) {
    const period = yearPeriod(Number.parseInt(year, 10));
    return { kind: 'within', name, whole: { kind: 'fixed', period } };
  }
  if (away !== undefined) {
    return {
      kind: 'within',
      name,
      whole: { kind: 'moved', grain: 'year', by: awayOf(away), origin: 'report' },
    };
  }
  return { kind: 'named', name, toward: statedToward(side) ?? leaningOf(match) };
}
