/** A body by what it is, once it was named: "the ministry", "the rights group", "the Post". */
import { SPEAKING_BODY_NOUNS } from '../../../lexicon/bodies.ts';
import { PAPER_WORDS } from '../../../lexicon/outlets.ts';
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import { phraseSpan, unitSpan } from '../owner.ts';
import type { Phrase } from '../phrase.ts';
import { phrasesOf } from '../phrases.ts';
import type { MentionProposal } from '../proposal.ts';
import { speaks } from '../surroundings.ts';
import type { Unit } from '../units.ts';

const name = 'body-nominal';

/** What else stands for a paper or agency that was named. */
const OUTLETS_AGAIN =
  /^(?:newspaper|paper|daily|weekly|magazine|tabloid|broadcaster|news agency|news outlet|network)$/;

export const bodyNominal: Rule<MentionProposal> = {
  name,
  looksFor: 'The company said it was sorry.',
  find: (sentence, reading) =>
    phrasesOf(sentence, reading).flatMap((phrase): MentionProposal[] => {
      if (phrase.possessor !== null) return [];
      const definite = /^(?:the|this|that)$/i.test(phrase.determiner?.text ?? '');
      const paper = definite ? paperOf(phrase) : null;
      const body = paper ?? bodyOf(phrase);
      if (body === null || !(definite || speaks(phrase))) return [];
      const noun = OUTLETS_AGAIN.test(body.text) ? 'outlet' : body.text;
      const again = { what: 'body-again', noun } as const;
      return [mention(name, 'nominal', phraseSpan(phrase), unitSpan(sentence, body), again)];
    }),
};

/** "the Post": one word that ends names of papers. */
function paperOf({ head, name: words, modifiers }: Phrase): Unit | null {
  const only = words.length === 1 && head === null ? words[0] : words.length === 0 ? head : undefined;
  return only !== undefined && only !== null && modifiers.length === 0 && PAPER_WORDS.has(only.text)
    ? only
    : null;
}

/** A noun for a body that can speak, with plain words at most before it. */
function bodyOf({ head, name: words, modifiers }: Phrase): Unit | null {
  if (head === null || words.length > 0) return null;
  const plain = modifiers.every(({ kind, text }) => kind === 'word' && /^[\p{Ll}\d-]+$/u.test(text));
  const known = head.kind === 'outlet-noun' || head.kind === 'word';
  return known && plain && (SPEAKING_BODY_NOUNS.has(head.text) || OUTLETS_AGAIN.test(head.text))
    ? head
    : null;
}
