/** A sentence -> the meeting that it tells of: which sides came together. */
import { NAME_SUFFIXES } from '../../lexicon/given-names.ts';
import { HELD, HOLDING, MEETING_OBJECT, MEETING_VERBS } from '../../lexicon/readout-words.ts';
import type { Sentence, Token } from '../../reading/reading.ts';
import { unique } from '../../values/unique.ts';
import type { ActorIndex } from '../finding.ts';
import type { MentionMap } from '../mention-map.ts';
import { partiesOf } from '../parties.ts';
import { clauseOf } from '../syntax/clause.ts';
import { type Tree, treeOf } from '../syntax/tree.ts';

export interface Meeting {
  readonly sentence: Sentence;
  readonly verb: Token;
  /** Who met, and whom; each at least one. Where only "X and Y met", the first and the others. */
  readonly hosts: readonly ActorIndex[];
  readonly guests: readonly ActorIndex[];
}

const DENYING = new Set(['will', 'would', 'may', 'might', 'could', 'should', 'must', 'can', 'shall', 'wo']);

/** The first meeting in a sentence that has taken place, or null. */
export function meetingIn(sentence: Sentence, mentions: MentionMap): Meeting | null {
  const tree = treeOf(sentence);
  for (const verb of sentence.tokens) {
    if (verb.upos !== 'VERB' || !isMeeting(tree, verb) || !isTold(tree, verb)) continue;
    const { agent, patient, obliques, negated, auxiliaries } = clauseOf(tree, verb);
    if (negated || auxiliaries.some((word) => DENYING.has(word))) continue;
    const met = [
      ...withPhrases(tree, verb, patient),
      ...obliques.filter(({ preposition }) => preposition === 'with').map(({ word }) => word),
      ...afterWith(tree, verb),
      ...(patient !== null && MEETING_OBJECT.has(verb.lemma) ? [patient] : []),
    ];
    const all = agent === null ? namedBefore(tree, verb, mentions) : namedBy(tree, agent, mentions);
    const others = unique(met.flatMap((word) => namedBy(tree, word, mentions))).filter(
      (actor) => !all.includes(actor),
    );
    const [hosts, guests] = others.length > 0 ? [all, others] : [all.slice(0, 1), all.slice(1)];
    if (hosts.length > 0 && guests.length > 0) return { sentence, verb, hosts, guests };
  }
  return null;
}

/** Whether a verb tells of what was done: "met", not "to meet" or "looks forward to meeting". */
export function isTold(tree: Tree, verb: Token): boolean {
  if (tree.children(verb, 'mark').some(({ lemma }) => lemma === 'to')) return false;
  return !/ing$/iu.test(verb.text) || tree.child(verb, 'aux') !== null;
}

function isMeeting(tree: Tree, verb: Token): boolean {
  const lemma = verb.lemma.toLowerCase();
  const object = tree.child(verb, 'obj');
  if (HOLDING.has(lemma)) return object !== null && HELD.has(object.lemma.toLowerCase());
  return MEETING_VERBS.has(lemma);
}

/** Whom the first "with" behind the verb leads in, whatever a parser hangs it on. */
function afterWith(tree: Tree, verb: Token): readonly Token[] {
  const after = tree.sentence.tokens.slice(verb.index + 1);
  const next = after.findIndex(({ upos }) => upos === 'VERB');
  const lead = after
    .slice(0, next < 0 ? after.length : next)
    .find(({ text, relation }) => text === 'with' && relation === 'case');
  const noun = lead ? tree.head(lead) : null;
  return noun === null ? [] : tree.conjuncts(noun);
}

/** Who opens the sentence, where a parser finds no subject for a verb right behind a name. */
function namedBefore(tree: Tree, verb: Token, mentions: MentionMap): readonly ActorIndex[] {
  const before = tree.sentence.tokens[verb.index - 1];
  const named = before?.upos === 'PROPN' ? mentions.holding(before) : null;
  return named === null ? [] : [named];
}

/** The "with" of what is held hangs on it: "held talks with Oslo". */
function withPhrases(tree: Tree, verb: Token, object: Token | null): readonly Token[] {
  if (object === null || !HOLDING.has(verb.lemma.toLowerCase())) return [];
  return tree
    .children(object, 'nmod', 'obl')
    .filter((word) => /^(?:with|between)$/u.test(tree.leadIn(word)))
    .flatMap((word) => tree.conjuncts(word));
}

/** Whom a noun phrase names, each of its equals; where its last word is a "Jr.", whom the phrase names first. */
export function namedBy(tree: Tree, word: Token, mentions: MentionMap): readonly ActorIndex[] {
  const named = partiesOf(tree, word, mentions);
  if (named.length > 0) return named;
  if (NAME_SUFFIXES.has(word.text)) {
    const before = tree.sentence.tokens.slice(0, word.index).findLast(({ upos }) => upos !== 'PUNCT');
    const bearer = before ? mentions.holding(before) : null;
    return bearer === null ? [] : [bearer];
  }
  const phrase = tree.spanOver(tree.below(word, ({ relation }) => relation !== 'acl'));
  const first = phrase === null ? null : mentions.at(phrase);
  return first === null ? [] : [first];
}
