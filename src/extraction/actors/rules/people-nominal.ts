/** People by what they are: "officials", "two diplomats", "a senior administration official", "the Danes". */
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts';
import type { Sentence } from '../../../reading/reading.ts';
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import { afterDeterminer, mentionSpan, ownerOf, wordsSpan } from '../owner.ts';
import type { Phrase } from '../phrase.ts';
import { phrasesOf } from '../phrases.ts';
import type { MentionProposal } from '../proposal.ts';
import { isDefinite, isGeneric, isPredicate, isSubject, speaks } from '../surroundings.ts';

const name = 'people-nominal';

export const peopleNominal: Rule<MentionProposal> = {
  name,
  looksFor: 'Two diplomats said the talks were over.',
  find: (sentence, reading) => [
    ...quantified(sentence),
    ...phrasesOf(sentence, reading).flatMap((phrase): MentionProposal[] => {
      const who = peopleIn(phrase);
      if (who === null || phrase.name.length > 0 || isGeneric(phrase)) return [];
      const definite = isDefinite(phrase);
      if (!definite && isPredicate(phrase)) return [];
      const span = mentionSpan(phrase);
      const lone = phrase.determiner === null && phrase.modifiers.length === 0 && phrase.possessor === null;
      const acts = speaks(phrase) || isSubject(phrase) || isCitedFor(phrase);
      if ((lone || isPointedAt(phrase)) && VAGUE.test(who.noun) && !speaks(phrase)) return [];
      const core = wordsSpan(sentence, afterDeterminer(phrase), phrase.after);
      const of = ownerOf(phrase);
      return [
        mention(name, 'nominal', span, core, { what: 'people', ...who, definite, of, beside: null, acts }),
      ];
    }),
  ],
};

/** "Some said", "others asked": words of number alone that speak. */
function quantified(sentence: Sentence): readonly MentionProposal[] {
  return sentence.tokens.flatMap((token, at): MentionProposal[] => {
    const next = sentence.tokens[at + 1];
    if (!/^(?:some|many|most|few|several|others|both|those)$/i.test(token.text) || next?.upos !== 'VERB')
      return [];
    if (!REPORTING_VERBS.get(next.lemma)?.takes.includes('clause')) return [];
    const span = wordsSpan(sentence, at, at + 1);
    const people = {
      noun: token.text.toLowerCase(),
      plural: true,
      definite: false,
      gender: null,
      country: null,
    } as const;
    return [
      mention(name, 'nominal', span, span, { what: 'people', ...people, of: null, beside: null, acts: true }),
    ];
  });
}

const isPointedAt = ({ determiner }: Phrase): boolean =>
  /^(?:this|that|these|those)$/i.test(determiner?.text ?? '');

const VAGUE =
  /^(?:person|other|someone|somebody|everyone|everybody|nobody|individual|thousand|hundred|kid|child|guy)$/;

/** "according to officials", "told reporters". */
function isCitedFor({ sentence, first }: Phrase): boolean {
  return /^(?:to|told|by)$/.test(sentence.tokens[first - 1]?.text.toLowerCase() ?? '');
}

function peopleIn({ head, determiner, modifiers }: Phrase) {
  switch (head?.kind) {
    case 'people':
      return { noun: head.noun.lemma, plural: head.noun.plural, gender: head.noun.gender, country: null };
    case 'role':
      return head.role.plural
        ? { noun: head.text.toLowerCase(), plural: true, gender: null, country: null }
        : null;
    case 'listed': {
      const { as, listing } = head.form;
      const all =
        as === 'people' ||
        (as === 'adjective' && /^the$/i.test(determiner?.text ?? '') && modifiers.length === 0);
      return all ? { noun: head.text, plural: true, gender: null, country: listing.country } : null;
    }
    default:
      return null;
  }
}
