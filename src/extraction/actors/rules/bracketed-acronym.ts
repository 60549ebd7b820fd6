/** An acronym in brackets after the name that it stands for: "the Northern Fisheries Board (NFB)". */
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import { coreOf, wordsSpan } from '../owner.ts';
import { phrasesOf } from '../phrases.ts';
import type { MentionProposal } from '../proposal.ts';

const name = 'bracketed-acronym';

export const bracketedAcronym: Rule<MentionProposal> = {
  name,
  looksFor: 'The Northern Fisheries Board (NFB) met.',
  find: (sentence, reading) => {
    const { tokens } = sentence;
    return phrasesOf(sentence, reading).flatMap((phrase): MentionProposal[] => {
      const [open, letters, close] = tokens.slice(phrase.after, phrase.after + 3);
      if (open?.text !== '(' || close?.text !== ')' || letters === undefined) return [];
      if (!/^\p{Lu}[\p{L}.&-]*\p{Lu}\.?$/u.test(letters.text)) return [];
      const stands = coreOf(phrase);
      if (stands === null || phrase.head?.kind === 'role' || phrase.head?.kind === 'people') return [];
      const span = wordsSpan(sentence, letters.index, letters.index + 1);
      return [mention(name, 'name', span, span, { what: 'acronym', stands })];
    });
  },
};
