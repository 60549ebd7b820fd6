/** A verb or a noun of saying into whose saying it is, by the tree: its own subject, or that of the verb that it hangs on. */
import type { Token } from '../reading.ts';
import type { Reach, Tree } from './trees.ts';

const RELATIVE = /^(?:who|whom|which|that)$/i;
/** What stands for nobody: "it is said", "there are hopes". */
const EMPTY = /^(?:it|there|what)$/i;
/** Steps up the tree: who says something stands no further away. */
const STEPS = 4;

/**
 * The words of the subject: "X met them and *said* …", "X left, *saying* …", "a letter *alleging* …", "*denied* by X",
 * "his *denial*". Null where the sentence names none.
 */
export function subjectOf(tree: Tree, word: Token): Reach | null {
  const { tokens } = tree;
  if (word.upos === 'NOUN') return ownerOf(tree, word);
  if (isPassive(tokens, word)) return agentOf(tree, word);
  let at = word;
  for (let step = 0; step < STEPS; step += 1) {
    const own = tokens.find(({ head, relation }) => head === at.index && relation === 'nsubj');
    if (own !== undefined) return subject(tree, own, word);
    const up = at.head === null ? undefined : tokens[at.head];
    if (up === undefined) return null;
    if (at.relation === 'acl') return reachUntil(tree, up, at);
    if (at.relation === 'xcomp') {
      const told = tokens.find(({ head, relation }) => head === up.index && /^i?obj$/.test(relation ?? ''));
      if (told !== undefined && told.index < at.index) return subject(tree, told, word);
    } else if (at.relation === 'advcl' ? !isFree(tokens, at) : at.relation !== 'conj') return null;
    at = up;
  }
  return null;
}

function subject(tree: Tree, own: Token, word: Token): Reach | null {
  if (EMPTY.test(own.text)) return null;
  if (RELATIVE.test(own.text)) return { first: own.index, after: own.index + 1 };
  return own.index < word.index ? reachUntil(tree, own, word) : (tree.reach[own.index] ?? null);
}

/** The words that hang on a word, as far as they stand before another. */
function reachUntil({ reach }: Tree, { index }: Token, before: Token): Reach | null {
  const { first, after } = reach[index] ?? { first: index, after: index + 1 };
  const end = before.index > index ? Math.min(after, before.index) : after;
  return first < end ? { first, after: end } : null;
}

/** Whether a clause that stands beside another has its subject: "leaving, he said", "to end this, he said". */
function isFree(tokens: readonly Token[], clause: Token): boolean {
  const led = tokens.some(
    ({ head, relation, text }) =>
      head === clause.index && relation === 'mark' && !/^(?:to|while|when|by|in|before|after)$/i.test(text),
  );
  return !led && (/ing$/i.test(clause.text) || tokens[clause.index - 1]?.text.toLowerCase() === 'to');
}

function isPassive(tokens: readonly Token[], word: Token): boolean {
  if (word.upos !== 'VERB' || /ing$/i.test(word.text)) return false;
  const be = tokens.some(
    ({ head, relation, lemma }) => head === word.index && relation === 'aux' && /^(?:be|get)$/.test(lemma),
  );
  if (be || word.relation !== 'acl') return be;
  // "A list written by …" has no subject of its own; "the list that they wrote" has one.
  const own = tokens.some(({ head, relation }) => head === word.index && relation === 'nsubj');
  return !own && tokens[word.index - 1]?.upos !== 'PART';
}

function agentOf(tree: Tree, word: Token): Reach | null {
  const agent = tree.tokens.find(
    ({ head, relation, index }) => head === word.index && relation === 'obl' && caseOf(tree, index) === 'by',
  );
  if (agent === undefined) return null;
  const { first, after } = tree.reach[agent.index] ?? { first: agent.index, after: agent.index + 1 };
  return { first: first + 1, after };
}

function caseOf({ tokens }: Tree, index: number): string | undefined {
  return tokens.find(({ head, relation }) => head === index && relation === 'case')?.text.toLowerCase();
}

/** "The minister's claim", "his claim". */
function ownerOf(tree: Tree, noun: Token): Reach | null {
  const owner = tree.tokens.find(
    ({ head, relation, index, upos }) =>
      head === noun.index &&
      relation === 'nmod' &&
      index < noun.index &&
      (upos === 'PRON' || /^['’]s?$/.test(caseOf(tree, index) ?? '')),
  );
  return owner === undefined ? null : (tree.reach[owner.index] ?? null);
}
