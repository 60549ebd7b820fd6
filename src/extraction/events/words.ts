/** A verb or noun of a sentence -> its entry in the lexicon of events, by the longest match with what stands beside it. */
import { EVENT_NOUNS, type EventNoun, NOT_ACTS } from '../../lexicon/event-nouns.ts';
import {
  CUTTING_VERBS,
  ENDED,
  ENDING_VERBS,
  EVENT_PHRASES,
  LIGHT_VERBS,
} from '../../lexicon/event-phrases.ts';
import { DIRECT_VERBS, EVENT_VERBS, type EventWord } from '../../lexicon/event-verbs.ts';
import type { Token } from '../../reading/reading.ts';
import type { Clause } from '../syntax/clause.ts';
import type { Tree } from '../syntax/tree.ts';

export interface Found<Word extends EventWord = EventWord> {
  readonly word: Word;
  /** The words that the entry is made of, in the order of the text. */
  readonly tokens: readonly Token[];
}

const lower = ({ lemma }: Token): string => lemma.toLowerCase();

/** "down" of "cracked down", "out" of "pulled out". */
const PARTICLES = new Set(
  'down up out off back away together in over on aside apart forward free'.split(' '),
);

function particlesOf(tree: Tree, verb: Token): readonly Token[] {
  return tree
    .children(verb, 'compound', 'advmod', 'xcomp')
    .filter(
      (word) =>
        word.index > verb.index && word.index <= verb.index + 4 && PARTICLES.has(word.text.toLowerCase()),
    );
}

const IDIOMS = new Set(['seize on', 'seize upon', 'attack on', 'appeal on', 'strike as']);

const knows = (stem: string): boolean => EVENT_VERBS.has(stem) || DIRECT_VERBS.has(stem);

/** The entry of a verb, with particle and preposition where the lexicon has it with them. */
export function verbWord(
  tree: Tree,
  { predicate, obliques, patient: objectBefore, passive }: Clause,
): Found | null {
  const verb = lower(predicate);
  const particle = particlesOf(tree, predicate)[0];
  const stem = particle === undefined ? verb : `${verb} ${particle.text.toLowerCase()}`;
  const own = particle === undefined ? [predicate] : [predicate, particle];
  for (const { preposition, word } of obliques) {
    if (preposition === '' || word.index < predicate.index) continue;
    // "called Oslo on Friday", "was returned to Oslo": the verb has its object without a preposition.
    const lead = tree.child(word, 'case', 'mark');
    if (objectBefore !== null && (passive || objectBefore.index < word.index) && knows(stem)) continue;
    const found =
      EVENT_VERBS.get(`${stem} ${preposition}`) ?? EVENT_VERBS.get(`${stem} ${preposition.split(' ')[0]}`);
    if (found)
      return { word: found, tokens: lead === null || lead.index < predicate.index ? own : [...own, lead] };
  }
  // "seized on the remark": no act of seizing.
  const next = tree.sentence.tokens[predicate.index + 1];
  const idiom = (preposition: string): boolean => IDIOMS.has(`${stem} ${preposition.toLowerCase()}`);
  if (idiom(next?.text ?? '')) return null;
  // "called on Oslo to pay": the noun is the subject of what follows, and the preposition its mark.
  const close =
    next?.upos === 'ADP' || next?.upos === 'SCONJ'
      ? EVENT_VERBS.get(`${stem} ${next.text.toLowerCase()}`)
      : undefined;
  if (close && next) return { word: close, tokens: [...own, next] };
  if (particle !== undefined) {
    const found = EVENT_VERBS.get(stem);
    return found ? { word: found, tokens: own } : null;
  }
  const found = EVENT_VERBS.get(verb);
  return found ? { word: found, tokens: own } : null;
}

/** The entry of a noun, with the word before it where the lexicon has it with that. */
export function nounWord(tree: Tree, noun: Token): Found<EventNoun> | null {
  const names = namesOf(tree, noun);
  if (names.some(({ name }) => NOT_ACTS.has(name))) return null;
  for (const key of names) {
    const word = EVENT_NOUNS.get(key.name);
    if (word) return { word, tokens: key.tokens };
  }
  return null;
}

/** "military exercise", "exercise": a noun with each word before it, then alone; "joint military exercise" first. */
function namesOf(
  tree: Tree,
  noun: Token,
): readonly { readonly name: string; readonly tokens: readonly Token[] }[] {
  const before = tree
    .children(noun, 'compound', 'amod', 'nmod', 'nummod')
    .filter(({ index, upos }) => index < noun.index && upos !== 'NUM');
  const own = lower(noun);
  const hyphen = own !== '' && tree.sentence.tokens[noun.index - 1]?.text === '-';
  const joint = hyphen ? tree.sentence.tokens[noun.index - 2] : undefined;
  const hyphened = joint === undefined ? [] : [{ name: `${lower(joint)}-${own}`, tokens: [joint, noun] }];
  const joined =
    before.length > 1 ? [{ name: [...before, noun].map(lower).join(' '), tokens: [...before, noun] }] : [];
  return [
    ...hyphened,
    ...joined,
    ...before.map((word) => ({ name: `${lower(word)} ${own}`, tokens: [word, noun] })),
    { name: own, tokens: [noun] },
  ];
}

/** The act that a verb and its object do together: a listed phrase, the undoing of an act, or a light verb's object. */
export function phraseWord(tree: Tree, verb: Token, object: Token): Found | null {
  const name = lower(verb);
  const listed = listedPhrase(tree, verb, object);
  if (listed !== null) return listed;
  const named = nounWord(tree, object);
  if (named === null) return null;
  const ends = named.word.type === 'CONSULT' ? CUTTING_VERBS : ENDING_VERBS;
  const ended = ends.has(name) ? ENDED.get(named.word.type) : undefined;
  if (ended) return { word: ended, tokens: [verb, ...named.tokens] };
  return LIGHT_VERBS.has(name) ? { word: named.word, tokens: [verb, ...named.tokens] } : null;
}

/** The entry of a verb with this object, or with this noun behind a preposition: "went on strike". */
export function listedPhrase(tree: Tree, verb: Token, noun: Token): Found | null {
  const nouns = EVENT_PHRASES.get(lower(verb));
  if (nouns === undefined) return null;
  const names = namesOf(tree, noun);
  if (names.some(({ name }) => NOT_ACTS.has(name))) return null;
  for (const key of names) {
    const word = nouns.get(key.name);
    if (word) return { word, tokens: [verb, ...key.tokens] };
  }
  return null;
}
