/** Bodies and companies by the shape of their name: "Quarry Workers Union", "Acme Corp.", "the Brook campaign". */
import { ORGANISATION_NOUNS, SPEAKING_BODY_NOUNS } from '../../../lexicon/bodies.ts';
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import { nameSpan, ownerOf, phraseSpan, unitSpan, wordsSpan } from '../owner.ts';
import type { Phrase } from '../phrase.ts';
import { phrasesOf } from '../phrases.ts';
import type { MentionProposal } from '../proposal.ts';
import { speaks } from '../surroundings.ts';
import type { Unit } from '../units.ts';

const name = 'organisation-name';

export const organisationName: Rule<MentionProposal> = {
  name,
  looksFor: 'The Quarry Workers Union said it would strike.',
  find: (sentence, reading) =>
    phrasesOf(sentence, reading).flatMap((phrase) => [
      ...byShape(phrase),
      ...byNoun(phrase),
      ...byLetters(phrase),
    ]),
};

function byShape(phrase: Phrase): readonly MentionProposal[] {
  const { head, modifiers, sentence } = phrase;
  return [...modifiers, ...(head === null ? [] : [head])].flatMap((unit): MentionProposal[] => {
    if (unit.kind !== 'organisation') return [];
    const core = unitSpan(sentence, unit);
    const alone = head === unit && phrase.name.length === 0;
    const span = alone && phrase.possessor === null ? phraseSpan(phrase) : core;
    return [
      mention(name, 'name', span, core, {
        what: 'organisation',
        of: alone ? ownerOf(phrase) : null,
        sure: true,
      }),
    ];
  });
}

const isName = (unit: Unit): boolean => unit.kind === 'word' && unit.upos === 'PROPN';

/** "the rebel group Foro", and a name or owner before a noun for a body: "the Brook campaign", "the U.N. agency". */
function byNoun(phrase: Phrase): readonly MentionProposal[] {
  const { head, modifiers, sentence } = phrase;
  if (head?.kind !== 'word' || !ORGANISATION_NOUNS.has(head.text)) return [];
  const named = nameSpan(phrase);
  if (named !== null)
    return [
      mention(name, 'name', phraseSpan(phrase), named, {
        what: 'organisation',
        of: ownerOf(phrase),
        sure: true,
      }),
    ];
  const owner = modifiers.find((unit) => isName(unit) || unit.kind === 'listed');
  if (owner === undefined || !SPEAKING_BODY_NOUNS.has(head.text)) return [];
  const core = wordsSpan(sentence, owner.first, phrase.after);
  return [
    mention(name, 'nominal', phraseSpan(phrase), core, {
      what: 'organisation',
      of: ownerOf(phrase),
      sure: true,
    }),
  ];
}

/** Capital letters that no list knows: a body where it speaks or was introduced. */
function byLetters(phrase: Phrase): readonly MentionProposal[] {
  const [only, more] = phrase.name;
  if (
    phrase.head !== null ||
    only === undefined ||
    more !== undefined ||
    !/^\p{Lu}[\p{Lu}\d&-]+$/u.test(only.text)
  )
    return [];
  const core = unitSpan(phrase.sentence, only);
  return [
    mention(name, 'name', phraseSpan(phrase), core, { what: 'organisation', of: null, sure: speaks(phrase) }),
  ];
}
