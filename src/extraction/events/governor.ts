/** A predicate -> what the clause above makes of it: done, to come, supposed, or part of another act. */
import { ASKING_NOUNS, BEGUN, PLANNED } from '../../lexicon/event-turns.ts';
import { CONDITIONALS } from '../../lexicon/modality.ts';
import type { Token } from '../../reading/reading.ts';
import type { EventStatus } from '../../values/plover.ts';
import { isNegated } from '../syntax/clause.ts';
import type { Tree } from '../syntax/tree.ts';
import { wordBelow } from './turned.ts';
import { adjectiveWord, turns } from './turning.ts';

/** `aim`: what another act is for. `absorbed`: it is what another act is about ("agreed to PAY", "demanded that it LEAVE") and no event of its own. */
export type Standing = EventStatus | 'aim' | 'absorbed';

const FUTURE = new Set(['will', 'shall', 'wo', "'ll", '’ll']);
const SUPPOSING = new Set(['may', 'might', 'could', 'can', 'ca']);
const OBLIGING = new Set(['must', 'should', 'ought']);
/** How many governors are followed: "plans to try to begin to …". */
const DEEPEST = 4;

export function standingOf(tree: Tree, predicate: Token, depth = 0): Standing {
  const auxiliaries = tree.children(predicate, 'aux').map(({ lemma }) => lemma.toLowerCase());
  if (auxiliaries.some((lemma) => OBLIGING.has(lemma))) return 'absorbed';
  if (isConditional(tree, predicate)) return 'hypothetical';
  const own = ownStanding(tree, predicate, auxiliaries);
  if (own !== null) return own;
  const finite = auxiliaries.length > 0 || tree.child(predicate, 'nsubj', 'csubj') !== null;
  return (depth < DEEPEST ? fromAbove(tree, predicate, finite, depth) : null) ?? 'reported';
}

function ownStanding(tree: Tree, predicate: Token, auxiliaries: readonly string[]): EventStatus | null {
  if (auxiliaries.some((lemma) => FUTURE.has(lemma)))
    return isNegated(tree, predicate) ? 'negated' : 'planned';
  if (auxiliaries.some((lemma) => SUPPOSING.has(lemma))) return 'hypothetical';
  if (auxiliaries.includes('would'))
    return isReported(tree, predicate)
      ? isNegated(tree, predicate)
        ? 'negated'
        : 'planned'
      : 'hypothetical';
  return isNegated(tree, predicate) ? 'negated' : null;
}

/** What "would" stands in: "said it would" tells of what is to come, else it supposes. */
function isReported(tree: Tree, predicate: Token): boolean {
  const head = tree.head(predicate);
  return head !== null && /^(?:ccomp|parataxis)$/.test(predicate.relation ?? '') && head.upos === 'VERB';
}

function isConditional(tree: Tree, predicate: Token): boolean {
  const marks = tree.children(predicate, 'mark', 'advmod');
  return marks.some(({ text }) => CONDITIONALS.has(text.toLowerCase()) || /^(?:whether|should)$/i.test(text));
}

function fromAbove(tree: Tree, predicate: Token, finite: boolean, depth: number): Standing | null {
  const head = tree.head(predicate);
  if (head === null) return null;
  const lemma = head.lemma.toLowerCase();
  switch (predicate.relation) {
    case 'xcomp':
    case 'ccomp':
    case 'csubj': {
      if (turns(tree, head) || adjectiveWord(tree, head) !== null) return 'absorbed';
      if (finite && predicate.relation === 'ccomp') return null;
      const above = standingOf(tree, head, depth + 1);
      if (above !== 'reported') return above;
      return PLANNED.has(lemma) && !BEGUN.has(lemma) ? 'planned' : null;
    }
    case 'advcl': {
      const to = tree.children(predicate, 'mark').some(({ text }) => /^to$/i.test(text));
      if (!to) return null;
      if (turns(tree, head) || adjectiveWord(tree, head) !== null) return 'absorbed';
      if (head.upos === 'VERB' && wordBelow(tree, head) !== null) return 'absorbed';
      const above = standingOf(tree, head, depth + 1);
      return above === 'reported' ? 'aim' : above;
    }
    case 'acl': {
      const to = tree.children(predicate, 'mark').some(({ text }) => /^to$/i.test(text));
      if (!to) return null;
      return ASKING_NOUNS.has(lemma) ? 'absorbed' : 'planned';
    }
    case 'conj': {
      if (finite && !/^(?:VERB|AUX)$/.test(head.upos)) return null;
      return finite ? null : standingOf(tree, head, depth + 1);
    }
    default:
      return null;
  }
}
