/** Which words look like a date and are part of a name: "July 26 Movement", "the Sept. 11 attacks". */
import { EVENT_DAYS, EVENT_NOUNS, NAMED_AFTER_DATES } from '../../lexicon/time-words.ts';
import type { Reading } from '../../reading/reading.ts';
import { capital, monthOf } from './patterns.ts';
import { after, before, type Match } from './time-rule.ts';

const nextWord = (match: Match): string => /^[\s-]{1,3}([A-Za-z]+)/.exec(after(match, 30))?.[1] ?? '';

/** Whether the word after the match makes it the name of a group, a street, a body. */
export function isPartOfName(match: Match): boolean {
  return NAMED_AFTER_DATES.has(nextWord(match));
}

const personWords = new WeakMap<Reading, ReadonlySet<string>>();

/** Whether somebody in the report bears the word as a name: "May", after "Theresa May". */
export function isPersonName(word: string, reading: Reading): boolean {
  const known = personWords.get(reading) ?? wordsOfPersons(reading);
  personWords.set(reading, known);
  return known.has(word.toLowerCase());
}

function wordsOfPersons({ names }: Reading): ReadonlySet<string> {
  return new Set(
    names.filter(({ label }) => label === 'person').flatMap(({ text }) => text.toLowerCase().split(/\s+/)),
  );
}

/** "USA Today", "This Week": capitals that only a title has, in running text and not at the start of a sentence. */
export function isTitle(match: Match): boolean {
  const { text } = match;
  if (match.sentence.block.kind !== 'paragraph' || text === text.toUpperCase()) return false;
  const [first = '', ...others] = text.split(/[\s-]+/);
  const [lead, rest] = [before(match, 3), after(match, 2)];
  const quoted = /["“`']$/.test(lead) && /^["”']/.test(rest) && !/^'s/.test(rest);
  const opens = !quoted && (lead === '' || /["“‘`':(—–-]\s?$/.test(lead));
  return (capital(first) && !opens) || others.some(capital);
}

/** Whether a day that became a name stands here as the name of what happened on it. */
export function isEventName(match: Match): boolean {
  const { month = '', day = '', year } = match.groups;
  if (year !== undefined || eventYear(monthOf(month), Number.parseInt(day, 10)) === null) return false;
  return EVENT_NOUNS.has(nextWord(match).toLowerCase());
}

/** The year in which a day became a name, or null. */
export function eventYear(month: number, day: number): number | null {
  return EVENT_DAYS.find((one) => one.month === month && one.day === day)?.year ?? null;
}
