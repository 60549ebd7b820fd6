/** A word and its part of speech into its base form, by spelling rules and the lists of irregular forms. */
import {
  AUXILIARIES,
  IRREGULAR_ADJECTIVES,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  NO_PLURALS,
  PRONOUNS,
  STEMS_WITH_E,
  STEMS_WITHOUT_E,
} from '../lexicon/lemmas.ts';
import type { Upos } from './reading.ts';

/** The base form as UD English gives it: lower case but for proper names and "I"; "n't" is "not". */
export function lemmaOf(form: string, upos: Upos): string {
  const lower = form.toLowerCase();
  switch (upos) {
    case 'PROPN':
    case 'NUM':
    case 'X':
    case 'SYM':
      return form;
    case 'AUX':
      return AUXILIARIES.get(lower) ?? IRREGULAR_VERBS.get(lower) ?? lower;
    case 'VERB':
      return verb(lower);
    case 'NOUN':
      return noun(lower);
    case 'ADJ':
    case 'ADV':
      return IRREGULAR_ADJECTIVES.get(lower) ?? lower;
    case 'PRON':
      return lower === 'i' ? 'I' : (PRONOUNS.get(lower) ?? lower);
    case 'DET':
      return lower === 'an' ? 'a' : (PRONOUNS.get(lower) ?? lower);
    case 'PART':
      return /^n['’]t$/.test(lower) ? 'not' : lower;
    default:
      return lower;
  }
}

function noun(form: string): string {
  const irregular = IRREGULAR_NOUNS.get(form);
  if (irregular !== undefined || NO_PLURALS.has(form)) return irregular ?? form;
  if (!/[^s'’]s$/.test(form) || form.length < 4 || /(?:ous|sis)$/.test(form)) return form;
  if (/[^aeiou]ies$/.test(form)) return `${form.slice(0, -3)}y`;
  if (/(?:[sx]|ss|sh|[^t]ch|tch|zz)es$/.test(form) && !/(?:[aeiou]ses|[rnl]ses)$/.test(form))
    return form.slice(0, -2);
  if (/(?:[rt]o|[aeiou]x)es$/.test(form) && form.length > 5) return form.slice(0, -2);
  return /us$/.test(form) ? form : form.slice(0, -1);
}

function verb(form: string): string {
  const irregular = IRREGULAR_VERBS.get(form);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]ies$/.test(form)) return `${form.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(form)) return form.slice(0, -2);
  if (/[^su]s$/.test(form) && form.length > 3) return form.slice(0, -1);
  if (/[^aeiou]ied$/.test(form)) return `${form.slice(0, -3)}y`;
  const stem = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(form)?.[1];
  return stem === undefined || stem.length < 2 || /eed$/.test(form) ? form : restored(stem);
}

/** What stands before -ed or -ing, with the e that it lost and without the letter that it doubled. */
function restored(stem: string): string {
  if (STEMS_WITH_E.has(stem)) return `${stem}e`;
  if (STEMS_WITHOUT_E.has(stem)) return stem;
  if (/(?:([bdgkmnprtv])\1|(?:rol|pel|bel|cel|vel)l)$/.test(stem) && stem.length > 3)
    return stem.slice(0, -1);
  const lost = /(?:[^aeiou][au]t|iat|[aei]z|[vuc]|[^s]s|[dlr]g|[^aeiou][aeiu]g|[bcdfgkptz]l)$/;
  return lost.test(stem) ? `${stem}e` : stem;
}
