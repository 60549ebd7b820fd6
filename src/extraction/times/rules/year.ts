/** "2014", "early 2023", "the end of 1990", "fiscal 1989": a year in figures. */
import { COUNTED_NOUNS } from '../../../lexicon/time-words.ts';
import { yearPeriod } from '../../../values/period.ts';
import { EDGE, edgeOf, GAP, YEAR } from '../patterns.ts';
import { after, before, type Match, timeRule } from '../time-rule.ts';

/** Before a number that is a year whatever its size. */
const YEAR_BEFORE =
  /\b(?:in|since|until|till|by|from|of|during|before|after|between|year|early|late|mid|ad)[\s-]{1,3}$/i;

/** Before a number that counts or numbers something. */
const COUNT_BEFORE = new RegExp(
  '(?:[$€£¥#№]|\\b(?:about|some|nearly|almost|over|(?<!(?:later|earlier|sooner)\\s)than|least|most|only|just|another|up to' +
    '|no\\.|number|nos\\.|usd|eur|route|flight|highway|room|article|page|resolution|boeing|airbus|level|at))\\s{0,3}$',
  'i',
);

/** Whether the figures are a year: modern ones unless they count, older ones only where the words say so. */
function isYear(match: Match, year: number): boolean {
  if ((match.groups.edge ?? match.groups.label) !== undefined) return true;
  const next = /^[\s-]([A-Za-z]+)/.exec(after(match, 20))?.[1]?.toLowerCase() ?? '';
  const said = YEAR_BEFORE.test(before(match));
  // "in 2014 troops came", but "in 2000 cases".
  if (COUNTED_NOUNS.has(next) && !(said && year % 100 !== 0)) return false;
  return said || (year >= 1800 && !COUNT_BEFORE.test(before(match)));
}

export const year = timeRule({
  name: 'year',
  looksFor: 'The accord of 1995 has held.',
  pattern: `(?<![.,:/$€£¥#-]|\\d[–—])(?:(?<edge>${EDGE})${GAP})?(?:(?:the )?(?<label>(?:fiscal|calendar)(?: year)?|(?<=the )year) )?
    (?<year>${YEAR})\\b(?<trailing> (?:fiscal|financial) year\\b)?(?![,.:]\\d|[/%–—-]\\d|s\\b)(?<on> and beyond\\b)?`,
  mean: (match) => {
    const { year: figures = '', edge, label = '', trailing, on } = match.groups;
    const year = Number.parseInt(figures, 10);
    if (!isYear(match, year)) return null;
    return {
      meaning: { kind: 'fixed', period: yearPeriod(year) },
      fiscal: trailing !== undefined || /^fiscal/i.test(label),
      mod: on === undefined ? edgeOf(edge) : 'ON_OR_AFTER',
    };
  },
});
