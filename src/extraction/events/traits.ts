/** A draft into its traits: short names of what is seen of an act and of each of its parties, which the weights speak of. */
import { ONE_MEANING } from '../../lexicon/event-senses.ts';
import type { Reading, Token } from '../../reading/reading.ts';
import type { ActorFinding, ActorIndex, StatementFinding } from '../finding.ts';
import { itemsIn } from '../locate.ts';
import { clauseOf, subjectOf } from '../syntax/clause.ts';
import { type Tree, treeOf } from '../syntax/tree.ts';
import { contentHead } from './content-head.ts';
import type { Draft } from './draft.ts';
import type { Setting } from './setting.ts';

/** Links of the tree that are followed from a party's word up to the act's. */
const FARTHEST = 6;

/** The trait of an act whose word has no other meaning. */
export const PLAIN = 'one meaning';

const lower = ({ lemma }: Token): string => lemma.toLowerCase();

/** What is seen of the act, whoever does it: its words, what hangs on them, and what kinds of parties it has. */
export function traitsOfAct(
  draft: Draft,
  { actors, statements, reading, saidIn }: Setting,
): readonly string[] {
  const { type, head, by, sentence, status } = draft;
  const tree = treeOf(sentence);
  const word = tree.sentence.tokens[head.index] ?? head;
  const above = tree.head(word);
  const name = lower(word);
  const evidence = draft.evidence[0];
  const words = itemsIn(sentence.tokens, evidence).map(lower).slice(0, 3).join(' ');
  const traits = [
    `type ${type}`,
    `by ${by}`,
    `${type} by ${by}`,
    `status ${status}`,
    `lemma ${name}`,
    `${type} lemma ${name}`,
    `words ${words}`,
    `tag ${word.upos} ${word.relation}`,
    `form ${/ing$/iu.test(word.text) ? 'ing' : /ed$/iu.test(word.text) ? 'ed' : 'bare'}`,
    `above ${above === null ? 'none' : lower(above)}`,
    `block ${sentence.block.kind}`,
    `length ${Math.min(5, Math.floor(sentence.tokens.length / 12))}`,
  ];
  const plain = words.split(' ').some((one) => ONE_MEANING.has(one));
  const sense = plain ? PLAIN : 'many meanings';
  traits.push(sense, `${word.upos} ${sense}`);
  const within = (saidIn.get(sentence.index) ?? []).some(({ content }) =>
    content.some((span) => span.start <= head.start && head.end <= span.end),
  );
  if (within) traits.push('within words said');
  for (const one of tree.children(word)) {
    const lead = tree.leadIn(one).split(' ')[0] ?? '';
    traits.push(`below ${one.relation} ${lead}`);
    if (
      /^(?:obj|nsubj|ccomp|xcomp|obl|nmod)$/.test(one.relation ?? '') &&
      one.upos !== 'PROPN' &&
      one.upos !== 'PRON'
    )
      traits.push(`${one.relation} ${lower(one)}`, `${name} ${one.relation} ${lower(one)}`);
    if (/^(?:obj|nsubj|obl)$/.test(one.relation ?? ''))
      traits.push(`${name} ${one.relation} ${one.upos}`, `${type} ${one.relation} ${one.upos}`);
    if (one.relation === 'aux') traits.push(`aux ${lower(one)}`);
    if (one.relation === 'xcomp' || one.relation === 'ccomp') traits.push(`${name} ${one.relation}`);
  }
  const kinds = (list: readonly ActorIndex[]): ReadonlySet<string> =>
    new Set(list.map((one) => kindOf(actors[one])));
  for (const kind of kinds(draft.actors)) traits.push(`actor ${kind}`, `${type} actor ${kind}`);
  for (const kind of kinds(draft.recipients)) traits.push(`recipient ${kind}`, `${type} recipient ${kind}`);
  if (draft.recipients.length === 0) traits.push(`${type} alone`);
  const statement = draft.statement === null ? undefined : statements[draft.statement];
  if (statement !== undefined) traits.push(...traitsOfSaying(statement, name, reading));
  return [...new Set(traits)];
}

/** What is seen of the statement that an act is: its act and cue, and the main clause of what is said. */
function traitsOfSaying(statement: StatementFinding, cue: string, reading: Reading): readonly string[] {
  const { act, by, form } = statement;
  const traits = [`act ${act} ${by}`, `cue ${cue} ${act}`, `speech ${form} ${act}`];
  const top = contentHead(statement, reading);
  if (top === null) return traits;
  const clause = clauseOf(top.tree, top.head);
  const subject = subjectOf(top.tree, top.head);
  traits.push(`${act} of ${lower(top.head)}`, `${act} tag ${top.head.upos}`);
  for (const auxiliary of clause.auxiliaries) traits.push(`${act} aux ${auxiliary}`);
  if (subject !== null)
    traits.push(`${act} subject ${subject.upos === 'PRON' ? lower(subject) : subject.upos}`);
  if (clause.negated) traits.push(`${act} negated`);
  return traits;
}

const kindOf = (actor: ActorFinding | undefined): string =>
  actor === undefined
    ? 'none'
    : actor.kind === 'person' && actor.offices.length > 0
      ? 'office-holder'
      : actor.kind === 'group' && actor.country !== null
        ? 'state-group'
        : actor.kind;

/** What is seen of a party of an act in its sentence: the way to it in the tree, its kind and how it is named. */
export function traitsOfParty(
  draft: Draft,
  party: ActorIndex,
  role: 'actor' | 'recipient',
  { actors }: Setting,
): readonly string[] {
  const { type, head, sentence, by } = draft;
  const tree = treeOf(sentence);
  const word = tree.sentence.tokens[head.index] ?? head;
  const actor = actors[party];
  const kind = kindOf(actor);
  const traits = [`type ${type}`, `by ${by}`, `kind ${kind}`, `${type} kind ${kind}`, `lemma ${lower(word)}`];
  const others = role === 'actor' ? draft.recipients : draft.actors;
  const states = new Set(others.flatMap((one) => actors[one]?.country ?? []));
  if (actor?.country != null) traits.push(states.has(actor.country) ? 'same state' : 'a state');
  if (draft.statement !== null) traits.push('said');
  if (role === 'recipient' && !draft.recipients.includes(party))
    traits.push('not chosen', `${type} not chosen`);
  if ((role === 'actor' ? draft.actors : draft.recipients)[0] !== party) traits.push('further');
  const mentions = (actor?.mentions ?? []).filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  );
  const ways = mentions.map((mention) => ({ mention, ...wayTo(tree, mention, word) }));
  const best = ways.toSorted((a, b) => a.way.length - b.way.length)[0];
  if (best === undefined) traits.push('elsewhere', `${type} elsewhere`);
  else {
    const { mention, way, own, on } = best;
    const path = way.join(' > ');
    traits.push(
      `way ${path}`,
      `${type} way ${path}`,
      `${lower(word)} way ${path}`,
      `steps ${way.length}`,
      `first ${way[0]}`,
      `last ${way.at(-1)}`,
      `${type} last ${way.at(-1)}`,
      `${lower(word)} last ${way.at(-1)}`,
      `form ${mention.form}`,
      mention.start > head.start ? 'behind' : 'before',
      `${kind} first ${way[0]}`,
    );
    for (const step of way) traits.push(`through ${step}`);
    traits.push(`${type} first ${way[0]}`, `on ${on}`, `${type} on ${on}`);
    if (actor?.kind === 'group') traits.push(`group ${own}`);
  }
  return [...new Set(traits)];
}

interface Way {
  /** The relations from the head of a mention up to the act's word, each with its preposition; "…" where it does not get there. */
  readonly way: readonly string[];
  /** The head of the mention, and the word that it hangs on. */
  readonly own: string;
  readonly on: string;
}

function wayTo(tree: Tree, mention: { readonly start: number; readonly end: number }, act: Token): Way {
  const words = itemsIn(tree.sentence.tokens, mention);
  const inside = new Set(words.map(({ index }) => index));
  const first = words.find(({ head }) => head === null || !inside.has(head)) ?? words[0] ?? null;
  const above = first === null ? null : tree.head(first);
  const way: string[] = [];
  let at = first;
  while (at !== null && at.index !== act.index && way.length < FARTHEST) {
    const lead = tree.leadIn(at).split(' ')[0];
    way.push(`${at.relation}${lead ? `:${lead}` : ''}`);
    at = tree.head(at);
  }
  if (at?.index !== act.index) way.push('…');
  else if (way.length === 0) way.push('act');
  return { way, own: first === null ? '' : lower(first), on: above === null ? '' : lower(above) };
}
