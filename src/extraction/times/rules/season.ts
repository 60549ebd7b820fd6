/** "this summer", "spring 2022", "the winter of 1995", "last fall": a season. */
import { SEASONS } from '../../../lexicon/time-words.ts';
import { capital, EDGE, edgeOf, GAP, key, SEASON, YEAR } from '../patterns.ts';
import { after, before, type Match, timeRule } from '../time-rule.ts';
import { yearlyMeaning } from '../yearly.ts';

const LED = /\b(?:in|by|since|until|through|during|before|into|over|for)\s+$/i;

/** "fall" and "spring" are verbs and springs too, "Arab Spring" is a name, and "the fall of the wall" is no autumn. */
function isSeason(match: Match): boolean {
  const { side, the, edge, season = '', year } = match.groups;
  if ((year ?? side) !== undefined) return true;
  if (capital(season)) return false;
  if (/^\s+(?:of|after|before|when|that)\b/.test(after(match, 8))) return false;
  if (LED.test(before(match, 12)) || edge !== undefined) return true;
  return the !== undefined && !/fall|spring/i.test(season);
}

export const season = timeRule({
  name: 'season',
  looksFor: 'Troops are to leave this summer.',
  pattern: `(?:(?<side>last|next|this(?: (?:past|coming))?) )?(?:(?<the>the) )?(?:(?<edge>${EDGE})${GAP})?
    (?<season>${SEASON})\\b(?: (?:of )?(?<year>${YEAR})\\b(?![,.]\\d))?`,
  mean: (match) => {
    const season = SEASONS.get(key(match.groups.season ?? ''));
    if (season === undefined || !isSeason(match)) return null;
    return {
      meaning: yearlyMeaning(match, { kind: 'season', season }, match.groups),
      mod: edgeOf(match.groups.edge),
    };
  },
});
