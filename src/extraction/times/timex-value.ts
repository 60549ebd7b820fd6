/** An expression and the period that it names into a TIMEX3 value, with X for what is not known. */
import { UNITS } from '../../lexicon/time-words.ts';
import { type Grain, type Period, timexOf } from '../../values/period.ts';
import type { Amount, Meaning, TimeExpression } from './expression.ts';
import { openValue } from './occurrence.ts';

const OPEN: Readonly<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  season: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** "2022-02-14", "2022-02-14TNI", "XXXX-WXX-5", "P3M", "PAST_REF". */
export function timexValue({ meaning, clock }: TimeExpression, period: Period | null): string {
  const value = period === null ? openOf(meaning) : timexOf(period);
  return clock === null ? value : `${value}${clock}`;
}

function openOf(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'fixed':
      return timexOf(meaning.period);
    case 'named':
    case 'within':
      return openValue(meaning.name);
    case 'moved':
      return OPEN[meaning.grain];
    case 'again':
      return OPEN.day;
    case 'accounted':
      return meaning.orElse === 'quarter' ? OPEN.quarter : OPEN.year;
    case 'length':
      return lengthValue(meaning.amount);
    default:
      return meaning.value;
  }
}

/** TIMEX3 has its own letters for decades and centuries where their number is not known. */
const UNCOUNTED: ReadonlyMap<string, string> = new Map([
  ['decade', 'DE'],
  ['century', 'CE'],
  ['quarter', 'Q'],
]);

function lengthValue({ count, unit }: Amount): string {
  const known = UNITS.get(unit);
  if (known === undefined) return 'PXX';
  if (count === null) return `P${known.clock ? 'T' : ''}X${UNCOUNTED.get(unit) ?? known.letter}`;
  return `P${known.clock ? 'T' : ''}${count * known.times}${known.letter}`;
}
