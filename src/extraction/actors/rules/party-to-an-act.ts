/** Whoever does a political act or has it done to him: "shelled civilians", "detained Brook", "sank a Danish trawler". */
import { CITY_STATES } from '../../../lexicon/cities.ts';
import { FORCE_NOUNS } from '../../../lexicon/event-turns.ts';
import type { Reading, Sentence, Token } from '../../../reading/reading.ts';
import { overlaps } from '../../../values/span.ts';
import { deedsIn } from '../../events/deeds.ts';
import { itemsIn } from '../../locate.ts';
import type { Rule } from '../../rule.ts';
import { phrasesBelow } from '../../syntax/below.ts';
import { treeOf } from '../../syntax/tree.ts';
import { listingOf } from '../listing.ts';
import { mention } from '../mention.ts';
import {
  afterDeterminer,
  mentionSpan,
  nameSpan,
  ownerOf,
  phraseSpan,
  unitSpan,
  wordsSpan,
} from '../owner.ts';
import type { Phrase } from '../phrase.ts';
import { phrasesOf } from '../phrases.ts';
import type { MentionProposal } from '../proposal.ts';
import { isDefinite, isGeneric } from '../surroundings.ts';

const name = 'party-to-an-act';

export const partyToAnAct: Rule<MentionProposal> = {
  name,
  looksFor: 'Soldiers detained Brook.',
  find: (sentence, reading) => {
    const parties = partiesOf(sentence, reading);
    if (parties.size === 0) return [];
    return phrasesOf(sentence, reading).flatMap((phrase) => {
      const role = roleOf(phrase, parties);
      return role === null || isGeneric(phrase) ? [] : proposals(phrase, role, reading);
    });
  },
};

/** `owner`: whose a party is ("Brook's plan"); `within`: what hangs on one by a preposition. */
type Role = 'agent' | 'receiver' | 'owner' | 'within';

/** The words that head the parties of the sentence's acts, and the nouns that hang on those. */
function partiesOf(sentence: Sentence, reading: Reading): ReadonlyMap<number, Role> {
  const parties = new Map<number, Role>();
  const tree = treeOf(sentence);
  const add = (word: Token, role: Role): void => {
    for (const one of tree.conjuncts(word)) {
      if (!parties.has(one.index)) parties.set(one.index, role);
      for (const owner of tree.children(one, 'nmod', 'compound'))
        if (owner.index < one.index && !parties.has(owner.index)) parties.set(owner.index, 'owner');
      for (const { word: below } of phrasesBelow(tree, one))
        if (!parties.has(below.index)) parties.set(below.index, 'within');
    }
  };
  for (const { agents, receivers } of deedsIn(sentence, reading)) {
    for (const word of agents) add(word, 'agent');
    for (const word of receivers) add(word, 'receiver');
  }
  return parties;
}

function roleOf({ first, after }: Phrase, parties: ReadonlyMap<number, Role>): Role | null {
  for (let at = after - 1; at >= first; at--) {
    const role = parties.get(at);
    if (role !== undefined) return role;
  }
  return null;
}

function proposals(phrase: Phrase, role: Role, reading: Reading): readonly MentionProposal[] {
  const { head, sentence, modifiers } = phrase;
  const states = modifiers.flatMap((unit): readonly MentionProposal[] => {
    if (unit.kind !== 'listed' || unit.form.as !== 'adjective') return [];
    const core = unitSpan(sentence, unit);
    return [
      mention(name, 'name', core, core, { what: 'listed', listing: unit.form.listing, as: 'adjective' }),
    ];
  });
  const city = role === 'agent' ? [] : cityIn(phrase);
  if (city.length > 0) return [...states, ...city];
  if (head === null) return [...states, ...byName(phrase, role, reading)];
  if (role === 'owner') return states;
  if (head.kind === 'listed' && head.form.as === 'capital' && role !== 'agent' && phrase.name.length === 0) {
    const core = unitSpan(sentence, head);
    return [
      ...states,
      mention(name, 'name', core, core, { what: 'listed', listing: head.form.listing, as: 'capital' }),
    ];
  }
  return [...states, ...byNoun(phrase, role)];
}

/** A city or region that stands for the state that it lies in: "shelled Aleppo". */
function cityIn(phrase: Phrase): readonly MentionProposal[] {
  const { sentence, first, after } = phrase;
  for (let from = first; from < after; from++)
    for (let to = Math.min(after, from + 3); to > from; to--) {
      const core = wordsSpan(sentence, from, to);
      const listing = listingOf(CITY_STATES.get(core.text) ?? '');
      if (listing !== undefined)
        return [mention(name, 'name', core, core, { what: 'listed', listing, as: 'capital' })];
    }
  return [];
}

/** A name alone that the reader takes for a person's or a body's. */
function byName(phrase: Phrase, role: Role, reading: Reading): readonly MentionProposal[] {
  const core = nameSpan(phrase);
  if (core === null) return [];
  const label = itemsIn(reading.names, core).find((found) => overlaps(found, core))?.label;
  const words = phrase.name.map((unit) => unit.text);
  if (label === 'person' && role !== 'within')
    return [
      mention(name, 'name', core, core, {
        what: 'person',
        words,
        sign: 'speech',
        gender: null,
        offices: [],
        of: null,
      }),
    ];
  if (label === 'organisation')
    return [
      mention(name, 'name', phraseSpan(phrase), core, {
        what: 'organisation',
        of: ownerOf(phrase),
        sure: true,
      }),
    ];
  return [];
}

/** People and forces by what they are. */
function byNoun(phrase: Phrase, role: Role): readonly MentionProposal[] {
  const { head, sentence } = phrase;
  if (head === null || phrase.name.length > 0) return [];
  const people =
    head.kind === 'people'
      ? head.noun
      : head.kind === 'role' && (head.role.plural || (role === 'receiver' && !isDefinite(phrase)))
        ? { lemma: head.text.toLowerCase(), plural: head.role.plural, gender: null }
        : null;
  const force =
    (head.kind === 'word' || (head.kind === 'part' && phrase.possessor === null)) &&
    FORCE_NOUNS.has(head.text.toLowerCase());
  if ((people === null && !force) || NOBODY.test(people?.lemma ?? '')) return [];
  const core = wordsSpan(sentence, afterDeterminer(phrase), phrase.after);
  return [
    mention(name, 'nominal', mentionSpan(phrase), core, {
      what: 'people',
      noun: people?.lemma ?? head.text.toLowerCase(),
      plural: people?.plural ?? true,
      gender: people?.gender ?? null,
      definite: isDefinite(phrase),
      of: ownerOf(phrase),
      country: null,
      beside: null,
      acts: true,
    }),
  ];
}

const NOBODY = /^(?:other|someone|somebody|everyone|everybody|nobody|anyone|anybody|source)$/;
