/** A person by a title before the name: "Norwegian Foreign Minister Ada Brook", "Mr Reed", "analyst Jon Reed". */
import { ORGANISATION_NOUNS } from '../../../lexicon/bodies.ts';
import { PLACE_NOUNS, THING_WORDS } from '../../../lexicon/places.ts';
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import { isAgent } from '../name-words.ts';
import { nameSpan, officeOf, ownerOf, phraseSpan } from '../owner.ts';
import type { Phrase } from '../phrase.ts';
import { phrasesOf } from '../phrases.ts';
import type { MentionProposal } from '../proposal.ts';
import { isCapital } from '../units.ts';

const name = 'titled-person';

export const titledPerson: Rule<MentionProposal> = {
  name,
  looksFor: 'Norwegian Foreign Minister Ada Brook left.',
  find: (sentence, reading) =>
    phrasesOf(sentence, reading).flatMap((phrase): MentionProposal[] => {
      const core = nameSpan(phrase);
      if (core === null || phrase.head === null || !makesPerson(phrase)) return [];
      const office = officeOf(phrase, reading, name);
      const { head } = phrase;
      const gender =
        head.kind === 'role' ? head.role.gender : head.kind === 'people' ? head.noun.gender : null;
      return [
        mention(name, 'name', phraseSpan(phrase), core, {
          what: 'person',
          words: phrase.name.map((unit) => unit.text),
          sign: 'title',
          gender,
          offices: office === null ? [] : [office],
          of: ownerOf(phrase),
        }),
      ];
    }),
};

function makesPerson({ head, name: words }: Phrase): boolean {
  if (head?.kind !== 'role' && THING_WORDS.has(words.at(-1)?.text ?? '')) return false;
  switch (head?.kind) {
    case 'role':
      return !head.role.plural || words.length === 1 || head.role.office !== 'address';
    case 'people':
      return !head.noun.plural;
    case 'listed':
      return head.form.as === 'adjective' && words.length > 1;
    case 'word': {
      // A noun that the lexicon lacks ("harpist Ada Brook"); plurals and nouns for places and bodies are no titles.
      const noun = head.text;
      const plain = (head.upos === 'NOUN' && !isCapital(noun) && !/s$/.test(noun)) || isAgent(head);
      return plain && words.length > 1 && !PLACE_NOUNS.has(noun) && !ORGANISATION_NOUNS.has(noun);
    }
    default:
      return false;
  }
}
