/** "a letter", "the draft proposals", "their written responses": a noun of the lexicon that means a document here. */
import {
  DRAFT_WORDS,
  GENERIC_NOUNS,
  INSTRUMENT_NOUNS,
  type InstrumentNoun,
  MANNERS,
} from '../../../lexicon/instrument-nouns.ts';
import { PUBLIC_WORDS, PUBLISHING, STEP_VERBS } from '../../../lexicon/instrument-verbs.ts';
import type { Name, Token } from '../../../reading/reading.ts';
import { contains } from '../../../values/span.ts';
import { itemsIn } from '../../locate.ts';
import type { Rule } from '../../rule.ts';
import { type Tree, treeOf } from '../../syntax/tree.ts';
import type { InstrumentMention, InstrumentProposal } from '../proposal.ts';

const FRESH = new Set([
  'another',
  'earlier',
  'previous',
  'new',
  'second',
  'third',
  'latest',
  'fresh',
  'other',
  'different',
  'further',
]);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both']);
/** Relations of the words that tell one document from its like. */
const DESCRIBING = new Set(['amod', 'compound', 'nummod']);
/** Determiners of what is not there, or of whichever there may be: "no immediate response", "any proposal". */
const UNREAL = new Set(['no', 'any']);
/** What is done only with an agreement: "signed two documents". */
const SIGNING = new Set(['sign', 'initial', 'ratify']);
/** Prepositions that make a bare noun a phrase that names no document: "in response to", "in agreement with". */
const PHRASES = new Set(['in', 'by', 'as', 'under']);

export const documentNoun: Rule<InstrumentProposal> = {
  name: 'document-noun',
  looksFor: 'The two sides signed a draft agreement on fishing rights.',
  find: (sentence, reading) => {
    const tree = treeOf(sentence);
    const names = itemsIn(reading.names, sentence);
    return sentence.tokens.flatMap((token) => mentionAt(tree, token, names) ?? []);
  },
};

function mentionAt(tree: Tree, head: Token, names: readonly Name[]): InstrumentMention | null {
  if (head.upos !== 'NOUN' && head.upos !== 'PROPN') return null;
  const lemma = head.lemma.toLowerCase();
  const noun = INSTRUMENT_NOUNS.get(lemma);
  const generic = noun === undefined && GENERIC_NOUNS.has(lemma);
  // In "the treaty text" or "the letter bomb" the noun only describes another.
  if ((!noun && !generic) || head.relation === 'compound' || head.relation === 'flat') return null;
  const words = phraseWords(tree, head);
  const before = words.filter(({ index }) => index < head.index);
  const described = before.filter(
    ({ head: at, upos }) => at === head.index && upos !== 'DET' && upos !== 'PRON',
  );
  const modifiers = described
    .filter(({ relation }) => DESCRIBING.has(relation ?? ''))
    .map(({ lemma: word }) => word.toLowerCase());
  const determiner = tree.child(head, 'det')?.lemma.toLowerCase() ?? '';
  const possessive = ({ text, upos }: Token): boolean => upos === 'PART' && /^['’]s?$/u.test(text);
  const owned =
    tree.children(head, 'nmod').some(({ index }) => index < head.index) || before.some(possessive);
  const plural = head.lemma.toLowerCase() !== head.text.toLowerCase() && /s$/iu.test(head.text);
  const bare = determiner === '' && !owned && modifiers.length === 0;
  if (determiner === 'such') return null;
  if (isWondered(tree, head)) return null;
  if (plural && determiner === '' && !owned && isGeneric(tree, head, noun)) return null;
  if (UNREAL.has(determiner) || described.some(({ text }) => text.toLowerCase() === 'more')) return null;
  const means =
    noun === undefined || isDocument(tree, noun, head, modifiers, bare && (!plural || noun.single === true));
  // "The plan" can go back to "a ceasefire plan", but is no document by itself.
  const known = DEFINITE.has(determiner) || (owned && noun?.kind === 'response');
  const weak = !means && noun !== undefined && known && modifiers.length === 0;
  if (!means && !weak) return null;
  if (names.some((name) => name.label === 'organisation' && contains(name, head))) return null;
  if (bare && !plural && PHRASES.has(tree.leadIn(head))) return null;
  const signed =
    generic && !DEFINITE.has(determiner) && SIGNING.has(tree.head(head)?.lemma.toLowerCase() ?? '');
  if (generic && !signed && !DEFINITE.has(determiner) && !owned) return null;
  const manner = modifiers.map((word) => MANNERS.get(word)).find((one) => one !== undefined) ?? null;
  const drafted = modifiers.some((word) => DRAFT_WORDS.has(word)) && noun?.kind !== 'proposal';
  const span = tree.spanOver(words);
  return span === null
    ? null
    : {
        is: 'mention',
        ...span,
        sentence: tree.sentence,
        head,
        kind: noun ? (drafted ? 'draft' : noun.kind) : signed ? 'agreement' : null,
        definite: DEFINITE.has(determiner) || owned || head.upos === 'PROPN',
        fresh:
          described.some(({ text }) => FRESH.has(text.toLowerCase())) ||
          determiner === 'another' ||
          isMost(tree, head),
        pointed: POINTING.has(determiner),
        apposed: head.relation === 'appos',
        plural,
        named:
          head.upos === 'PROPN' ||
          described.some(({ upos, relation }) => upos === 'PROPN' && DESCRIBING.has(relation ?? '')),
        weak,
        modifiers: modifiers.filter((word) => !MANNERS.has(word) && !FRESH.has(word) && word !== 'early'),
        manner,
        by: 'document-noun',
      };
}

/** Whether the words round an ambiguous noun make it a document. */
function isDocument(
  tree: Tree,
  noun: InstrumentNoun,
  head: Token,
  modifiers: readonly string[],
  bare: boolean,
): boolean {
  const beside = [
    ...modifiers.flatMap((word) => [word, ...word.split('-')]),
    ...tree
      .children(head, 'nmod')
      .filter(({ index }) => index > head.index && index < head.index + 4)
      .map(({ lemma }) => lemma),
  ];
  const told =
    noun.handed === true && (isHanded(tree, head) || (noun.kind === 'response' && isAnswer(tree, head)));
  if (noun.with && !told && !beside.some((word) => noun.with?.has(word))) return false;
  const owned = tree.children(head, 'nmod').some(({ index }) => index < head.index);
  if (noun.unowned && owned && !modifiers.includes('joint')) return false;
  if (beside.some((word) => noun.without?.has(word))) return false;
  if (noun.named && !isNamed(tree, head, modifiers)) return false;
  return !(noun.countable && bare);
}

/** Whether it is handed over, answered for or published, as documents are; or a letter of state: "in a note to Oslo". */
function isHanded(tree: Tree, head: Token): boolean {
  // A paper that is only published is one of scholars.
  const answer = INSTRUMENT_NOUNS.get(head.lemma.toLowerCase())?.kind === 'response';
  const scholarly = head.lemma.toLowerCase() === 'paper';
  const handles = ({ lemma }: Token): boolean => {
    const step = STEP_VERBS.get(lemma.toLowerCase());
    // One gets answers to anything.
    if (answer && lemma === 'get') return false;
    if (scholarly && /^(?:publish|post|print)$/iu.test(lemma)) return false;
    return step === 'sent' || step === 'received' || PUBLISHING.has(lemma.toLowerCase());
  };
  const verb = tree.head(head);
  if (verb?.upos === 'VERB' && (head.relation === 'obj' || head.relation === 'nsubj') && handles(verb))
    return true;
  const described = tree.below(head, ({ relation, index }) => relation === 'nmod' && index > head.index);
  const published = (word: Token): boolean =>
    word.lemma === 'make' && tree.children(word).some(({ lemma }) => PUBLIC_WORDS.has(lemma.toLowerCase()));
  if (described.some((word) => tree.children(word, 'acl').some((verb) => handles(verb) || published(verb))))
    return true;
  return (
    tree.leadIn(head) === 'in' &&
    described.some((word) => word !== head && /^(?:to|of|from)$/u.test(tree.leadIn(word)))
  );
}

/** How many words behind a response what it answers may be named. */
const ANSWERED_WITHIN = 6;

/** Whether a response answers a document that is named, or is awaited or turned down as one. */
function isAnswer(tree: Tree, head: Token): boolean {
  const after = tree.sentence.tokens.slice(head.index + 1, head.index + 1 + ANSWERED_WITHIN);
  if (
    after[0]?.text.toLowerCase() === 'to' &&
    after.some(
      ({ lemma }) =>
        INSTRUMENT_NOUNS.get(lemma.toLowerCase())?.with === undefined &&
        INSTRUMENT_NOUNS.has(lemma.toLowerCase()),
    )
  )
    return true;
  const verb = tree.head(head);
  const step = verb?.upos === 'VERB' ? STEP_VERBS.get(verb.lemma.toLowerCase()) : undefined;
  return head.relation === 'obj' && (step === 'awaited' || step === 'refused');
}

const POINTING = new Set(['this', 'that', 'these', 'those']);

/** "the most ambitious treaty", "the first accord": told apart from all others, and so not the last one named. */
function isMost(tree: Tree, head: Token): boolean {
  return tree
    .children(head, 'amod')
    .some(
      (word) =>
        (/.est$/iu.test(word.text) && word.lemma.length < word.text.length) ||
        tree.children(word, 'advmod').some(({ lemma }) => lemma === 'most'),
    );
}

/** Kinds of which "some or other" are meant where nothing is told of what is done with them: "at the back of the queue for trade deals". */
const ANY = new Set(['agreement', 'treaty']);

/** Whether a plural without determiner means no certain documents: neither named, nor told of in a main clause. */
function isGeneric(tree: Tree, head: Token, noun: InstrumentNoun | undefined): boolean {
  if (noun === undefined || !ANY.has(noun.kind)) return false;
  if (
    head.upos === 'PROPN' ||
    tree
      .children(head, 'nummod', 'nmod', 'compound')
      .some(({ upos, index }) => index < head.index && (upos === 'PROPN' || upos === 'NUM'))
  )
    return false;
  const verb = tree.head(head);
  const argument = head.relation === 'obj' || head.relation === 'nsubj';
  return !argument || verb?.upos !== 'VERB' || (/ing$/iu.test(verb.text) && tree.child(verb, 'aux') === null);
}

/** "Is it a deal?": whether there is one is what is asked. */
function isWondered(tree: Tree, head: Token): boolean {
  const { tokens } = tree.sentence;
  const copula = tree.child(head, 'cop');
  const subject = tree.child(head, 'nsubj');
  return copula !== null && subject !== null && copula.index < subject.index && tokens.at(-1)?.text === '?';
}

/** What joins a convention to its matter. */
const NAMING = new Set(['on', 'against', 'for', 'concerning']);

function isNamed(tree: Tree, head: Token, modifiers: readonly string[]): boolean {
  const on = tree
    .children(head, 'nmod', 'obl')
    .some((word) =>
      tree
        .children(word, 'case')
        .some(({ index, text }) => index === head.index + 1 && NAMING.has(text.toLowerCase())),
    );
  return on || head.upos === 'PROPN' || modifiers.includes('joint');
}

/** What leads a phrase in and is no part of it. */
const LEADING = new Set(['case', 'mark', 'cc', 'fixed']);

/** The words of the phrase up to its noun: determiner, owner and modifiers, without what leads it in. */
function phraseWords(tree: Tree, head: Token): readonly Token[] {
  const below = tree.below(head).filter(({ index }) => index <= head.index);
  const broken = below.findLastIndex(
    ({ index }, at) => at > 0 && index !== (below[at - 1] as Token).index + 1,
  );
  // "consistent with the resolution": what stands before a preposition, except "of", is another phrase.
  const led = below.findLastIndex(({ upos, text }) => upos === 'ADP' && text.toLowerCase() !== 'of');
  const joined = below.slice(Math.max(0, broken, led));
  const start = joined.findIndex(({ upos, relation }) => upos !== 'PUNCT' && !LEADING.has(relation ?? ''));
  return joined.slice(start < 0 ? joined.length - 1 : start);
}
