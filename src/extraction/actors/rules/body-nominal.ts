/** A body by what it is, once it was named: "the ministry", "the company". */
import { SPEAKING_BODY_NOUNS } from '../../../lexicon/bodies.ts';
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import { phraseSpan, unitSpan } from '../owner.ts';
import { phrasesOf } from '../phrases.ts';
import type { MentionProposal } from '../proposal.ts';

const name = 'body-nominal';

/** What else stands for a paper or agency that was named. */
const OUTLETS_AGAIN =
  /^(?:newspaper|paper|daily|weekly|magazine|tabloid|broadcaster|news agency|news outlet|network)$/;

export const bodyNominal: Rule<MentionProposal> = {
  name,
  looksFor: 'The company said it was sorry.',
  find: (sentence, reading) =>
    phrasesOf(sentence, reading).flatMap((phrase): MentionProposal[] => {
      const { head, determiner, modifiers } = phrase;
      if (head === null || phrase.name.length > 0 || phrase.possessor !== null || modifiers.length > 0)
        return [];
      if (!/^(?:the|this|that)$/i.test(determiner?.text ?? '')) return [];
      const known = head.kind === 'outlet-noun' || head.kind === 'word';
      const noun = head.text;
      if (!known || !(SPEAKING_BODY_NOUNS.has(noun) || OUTLETS_AGAIN.test(noun))) return [];
      const again = { what: 'body-again', noun: OUTLETS_AGAIN.test(noun) ? 'outlet' : noun } as const;
      return [mention(name, 'nominal', phraseSpan(phrase), unitSpan(sentence, head), again)];
    }),
};
