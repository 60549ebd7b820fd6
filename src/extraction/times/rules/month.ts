/** "March", "early May 2020", "last November": a month, with its year or on the side of now that its clause speaks of. */
import { isPartOfName, isPersonName } from '../names.ts';
import { capital, EDGE, edgeOf, GAP, MONTH_NAME, MONTH_SHORT, monthOf, YEAR } from '../patterns.ts';
import { after, before, type Match, timeRule } from '../time-rule.ts';
import { yearlyMeaning } from '../yearly.ts';

/** Before a word that is also a name or a verb, these leave no doubt, the second list little. */
const SURELY_MONTH =
  /\b(?:in|since|until|till|during|throughout|through|this|last|next|each|every|come)\s+$/i;
const LIKELY_MONTH =
  /(?:\b(?:by|of|from|to|between|before|after|for|into|on|the|a|an|its|his|her|their)|[’']s|\d)\s+$/i;

/** "April, May and June": a month among months. */
const MONTHS_BEFORE = new RegExp(`${MONTH_NAME},?\\s{1,3}(?:(?:and|or|to)\\s{1,3})?$`, 'i');
const MONTHS_AFTER = new RegExp(`^(?:,\\s{1,3}|,?\\s{1,3}(?:and|or|to)\\s{1,3})${MONTH_NAME}\\b`, 'i');

const WORDS = /^(?:may|march)$/i;
const FORENAMES = /^(?:april|june|august)$/i;

/** Told from "May said", "March on Washington", "Theresa May", "June Brown". */
function isMonth(match: Match): boolean {
  const { month = '', year, edge, side } = match.groups;
  const [behind, ahead] = [before(match), after(match, 16)];
  if (!capital(month) || isPartOfName(match)) return false;
  if ((year ?? edge ?? side) !== undefined || SURELY_MONTH.test(behind)) return true;
  if (MONTHS_BEFORE.test(behind) || MONTHS_AFTER.test(ahead)) return true;
  if (isPersonName(month, match.reading)) return false;
  if (WORDS.test(month)) return LIKELY_MONTH.test(behind) && !/^\s+(?:on|said|says|told)\b/.test(ahead);
  return !FORENAMES.test(month) || LIKELY_MONTH.test(behind) || !/[A-Z][\w.’']*\s$/.test(behind);
}

export const month = timeRule({
  name: 'month',
  looksFor: 'The treaty was signed in March 2020.',
  pattern: `(?:(?<side>last|next|this(?: (?:past|coming))?) )?(?:(?<edge>${EDGE})${GAP})?
    (?<month>${MONTH_NAME}\\b|${MONTH_SHORT}(?:\\.|(?= \\d{4})))(?! \\d{1,2}(?!\\d|,\\d|%))
    (?:(?:,? (?:of )?|-|\\s?, )(?<year>${YEAR})\\b(?![,.]\\d)| (?:of )?(?<away>last|this|next) year\\b)?`,
  mean: (match) => {
    const { month = '', edge } = match.groups;
    if (!isMonth(match)) return null;
    return {
      meaning: yearlyMeaning(match, { kind: 'month', month: monthOf(month) }, match.groups),
      mod: edgeOf(edge),
    };
  },
});
