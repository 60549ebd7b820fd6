/** News agencies, papers and broadcasters, by name ("Tass", "the Echo newspaper") or by what they are ("state television"). */
import { OUTLET_ENDINGS } from '../../../lexicon/outlets.ts';
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import { afterDeterminer, nameSpan, ownerOf, phraseSpan, unitSpan, wordsSpan } from '../owner.ts';
import type { Phrase } from '../phrase.ts';
import { phrasesOf } from '../phrases.ts';
import type { MentionProposal } from '../proposal.ts';
import { speaks } from '../surroundings.ts';
import type { Unit } from '../units.ts';

const name = 'outlet';

export const outlet: Rule<MentionProposal> = {
  name,
  looksFor: 'He spoke to the Tass news agency.',
  find: (sentence, reading) =>
    phrasesOf(sentence, reading).flatMap((phrase) => [
      ...listedIn(phrase),
      ...byNoun(phrase),
      ...byEnding(phrase),
    ]),
};

const isOutlet = (unit: Unit): boolean => unit.kind === 'listed' && unit.form.listing.kind === 'outlet';

function listedIn(phrase: Phrase): readonly MentionProposal[] {
  const { head, modifiers, sentence } = phrase;
  return [...modifiers, ...(head === null ? [] : [head])].flatMap((unit): MentionProposal[] => {
    if (unit.kind !== 'listed' || !isOutlet(unit)) return [];
    const { listing, needsCue } = unit.form;
    const core = unitSpan(sentence, unit);
    const nouns = [...modifiers, ...(head === null ? [] : [head])].filter(
      (other) => other.kind === 'outlet-noun',
    );
    const whole = nouns.length > 0 && (head === unit || head?.kind === 'outlet-noun');
    if (needsCue && nouns.length === 0 && !isCited(phrase, unit)) return [];
    const alone = phrase.head === unit && phrase.determiner?.index === unit.first - 1;
    const span = whole ? phraseSpan(phrase) : alone ? wordsSpan(sentence, unit.first - 1, unit.after) : core;
    return [mention(name, 'name', span, core, { what: 'listed', listing, as: 'name' })];
  });
}

/** Whether words beside a name that is also an everyday word show that it is cited. */
function isCited(phrase: Phrase, unit: Unit): boolean {
  if (phrase.head !== unit) return phrase.head?.kind === 'people' || phrase.head?.kind === 'role';
  if (speaks(phrase)) return true;
  const before = phrase.sentence.tokens[phrase.first - 1]?.text.toLowerCase() ?? '';
  const earlier = phrase.sentence.tokens[phrase.first - 2]?.text.toLowerCase() ?? '';
  if (/^(?:told|per|via)$/.test(before)) return true;
  if (before === 'to' && /^(?:according|interview|spoke|speaking|talking)$/.test(earlier)) return true;
  return (
    /^(?:with|by)$/.test(before) &&
    /^(?:interview|quoted|reported|cited|published|interviewed)$/.test(earlier)
  );
}

/** "the Echo newspaper", "news agency Foro", "Russian state television". */
function byNoun(phrase: Phrase): readonly MentionProposal[] {
  const { head, modifiers, sentence } = phrase;
  if (head?.kind !== 'outlet-noun' || modifiers.some(isOutlet)) return [];
  const of = ownerOf(phrase);
  const named = nameSpan(phrase);
  if (named !== null) return [mention(name, 'name', phraseSpan(phrase), named, { what: 'outlet', of })];
  const name_ = modifiers.filter((unit) => unit.kind === 'word' && unit.upos === 'PROPN');
  const [from, to] = [name_[0], name_.at(-1)];
  if (from !== undefined && to !== undefined) {
    const core = wordsSpan(sentence, from.first, to.after);
    return [mention(name, 'name', phraseSpan(phrase), core, { what: 'outlet', of })];
  }
  const lone = /^(?:state|local|news)/i.test(head.text) || of !== null;
  if (!lone) return [];
  const core = wordsSpan(sentence, afterDeterminer(phrase), phrase.after);
  return [mention(name, 'nominal', phraseSpan(phrase), core, { what: 'outlet', of })];
}

/** "Harbour News": capitals that end as names of outlets do. */
function byEnding(phrase: Phrase): readonly MentionProposal[] {
  const core = nameSpan(phrase);
  const ends = OUTLET_ENDINGS.has(phrase.name.at(-1)?.text ?? '');
  if (core === null || phrase.head !== null || phrase.name.length < 2 || !ends) return [];
  return [mention(name, 'name', phraseSpan(phrase), core, { what: 'outlet', of: null })];
}
