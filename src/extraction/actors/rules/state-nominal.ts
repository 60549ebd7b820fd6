/** A state by another word: "the American side", "his country", "the country". */
import { PRONOUNS } from '../../../lexicon/people-words.ts';
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import { afterDeterminer, ownerOf, phraseSpan, wordsSpan } from '../owner.ts';
import { phrasesOf } from '../phrases.ts';
import type { MentionProposal } from '../proposal.ts';
import type { Unit } from '../units.ts';

const name = 'state-nominal';

const isGovernment = (head: Unit): boolean => head.kind === 'part' && head.part.part === 'government';

export const stateNominal: Rule<MentionProposal> = {
  name,
  looksFor: 'The Norwegian side asked for a week.',
  find: (sentence, reading) =>
    phrasesOf(sentence, reading).flatMap((phrase): MentionProposal[] => {
      const { head, determiner, modifiers, possessor } = phrase;
      if (head === null || phrase.name.length > 0) return [];
      const core = wordsSpan(sentence, afterDeterminer(phrase), phrase.after);
      const owner = PRONOUNS.get(determiner?.text.toLowerCase() ?? '') ?? null;
      const propose = (of: typeof core | null): MentionProposal[] => [
        mention(name, 'nominal', phraseSpan(phrase), core, {
          what: 'side',
          of,
          owner: of === null ? owner : null,
        }),
      ];
      const noun = head.text.toLowerCase();
      // "its government" acts for the state that "its" means.
      if (isGovernment(head)) return owner !== null && modifiers.length === 0 ? propose(null) : [];
      if (noun === 'side') {
        const state = modifiers.some((unit) => unit.kind === 'listed' && unit.form.listing.country !== null);
        return state || possessor?.head?.kind === 'listed' ? propose(ownerOf(phrase)) : [];
      }
      if (!/^(?:country|nation|homeland)$/.test(noun) || possessor !== null || modifiers.length > 0)
        return [];
      const known = owner !== null || /^the$/i.test(determiner?.text ?? '');
      return known && phrase.complement?.link !== 'of' ? propose(null) : [];
    }),
};
