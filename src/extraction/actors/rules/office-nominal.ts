/** An office that stands for its holder: "the Foreign Minister", "a ministry spokesman". */
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import { afterDeterminer, mentionSpan, officeOf, ownerOf, wordsSpan } from '../owner.ts';
import { phrasesOf } from '../phrases.ts';
import type { MentionProposal } from '../proposal.ts';
import { isDefinite, isGeneric, isPredicate } from '../surroundings.ts';
import { isCapital } from '../units.ts';

const name = 'office-nominal';

export const officeNominal: Rule<MentionProposal> = {
  name,
  looksFor: 'The Foreign Minister said the door was open.',
  find: (sentence, reading) =>
    phrasesOf(sentence, reading).flatMap((phrase): MentionProposal[] => {
      const { head } = phrase;
      const claim = officeOf(phrase, reading, name);
      if (head?.kind !== 'role' || claim === null || phrase.name.length > 0 || isGeneric(phrase)) return [];
      const bare = phrase.determiner === null && phrase.possessor === null;
      // "his deputy", "its spokesman" are somebody's own, and nobody that was named as one before.
      const own = phrase.determiner?.upos === 'PRON';
      const definite = (isDefinite(phrase) && !own) || (bare && ownerOf(phrase) !== null);
      const closes = sentence.tokens[phrase.first - 1]?.text === ':';
      if (bare && !definite && !isCapital(head.text) && !closes) return [];
      if (!definite && isPredicate(phrase)) return [];
      if (bare && isPredicate(phrase)) return [];
      // "the greatest president", "the next president" are nobody that is known.
      if (
        phrase.modifiers.some(
          ({ text, upos }) =>
            upos === 'ADJ' &&
            /(?:[a-z]{2}est|^(?:first|next|last|only|best|future|possible|potential|another|own))$/i.test(
              text,
            ),
        )
      )
        return [];
      const core = wordsSpan(sentence, afterDeterminer(phrase), phrase.after);
      return [
        mention(name, 'nominal', mentionSpan(phrase), core, {
          what: 'office',
          claim,
          definite: definite || (bare && (closes || isCapital(head.text))),
          gender: head.role.gender,
          beside: null,
        }),
      ];
    }),
};
