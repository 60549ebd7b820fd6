/** "Thanksgiving", "Easter week", "Christmas Eve 2021": a holiday, with its year or on the side its clause speaks of. */
import { HOLIDAYS } from '../../../lexicon/time-words.ts';
import { capital, YEAR } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';
import { yearlyMeaning } from '../yearly.ts';

/** Straight and typographic apostrophes are one. */
const plain = (words: string): string => words.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');

const NAMES = new Map([...HOLIDAYS.keys()].map((name) => [plain(name), name] as const));
const ANY = [...HOLIDAYS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('.', '\\.').replaceAll("'", "[’']"))
  .join('|');

export const holiday = timeRule({
  name: 'holiday',
  looksFor: 'The boy was found on Thanksgiving Day.',
  pattern: `(?:(?<side>last|next|this) )?(?<name>${ANY})(?: (?<grain>week(?:end)?))?\\b(?!-|[’'](?!s\\b))(?:,? (?<year>${YEAR})\\b)?
    (?! (?:Island|Tree|Carol|Seal|Egg|Bunny|Rising|Parade))`,
  mean: (match) => {
    const { name: words = '', grain = 'day', year, side } = match.groups;
    const known = NAMES.get(plain(words));
    if (known === undefined || !capital(words)) return null;
    const name = {
      kind: 'holiday',
      name: known,
      grain: grain.toLowerCase() as 'day' | 'week' | 'weekend',
    } as const;
    return { meaning: yearlyMeaning(match, name, { year, side }) };
  },
});
