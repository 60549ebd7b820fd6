/** What stands round a document's mention -> its authors, addressees, parties, date and subject. */
import { AUTHORING_VERBS, STEP_VERBS } from '../../lexicon/instrument-verbs.ts';
import type { Token } from '../../reading/reading.ts';
import type { InstrumentKind } from '../../values/instrument.ts';
import type { Span } from '../../values/span.ts';
import type { Time } from '../../values/time.ts';
import { unique } from '../../values/unique.ts';
import type { ActorIndex } from '../finding.ts';
import { itemsIn } from '../locate.ts';
import { partiesOf } from '../parties.ts';
import { type Clause, clauseOf } from '../syntax/clause.ts';
import { type Tree, treeOf } from '../syntax/tree.ts';
import type { InstrumentMention } from './proposal.ts';
import { isUndone } from './rules/step-verb.ts';
import { type Setting, shareSide, whenOf, whoIs } from './setting.ts';

export interface Features {
  readonly authors: readonly ActorIndex[];
  readonly addressees: readonly ActorIndex[];
  readonly parties: readonly ActorIndex[];
  readonly on: Time | null;
  readonly subject: Span | null;
}

/** Documents that all sides make together: whose they are says who their parties are. */
const MUTUAL: ReadonlySet<InstrumentKind> = new Set(['treaty', 'agreement', 'protocol']);
const ABOUT = new Set(['on', 'regarding', 'concerning', 'about', 'over']);
const AMONG = new Set(['between', 'among', 'amongst']);
/** Parts of a document for which the document stands: "outlined the documents' main provisions". */
export const PARTS: ReadonlySet<string> = new Set(
  'provision term content detail text point element clause article condition wording substance copy version part'.split(
    ' ',
  ),
);
const CONCLUDING = new Set([
  'sign',
  'conclude',
  'initial',
  'ratify',
  'reach',
  'strike',
  'seal',
  'clinch',
  'negotiate',
  'agree',
  'make',
  'break',
  'violate',
]);

export function featuresOf(mention: InstrumentMention, setting: Setting): Features {
  const { sentence, head, kind } = mention;
  const tree = treeOf(sentence);
  const mutual = kind !== null && MUTUAL.has(kind);
  // A letter that a verb alone tells is its own clause.
  const clause = head.upos === 'VERB' ? clauseOf(tree, head) : makingClause(tree, head);
  const agent = clause?.agent ? whoIs(setting, sentence, clause.agent) : [];
  const owners = ownersIn(tree, head, mutual, agent, setting);
  const led = (...leads: readonly string[]): readonly ActorIndex[] =>
    phrasesOf(tree, head, clause)
      .filter((word) => leads.includes(tree.leadIn(word)))
      .flatMap((word) => partiesOf(tree, word, setting.mentions));
  const made = clause !== null && !clause.negated && isMade(clause, head, tree);
  const writers = [
    ...owners,
    ...led('from', 'by'),
    ...makersOf(tree, head, setting),
    ...(mention.manner === 'joint' ? led('with') : []),
  ];
  // An outlet that prints a letter has not written it.
  const makers =
    (writers.length > 0 && mention.manner !== 'joint') || !made || isSomebodys(tree, head)
      ? []
      : agent.filter((actor) => setting.actors[actor]?.kind !== 'outlet');
  const authors = mutual ? [] : [...writers, ...makers];
  const addressees = mutual
    ? []
    : [...led('to'), ...(made && clause.receiver ? whoIs(setting, sentence, clause.receiver) : [])];
  const among = betweenWords(tree, head).flatMap((word) => partiesOf(tree, word, setting.mentions));
  const concluded = clause !== null && !clause.negated && CONCLUDING.has(clause.predicate.lemma);
  // "making the pact binding" makes no pact.
  const joined =
    mutual && concluded && !isUndone(tree, clause) && (clause.predicate.lemma !== 'make' || !mention.definite)
      ? [...agent, ...led('with')]
      : [];
  // "efforts to reach a pact between A and B": there is none between them yet.
  const pending = mutual && concluded && !mention.definite && isUndone(tree, clause);
  const parties = [
    ...(pending ? [] : among),
    ...(mutual ? [...owners, ...joined, ...led('with', 'by')] : []),
  ];
  return {
    authors: unique(authors),
    addressees: unique([...addressees, ...(authors.length > 0 ? among : [])]).filter(
      (actor) => !shareSide(setting.actors, [actor], authors),
    ),
    parties: unique(parties),
    on: made || joined.length > 0 ? whenOf(setting, sentence, (clause as Clause).predicate) : null,
    subject: subjectSpan(tree, head, setting),
  };
}

/** The clause in which the document is made or sent, its own relative clause too ("a paper that X handed to Y"); else its own. */
function makingClause(tree: Tree, head: Token): Clause | null {
  const own = governing(tree, head);
  if (own && isMade(own, head, tree)) return own;
  const below = tree.below(head, ({ relation, index }) => relation === 'nmod' && index > head.index);
  const described = below.flatMap((word) => tree.children(word, 'acl')).map((verb) => clauseOf(tree, verb));
  return described.find((clause) => clause.agent !== null && isMade(clause, head, tree)) ?? own;
}

/** The clause that the document is an argument of, itself or as the whole of a part: "outlined its provisions". */
function governing(tree: Tree, head: Token): Clause | null {
  const above = tree.head(head);
  if (!above) return null;
  if (above.upos === 'VERB') return clauseOf(tree, above);
  const within = PARTS.has(above.lemma.toLowerCase()) || tree.leadIn(head) === 'in';
  return above.upos === 'NOUN' && within ? governing(tree, above) : null;
}

/** Whether the clause tells of the document's being made or sent by its agent: "wrote a letter", "in a letter, X said". */
function isMade(clause: Clause, head: Token, tree: Tree): boolean {
  if (clause.predicate === head) return true;
  const lemma = clause.predicate.lemma.toLowerCase();
  if (tree.leadIn(head) === 'in')
    return (
      clause.predicate.upos === 'VERB' &&
      !tree.children(head, 'det').some(({ lemma: word }) => word === 'the')
    );
  return AUTHORING_VERBS.has(lemma) || STEP_VERBS.get(lemma) === 'sent';
}

/** Whose it is: "Rome's letter", "the American draft", "their reply" of the clause's own agent. */
function ownersIn(
  tree: Tree,
  head: Token,
  mutual: boolean,
  agent: readonly ActorIndex[],
  { mentions }: Setting,
): readonly ActorIndex[] {
  return tree
    .children(head, 'nmod', 'amod', 'compound', 'conj')
    .filter((word) => word.index < head.index && (!mutual || word.relation !== 'compound'))
    .flatMap((word) => tree.conjuncts(word))
    .flatMap((word) => {
      const actor = mentions.holding(word);
      if (word.upos === 'PRON') return agent.length > 1 || actor === null ? agent : [actor];
      return actor === null ? [] : [actor];
    });
}

const LISTS = new Set(['list']);

/** Phrases that hang on the document, on one another after it, or, where its verb sends it, on the verb. */
function phrasesOf(tree: Tree, head: Token, clause: Clause | null): readonly Token[] {
  // What "a list of names from …" holds is not by whom the list is.
  const held = (word: Token): boolean => LISTS.has(head.lemma) && word.head === head.index;
  const nested = (word: Token): boolean =>
    word.relation === 'nmod' && word.index > head.index && !held(tree.head(word) ?? head);
  const own = tree.below(head, nested).filter((word) => word !== head);
  const described = tree
    .children(head, 'acl')
    .filter((verb) => tree.leadIn(verb) === '')
    .flatMap((verb) => tree.children(verb, 'obl'));
  const sent = clause !== null && isMade(clause, head, tree);
  const beside = sent
    ? clause.obliques.map(({ word }) => word).filter(({ index }) => index > head.index)
    : [];
  return [...new Set([...own, ...described, ...beside])].filter(
    (word) => clause?.passive || !beside.includes(word) || tree.leadIn(word) !== 'by',
  );
}

/** Whether a noun before it says whose it is, known or not: in "points in Acme's letter" the letter is Acme's. */
function isSomebodys(tree: Tree, head: Token): boolean {
  return tree
    .children(head, 'nmod')
    .some((word) => word.index < head.index && word.upos !== 'PRON' && tree.leadIn(word) === '');
}

/** "the plan of the African Union". */
function makersOf(tree: Tree, head: Token, { mentions }: Setting): readonly ActorIndex[] {
  return tree
    .children(head, 'nmod')
    .filter((word) => tree.leadIn(word) === 'of')
    .flatMap((word) => partiesOf(tree, word, mentions));
}

/** "between A, B and C": anywhere within the document's phrase. */
function betweenWords(tree: Tree, head: Token): readonly Token[] {
  return tree
    .below(head, ({ relation }) => relation === 'nmod' || relation === 'conj' || relation === 'obl')
    .filter((word) => word !== head && AMONG.has(tree.leadIn(word)));
}

/** What it is on, without the preposition: "security guarantees" of "proposals on security guarantees between …". */
function subjectSpan(tree: Tree, head: Token, { times }: Setting): Span | null {
  const above = tree.head(head);
  const beside = above?.upos === 'VERB' && head.relation === 'obj' ? tree.children(above, 'obl') : [];
  const word = [...tree.children(head, 'nmod', 'obl'), ...beside].find(
    (one) =>
      one.index > head.index &&
      ABOUT.has(tree.leadIn(one).split(' ')[0] ?? '') &&
      one.upos !== 'PRON' &&
      itemsIn(times, one).length === 0,
  );
  if (!word) return null;
  const inner = tree.below(
    word,
    (one) => one.relation !== 'acl' && one.relation !== 'conj' && !AMONG.has(tree.leadIn(one)),
  );
  return tree.spanOver(inner.filter(({ relation, head: at }) => !(relation === 'case' && at === word.index)));
}
