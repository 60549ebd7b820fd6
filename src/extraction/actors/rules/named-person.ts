/** A person by name alone: a given name and a surname, or capitals that speak. */
import { ORGANISATION_NOUNS } from '../../../lexicon/bodies.ts';
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts';
import { OUTLET_ENDINGS } from '../../../lexicon/outlets.ts';
import { PLACE_NOUNS, THING_WORDS } from '../../../lexicon/places.ts';
import type { Name, Reading } from '../../../reading/reading.ts';
import { overlaps } from '../../../values/span.ts';
import { itemsIn } from '../../locate.ts';
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import { nameSpan } from '../owner.ts';
import type { Phrase } from '../phrase.ts';
import { phrasesOf } from '../phrases.ts';
import type { MentionProposal, PersonSign } from '../proposal.ts';
import { isSubject, speaks } from '../surroundings.ts';

const name = 'named-person';

export const namedPerson: Rule<MentionProposal> = {
  name,
  looksFor: 'Brook said the talks were over.',
  find: (sentence, reading) =>
    phrasesOf(sentence, reading).flatMap((phrase): MentionProposal[] => {
      const core = nameSpan(phrase);
      const sign = core === null || phrase.head !== null ? null : signOf(phrase, reading);
      if (core === null || sign === null) return [];
      const words = phrase.name.map((unit) => unit.text);
      return [
        mention(name, 'name', core, core, {
          what: 'person',
          words,
          sign,
          gender: null,
          offices: [],
          of: null,
        }),
      ];
    }),
};

/** How sure it is that a name alone is a person's, or null where it is not. */
function signOf(phrase: Phrase, reading: Reading): PersonSign | null {
  const words = phrase.name.map((unit) => unit.text);
  const [first = ''] = words;
  if (OUTLET_ENDINGS.has(words.at(-1) ?? '') && words.length > 1) return null;
  const given = words.length > 1 && (GIVEN_NAMES.has(first) || /^(?:\p{Lu}\.){1,3}$/u.test(first));
  if (given) return 'given-name';
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\d&.-]+$/u.test(first)) return null;
  if (THING_WORDS.has(words.at(-1) ?? '') || ORGANISATION_NOUNS.has((words.at(-1) ?? '').toLowerCase()))
    return null;
  const labels = labelsOf(phrase, reading);
  if (labels.some(({ label }) => /^(?:organisation|facility|law|event|nationality)$/.test(label)))
    return null;
  if (speaks(phrase)) return 'speech';
  if (isPlaced(phrase) || labels.some(({ label }) => label === 'place')) return null;
  const held = words.length > 1 && labels.some(({ label }) => label === 'person');
  return held && (isSubject(phrase) || isMet(phrase)) ? 'act' : 'shape';
}

/** "met Ada Brook", "with Ada Brook". */
function isMet({ sentence, first }: Phrase): boolean {
  return /^(?:to|with|by|met|told|called|meet|urged|asked|accused|thanked|joined|succeeded|replaced)$/.test(
    sentence.tokens[first - 1]?.text ?? '',
  );
}

function labelsOf(phrase: Phrase, reading: Reading): readonly Name[] {
  const span = nameSpan(phrase);
  return span === null ? [] : itemsIn(reading.names, span).filter((found) => overlaps(found, span));
}

/** "in Ghent", "the town of Ghent", "Ghent, Belgium". */
function isPlaced({ sentence, first, after, name: words }: Phrase): boolean {
  const { tokens } = sentence;
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  if (/^(?:in|at|near|into|from|outside|around|across|through|throughout|via)$/.test(before)) return true;
  if (before === 'of' && PLACE_NOUNS.has(tokens[first - 2]?.text ?? '')) return true;
  const goesOn = tokens[after];
  return words.length > 0 && goesOn !== undefined && PLACE_NOUNS.has(goesOn.text);
}
