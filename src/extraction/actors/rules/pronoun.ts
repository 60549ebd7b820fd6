/** Third-person pronouns; the resolver finds who they stand for, or drops them. */
import { PRONOUNS } from '../../../lexicon/people-words.ts';
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import type { MentionProposal } from '../proposal.ts';

const name = 'pronoun';

export const pronoun: Rule<MentionProposal> = {
  name,
  looksFor: 'She said it was over.',
  find: (sentence) =>
    sentence.tokens.flatMap((token): MentionProposal[] => {
      const found = PRONOUNS.get(token.text.toLowerCase());
      if (found === undefined || /^\p{Lu}{2}/u.test(token.text)) return [];
      const span = { start: token.start, end: token.end, text: token.text };
      return [mention(name, 'pronoun', span, span, { what: 'pronoun', pronoun: found })];
    }),
};
