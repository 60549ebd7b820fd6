/** Days that share a month, "3, 4 and 7 May", into one expression each. */
import { dateMeaning } from './dated.ts';
import { isEventName } from './names.ts';
import { capital, DAY_NUMBER, monthOf } from './patterns.ts';
import { after, type Match, type Meant, wordAfter } from './time-rule.ts';

const DAY = `${DAY_NUMBER}(?:st|nd|rd|th)?`;
const JOINT = '(?:\\s{0,2}, (?:and |or )?| (?:and|or|to|through|until|till|&) |\\s?[-–—]\\s?)';

/** Two to nine days, joined as lists and ranges are. */
export const DAY_LIST = `(?<days>${DAY}(?:${JOINT}${DAY}\\b){1,8})`;

/** The days of a match with the groups `days`, `month` and `year`; the month belongs to the last day, or the first. */
export function listedDays(match: Match, monthOn: 'first' | 'last'): readonly Meant[] {
  const { month = '', days = '', year } = match.groups;
  if (!capital(month) || isEventName(match)) return [];
  const place = match.place('days');
  const numbers = [...days.matchAll(/\d+(?:st|nd|rd|th)?/g)];
  return numbers.flatMap((one, index) => {
    const meaning = dateMeaning(match, monthOf(month), Number.parseInt(one[0], 10), year);
    if (meaning === null) return [];
    const last = index === numbers.length - 1;
    const from = index === 0 && monthOn === 'first' ? 0 : place + one.index;
    const to = last ? match.text.length : place + one.index + one[0].length;
    return { meaning, from, to };
  });
}

/** Whether the last number of a match counts what follows and is no day: "April 24 and 25 people". */
export function countsNext(match: Match): boolean {
  const rest = after(match, 6);
  if (/^(?:[%:]|[.,]\d|\s?[ap]\.?m\b|\s?per\b)/i.test(rest)) return true;
  return /^\s/.test(rest) && /^(?:NOUN|NUM|SYM)$/.test(wordAfter(match)?.upos ?? '');
}
