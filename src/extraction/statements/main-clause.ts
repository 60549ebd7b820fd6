/** The main clause of what is said: the words of a content in one sentence -> its subject, verb group and negation. */
import { CONDITIONALS, NEGATIONS } from '../../lexicon/modality.ts';
import type { Sentence, Token } from '../../reading/reading.ts';
import { isNegated, subjectOf } from '../syntax/clause.ts';
import { type Tree, treeOf } from '../syntax/tree.ts';
import { LONGEST_SENTENCE } from './proposal.ts';
import { byWordOrder, type MainClause } from './word-order.ts';

export type { MainClause };

/**
 * Reads the main clause of `content`, words of `sentence`, from the sentence's tree; by the order of words where the tree
 * shows no predicate in them. The verb group is empty where there is none: "a plan for peace".
 */
export function mainClause(content: readonly Token[], sentence: Sentence | null): MainClause {
  const ordered = byWordOrder(content);
  const isRead = sentence !== null && sentence.tokens.length <= LONGEST_SENTENCE;
  const root = isRead ? headOf(content, sentence) : null;
  if (sentence === null || root === null) return ordered;
  const tree = treeOf(sentence);
  const inside = new Set(content.map(({ index }) => index));
  const group = verbGroup(tree, root, inside);
  if (group.length === 0) {
    // "his desire to defend it" is no clause; a noun that hangs on the cue as one shows a tree gone astray.
    const isPhrase = PHRASAL.has(root.relation ?? '') && /^(?:NOUN|PROPN|PRON)$/.test(root.upos);
    return isPhrase ? phrase(content, tree, root) : ordered;
  }
  const found = nearestSubject(tree, root) ?? subjectOf(tree, root);
  // An imperative has no subject; only an infinitive has that of its cue: "pledged to pay".
  const outside = found !== null && !inside.has(found.index) && group[0]?.upos !== 'PART';
  const subject = outside ? null : found;
  const last = group.at(-1)?.index ?? 0;
  return {
    predicate: root,
    subject: subject === null ? withoutTree(group, ordered) : subjectWords(tree, subject, root),
    verbs: group,
    rest: tree.below(root).filter(({ index }) => index > last && inside.has(index)),
    negated: !isNotOnly(content) && (isNegated(tree, root) || group.some(isNegation)),
    conditional: tree.children(root, 'advcl').some((clause) => CONDITIONALS.has(tree.leadIn(clause))),
  };
}

const isNegation = ({ text }: Token): boolean => NEGATIONS.has(text.toLowerCase());

/** "not only … but": what is said holds. */
function isNotOnly(content: readonly Token[]): boolean {
  return content.some(
    ({ text }, at) =>
      text.toLowerCase() === 'not' && /^(?:only|just|merely)$/iu.test(content[at + 1]?.text ?? ''),
  );
}

/** Relations by which a noun phrase hangs on the cue. */
const PHRASAL = new Set(['obj', 'obl', 'nsubj', 'iobj', 'nmod', 'appos']);

function phrase(content: readonly Token[], tree: Tree, root: Token): MainClause {
  const negated = tree.children(root, 'det').some(({ text }) => NEGATIONS.has(text.toLowerCase()));
  return { predicate: null, subject: content, verbs: [], rest: [], negated, conditional: false };
}

/** Relations by which a clause hangs on the cue, the surest first. */
const CLAUSAL = ['ccomp', 'xcomp', 'root', 'parataxis', 'advcl', 'acl', 'conj', 'dep'];

/** The word of a content that everything else in it hangs on, or the likeliest of several. */
function headOf(content: readonly Token[], sentence: Sentence): Token | null {
  const inside = new Set(content.map(({ index }) => index));
  const heads = content.filter(
    ({ head, relation, upos }) =>
      head !== null && !inside.has(head) && relation !== 'punct' && upos !== 'PUNCT',
  );
  const tree = treeOf(sentence);
  const rank = (token: Token): number => {
    const place = CLAUSAL.indexOf(token.head === -1 ? 'root' : (token.relation ?? ''));
    // "if we see …", "maintaining order …" stand below or before the clause that is meant.
    const below = isSubordinate(tree, token) ? CLAUSAL.length : 0;
    return (isPredicate(tree, token) ? below : 2 * CLAUSAL.length) + (place < 0 ? CLAUSAL.length : place);
  };
  return heads.toSorted((a, b) => rank(a) - rank(b) || a.index - b.index)[0] ?? null;
}

/** Words that open a clause below the main one. */
const SUBORDINATORS = new Set(
  'if unless when while although though because as since until once before after'.split(' '),
);

function isSubordinate(tree: Tree, token: Token): boolean {
  if (SUBORDINATORS.has(tree.leadIn(token))) return true;
  return /ing$/u.test(token.text) && tree.child(token, 'aux', 'cop', 'nsubj') === null;
}

const isVerbal = ({ upos }: Token): boolean => upos === 'VERB' || upos === 'AUX';

function isPredicate(tree: Tree, token: Token): boolean {
  return isVerbal(token) || tree.child(token, 'cop') !== null;
}

/** Words that only lead to the verb that is meant: "is unable TO SIGN", "plans TO ATTACK", "will be allowed TO ESCORT". */
const LEADS_ON = new Set(
  'able|unable|ready|willing|unwilling|prepared|go|allow|permit|have|need|want|plan|intend|seek|aim|try|continue|begin|start|ought|bind|require|oblige|force|determined|likely|unlikely|set'.split(
    '|',
  ),
);
/** Longest chain of such words. */
const LONGEST = 4;

/** The auxiliaries, negations and verbs of a predicate, in order; empty where it is none. */
function verbGroup(tree: Tree, root: Token, inside: ReadonlySet<number>): readonly Token[] {
  if (!isPredicate(tree, root)) return [];
  const words: Token[] = [];
  let at: Token | null = root;
  for (let step = 0; at !== null && step < LONGEST; step += 1) {
    const verb: Token = at;
    words.push(
      ...tree
        .children(verb, 'aux', 'cop', 'advmod', 'mark')
        .filter(({ index, relation, text }) => index < verb.index && (relation !== 'mark' || text === 'to')),
      ...(isVerbal(verb) || LEADS_ON.has(verb.lemma.toLowerCase()) ? [verb] : []),
    );
    const next: Token | null = tree.child(verb, 'xcomp');
    const leads = LEADS_ON.has(verb.lemma.toLowerCase()) && next !== null && next.index > verb.index;
    at = leads && isVerbal(next) && tree.child(verb, 'obj') === null ? next : null;
  }
  return words.filter(({ index }) => inside.has(index)).toSorted((a, b) => a.index - b.index);
}

/** The words of a subject, without those of the clause itself where a copula hangs on its noun. */
function subjectWords(tree: Tree, subject: Token, root: Token): readonly Token[] {
  return tree.below(subject, (word) => word !== root);
}

/** Of two subjects the second is meant: the first is a name that is called. */
function nearestSubject(tree: Tree, root: Token): Token | null {
  const subjects = tree.children(root, 'nsubj').filter(({ index }) => index < root.index);
  return subjects.length > 1 ? (subjects.at(-1) ?? null) : null;
}

/** The subject by the order of words, where the tree shows none and the verb group is the same; an infinitive has none. */
function withoutTree(group: readonly Token[], ordered: MainClause): readonly Token[] {
  return group[0] !== undefined && group[0].upos !== 'PART' && ordered.verbs.includes(group[0])
    ? ordered.subject
    : [];
}

/** What the clause says is done: the lemma of the last word of its verb group that can be a verb, or "". */
export function deedOf({ verbs }: MainClause): string {
  return (
    verbs.findLast(
      ({ upos, text }) => upos !== 'ADV' && upos !== 'PART' && !NEGATIONS.has(text.toLowerCase()),
    )?.lemma ?? ''
  );
}
