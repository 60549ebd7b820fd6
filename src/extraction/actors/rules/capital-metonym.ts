/** Capitals that stand for a government: "Oslo refused", but not "in Oslo". */
import { CITY_NOUNS, PLACE_PREPOSITIONS, PLACE_VERBS, TOWARDS_GOVERNMENT } from '../../../lexicon/places.ts';
import type { Token } from '../../../reading/reading.ts';
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import { unitSpan } from '../owner.ts';
import type { Phrase } from '../phrase.ts';
import { phrasesOf } from '../phrases.ts';
import type { MentionProposal } from '../proposal.ts';
import { isSubject } from '../surroundings.ts';

const name = 'capital-metonym';

export const capitalMetonym: Rule<MentionProposal> = {
  name,
  looksFor: 'Oslo refused to sign the treaty.',
  find: (sentence, reading) =>
    phrasesOf(sentence, reading).flatMap((phrase, place, phrases) => {
      const unit = phrase.head;
      if (unit?.kind !== 'listed' || unit.form.as !== 'capital' || phrase.name.length > 0) return [];
      if (phrase.modifiers.length > 0 || !actsHere(phrase, phrases.slice(Math.max(0, place - 3), place + 4)))
        return [];
      const core = unitSpan(sentence, unit);
      return [
        mention(name, 'name', core, core, { what: 'listed', listing: unit.form.listing, as: 'capital' }),
      ];
    }),
};

function actsHere(phrase: Phrase, phrases: readonly Phrase[]): boolean {
  const { tokens } = phrase.sentence;
  const at = (index: number): Token | undefined => tokens[index];
  const [before, next] = [at(phrase.first - 1), at(phrase.after)];
  const word = before?.text.toLowerCase() ?? '';
  // "…: Oslo" at the end of a headline is who says so.
  if (word === ':' && next === undefined) return true;
  if (placedBy(phrase, word, at)) return false;
  // "Moscow, Russia": a city in its state.
  const then = phrases.find((other) => other.first === phrase.after + 1);
  const listed = then?.head?.kind === 'listed' || then?.head?.kind === 'place';
  if (
    next?.text === ',' &&
    listed &&
    at((then as Phrase).after)?.text === ',' &&
    !isSubject(then as Phrase)
  ) {
    const whole = then?.head?.kind === 'place' || isWholeOf(phrase, then as Phrase);
    if (whole) return false;
  }
  const owned = phrases.find(
    (other) =>
      other.possessor !== null &&
      other.possessor.first === phrase.first &&
      other.possessor.after === phrase.after,
  );
  if (owned !== undefined)
    return (
      owned.name.length === 0 &&
      owned.head !== null &&
      owned.head.kind !== 'organisation' &&
      !CITY_NOUNS.has(owned.head.text.toLowerCase())
    );
  if (isSubject(phrase)) return true;
  if (
    /^(?:between|with|against|by|towards?|accuse|urge|ask|tell|warn|press|blame|criticise|criticize|condemn)$/.test(
      before?.lemma ?? word,
    )
  )
    return true;
  if (
    /^(?:accused|urged|asked|told|warned|pressed|blamed|accusing|urging|asking|telling|warning|pressing)$/.test(
      word,
    )
  )
    return true;
  if (/^(?:to|on|from|for|of)$/.test(word))
    return TOWARDS_GOVERNMENT.has(at(phrase.first - 2)?.text.toLowerCase() ?? '');
  return listedWithOthers(phrase, phrases);
}

/** "Oslo and Stockholm", "Norway, Oslo and …": in a list one of whose members acts, or is a body or state. */
function listedWithOthers(phrase: Phrase, phrases: readonly Phrase[]): boolean {
  const { tokens } = phrase.sentence;
  const place = phrases.indexOf(phrase);
  const joins = (from: number, to: number): boolean =>
    to > from && to - from <= 2 && tokens.slice(from, to).every(({ text }) => /^(?:,|and|or)$/.test(text));
  const acting = ({ head, name: words }: Phrase): boolean =>
    head?.kind === 'listed' && words.length === 0 && (head.form.as === 'name' || head.form.as === 'capital');
  for (let at = place + 1, last = phrase; at < phrases.length; at++) {
    const next = phrases[at] as Phrase;
    if (!joins(last.after, next.first) || !acting(next)) break;
    if (isSubject(next) || next.head?.kind !== 'listed' || next.head.form.as === 'name') return true;
    last = next;
  }
  const before = phrases[place - 1];
  return before !== undefined && joins(before.after, phrase.first) && acting(before) && !isPlace(before);
}

/** Whether the first of a list is a place, so that the others are: "in Norway, Oslo and Stockholm". */
const isPlace = ({ sentence, first }: Phrase): boolean =>
  PLACE_PREPOSITIONS.has(sentence.tokens[first - 1]?.text ?? '');

function isWholeOf(city: Phrase, state: Phrase): boolean {
  const [inner, outer] = [city.head, state.head];
  return (
    inner?.kind === 'listed' && outer?.kind === 'listed' && inner.form.listing.key === outer.form.listing.key
  );
}

function placedBy(phrase: Phrase, word: string, at: (index: number) => Token | undefined): boolean {
  const before = at(phrase.first - 1);
  if (PLACE_PREPOSITIONS.has(word)) {
    // "from Moscow" is a place unless something is got from its government.
    return !(word === 'from' && TOWARDS_GOVERNMENT.has(at(phrase.first - 2)?.text.toLowerCase() ?? ''));
  }
  return before?.upos === 'VERB' && PLACE_VERBS.has(before.lemma);
}
