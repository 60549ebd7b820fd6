/** A predicate in its clause: who does it, to what, in which voice, and whether it is said to hold. */
import { NEGATIONS } from '../../lexicon/modality.ts';
import type { Token } from '../../reading/reading.ts';
import type { Tree } from './tree.ts';

export interface Oblique {
  /** The preposition or prepositions, in lower case: "with", "according to"; empty for "last week". */
  readonly preposition: string;
  readonly word: Token;
}

export interface Clause {
  readonly predicate: Token;
  /** Who does it: the subject, of a passive the "by" phrase, of a participle or infinitive whoever controls it. */
  readonly agent: Token | null;
  /** To whom or what it is done: the object, of a passive the subject. */
  readonly patient: Token | null;
  /** The first of two objects: "gave THEM arms". */
  readonly receiver: Token | null;
  readonly obliques: readonly Oblique[];
  /** Clauses that complete the predicate: "agreed TO MEET", "said that it HAD". */
  readonly complements: readonly Token[];
  readonly passive: boolean;
  readonly negated: boolean;
  /** Modal and temporal auxiliaries, as lemmas in the order of the text: "will", "may", "have". */
  readonly auxiliaries: readonly string[];
}

/** Deepest chain of control that is followed: "wants to try to begin to …". */
const DEEPEST = 6;
const RELATIVES = new Set(['who', 'which', 'that', 'whom']);

/** Reads the clause of a verb, or of an adjective or noun that a copula makes a predicate. */
export function clauseOf(tree: Tree, predicate: Token): Clause {
  const passive = isPassive(tree, predicate);
  const subject = subjectOf(tree, predicate);
  const objects = tree.children(predicate, 'obj');
  const indirect = tree.child(predicate, 'iobj');
  const obliques = obliquesOf(tree, predicate);
  const byPhrase = obliques.find(({ preposition }) => preposition === 'by')?.word ?? null;
  return {
    predicate,
    agent: passive ? byPhrase : subject,
    patient: passive ? subject : (objects.at(-1) ?? bareObject(tree, predicate)),
    receiver: indirect ?? (objects.length > 1 ? (objects[0] ?? null) : null),
    obliques: passive ? obliques.filter(({ word }) => word !== byPhrase) : obliques,
    complements: tree.children(predicate, 'ccomp', 'xcomp', 'advcl'),
    passive,
    negated: isNegated(tree, predicate),
    auxiliaries: tree.children(predicate, 'aux').map(({ lemma }) => lemma.toLowerCase()),
  };
}

/**
 * The subject of a predicate: its own, else that of the verb that it is conjoined with, of the verb that it completes
 * (whose object controls it where there is one: "urged them to go"), or the noun that it describes.
 */
export function subjectOf(tree: Tree, predicate: Token, depth = 0): Token | null {
  // Of two, the first is a possessor that the parser has hung too high: "Rome's (nsubj) letter (nsubj) was sent".
  const subjects = tree.children(predicate, 'nsubj');
  const own = subjects.findLast(({ index }) => index < predicate.index) ?? subjects[0];
  if (own) return RELATIVES.has(own.lemma.toLowerCase()) ? (antecedent(tree, predicate) ?? own) : own;
  if (isTensed(tree, predicate)) {
    const apart = misplacedSubject(tree, predicate);
    if (apart) return apart;
  }
  const head = tree.head(predicate);
  if (!head || depth > DEEPEST) return null;
  switch (predicate.relation) {
    case 'conj':
    case 'parataxis':
      return head.upos === 'VERB' || head.upos === 'AUX' || head.upos === 'ADJ'
        ? subjectOf(
            tree,
            (isInflected(predicate) && !isInflected(head) && governorOf(tree, head)) || head,
            depth + 1,
          )
        : null;
    case 'xcomp':
      return tree.child(head, 'obj') ?? tree.child(head, 'iobj') ?? subjectOf(tree, head, depth + 1);
    case 'advcl':
    case 'ccomp':
      return hasTense(tree, predicate) ? null : subjectOf(tree, head, depth + 1);
    case 'acl':
      return isParticiple(predicate) ? head : ownerOf(tree, head, depth + 1);
    default:
      return null;
  }
}

/** Whether a verb has an ending of person or tense: "obliges", "sent". */
function isInflected({ upos, text, lemma }: Token): boolean {
  return upos === 'VERB' && text.toLowerCase() !== lemma.toLowerCase() && !/ing$/iu.test(text);
}

/** The verb above an infinitive: "forbids X to keep … and obliges": what is inflected goes with "forbids", not with "keep". */
function governorOf(tree: Tree, infinitive: Token): Token | null {
  const led = tree.children(infinitive, 'mark').some(({ lemma }) => lemma === 'to');
  const head = led ? tree.head(infinitive) : null;
  return head?.upos === 'VERB' ? head : null;
}

/** Relations that a parser gives the subject of a verb by mistake, where its title or name is long. */
const MISTAKEN = ['appos', 'flat', 'compound', 'nmod', 'dep', 'vocative', 'dislocated'] as const;

/** The last noun before a finite verb that hangs on it as no verb's argument can: "President Ann Lee (appos) left". */
function misplacedSubject(tree: Tree, predicate: Token): Token | null {
  const before = tree
    .children(predicate, ...MISTAKEN)
    .filter(({ index, upos }) => index < predicate.index && (upos === 'PROPN' || upos === 'NOUN'));
  return before.findLast((word) => tree.leadIn(word) === '') ?? null;
}

/** Whose decision, plan or offer an infinitive completes: the noun's owner, else the subject of its verb. */
function ownerOf(tree: Tree, noun: Token, depth: number): Token | null {
  const owner = tree
    .children(noun, 'nmod', 'compound', 'amod')
    .find(({ index, upos }) => index < noun.index && upos !== 'NOUN');
  if (owner) return owner;
  const verb = tree.head(noun);
  return noun.relation === 'obj' && verb !== null ? subjectOf(tree, verb, depth) : null;
}

/** The noun that a relative clause describes. */
function antecedent(tree: Tree, predicate: Token): Token | null {
  const clause = predicate.relation === 'conj' ? tree.head(predicate) : predicate;
  return clause?.relation === 'acl' ? tree.head(clause) : null;
}

const TEMPORAL =
  /^(?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade|time|today|yesterday|tomorrow|.+day|.+ber|january|february|march|april|may|june|july|august)$/iu;

/** An object that the parser took for an oblique: without preposition, right behind the verb or its particle. */
function bareObject(tree: Tree, predicate: Token): Token | null {
  const particle = tree.child(predicate, 'compound');
  const behind = Math.max(predicate.index, particle?.index ?? -1) + 1;
  return (
    tree
      .children(predicate, 'obl')
      .find(
        (word) =>
          word.upos === 'NOUN' &&
          !TEMPORAL.test(word.lemma) &&
          tree.leadIn(word) === '' &&
          tree.below(word)[0]?.index === behind,
      ) ?? null
  );
}

/** Obliques of the predicate, each conjunct by itself, with those that hang on its object's end. */
function obliquesOf(tree: Tree, predicate: Token): readonly Oblique[] {
  return tree.children(predicate, 'obl', 'nmod', 'appos').flatMap((word) => {
    const preposition = tree.leadIn(word);
    // A name after a title is often taken for an apposition: "a request from President Brook".
    if (word.relation === 'appos' && preposition === '') return [];
    return tree.conjuncts(word).map((one) => ({ preposition: tree.leadIn(one) || preposition, word: one }));
  });
}

const BE = new Set(['be', 'get']);

/** Whether a verb is a passive: a participle after "be" or "get", or one that describes its noun ("troops sent by"). */
export function isPassive(tree: Tree, { index, upos, text, relation }: Token): boolean {
  if (upos !== 'VERB' || /ing$/iu.test(text)) return false;
  const self = tree.sentence.tokens[index] as Token;
  const auxiliaries = tree.children(self, 'aux');
  const nearest = auxiliaries.at(-1);
  if (nearest) return BE.has(nearest.lemma.toLowerCase());
  // "was seized and held": the second shares the auxiliary of the first.
  const head = tree.head(self);
  if (relation === 'conj' && head && !tree.child(self, 'nsubj')) return isPassive(tree, head);
  return relation === 'acl' && isParticiple(self) && tree.child(self, 'nsubj') === null;
}

/** A verb form that can stand without an auxiliary as a description: "sent", "made", "holding". */
function isParticiple({ upos, text, lemma }: Token): boolean {
  return upos === 'VERB' && text.toLowerCase() !== lemma.toLowerCase();
}

/** Whether a verb has a subject and a tense of its own, as against an infinitive or a participle. */
function hasTense(tree: Tree, predicate: Token): boolean {
  if (tree.child(predicate, 'nsubj', 'csubj')) return true;
  return tree.children(predicate, 'aux').some(({ lemma }) => lemma !== 'to');
}

/** Whether a verb can be the main one of a clause: neither "to go" nor "going". */
function isTensed(tree: Tree, { index, upos, text }: Token): boolean {
  const self = tree.sentence.tokens[index] as Token;
  if (upos !== 'VERB' || tree.children(self, 'mark').some(({ lemma }) => lemma === 'to')) return false;
  return !/ing$/iu.test(text) || tree.child(self, 'aux') !== null;
}

/** Whether the predicate is denied: by "not", "never" or "neither" beside it, or by its "no" subject or object. */
export function isNegated(tree: Tree, predicate: Token): boolean {
  const denies = ({ text }: Token): boolean => NEGATIONS.has(text.toLowerCase());
  if (tree.children(predicate, 'advmod', 'aux', 'cc', 'det', 'obl', 'discourse').some(denies)) return true;
  const head = tree.head(predicate);
  // "has neither sent nor …", "did not meet or speak".
  if (
    predicate.relation === 'conj' &&
    head &&
    tree.children(predicate, 'cc').some(({ lemma }) => lemma === 'nor')
  )
    return true;
  return tree
    .children(predicate, 'nsubj', 'obj')
    .some((argument) => denies(argument) || tree.children(argument, 'det').some(denies));
}
