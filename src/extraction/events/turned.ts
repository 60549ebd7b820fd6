/** The act of a verb in the light of the clause below it: refused help, a threat of sanctions, an offer to meet. */

import { ASKED, THREATENED } from '../../lexicon/event-turns.ts';
import { type EventWord, THREAT_BY_CONTENT } from '../../lexicon/event-verbs.ts';
import type { Token } from '../../reading/reading.ts';
import type { EventMode } from '../../values/plover.ts';
import { clauseOf } from '../syntax/clause.ts';
import type { Tree } from '../syntax/tree.ts';
import { receiversOf } from './arguments.ts';
import { complementsOf, turns } from './turning.ts';
import { phraseWord, verbWord } from './words.ts';

const CONFLICT = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST', 'REJECT']);
/** Verbs that bind who says them to harm as well as to help: "vowed to strike back". */
const VOWING = new Set(['vow', 'pledge', 'promise', 'swear']);

/** The act that a predicate of a complement names, if any. */
export function wordBelow(tree: Tree, predicate: Token): EventWord | null {
  const clause = clauseOf(tree, predicate);
  const phrase = clause.patient === null ? null : phraseWord(tree, predicate, clause.patient);
  return (phrase ?? verbWord(tree, clause))?.word ?? null;
}

/** The act with what the clause below makes of it; null for a verb that is none without one ("failed"). */
export function turned(tree: Tree, verb: Token, word: EventWord): EventWord | null {
  if (!turns(tree, verb)) return word;
  const below = complementsOf(tree, verb)
    .map((one) => wordBelow(tree, one))
    .find((one) => one !== null);
  const lemma = verb.lemma.toLowerCase();
  if (THREAT_BY_CONTENT.has(lemma))
    return below != null && CONFLICT.has(below.type) ? { ...word, mode: threatenedBy(below) } : null;
  if (below == null) return lemma === 'fail' ? null : word;
  if (lemma === 'fail' && CONFLICT.has(below.type)) return null;
  if (word.type === 'AGREE' && VOWING.has(lemma) && CONFLICT.has(below.type))
    return { type: 'THREATEN', mode: THREATENED.get(below.type) ?? null, frame: 'object' };
  if (word.type === 'THREATEN') return { ...word, mode: threatenedBy(below) };
  if (word.type === 'REQUEST' || word.type === 'REJECT')
    return { ...word, mode: ASKED.get(below.type) ?? word.mode ?? 'change' };
  return word;
}

/**
 * The receivers of the clauses that complete a word, for where the word has none of its own: who is to do it, then
 * to whom it is to be done.
 */
export function receiversBelow(tree: Tree, word: Token): readonly Token[] {
  return complementsOf(tree, word).flatMap((one) => {
    const clause = clauseOf(tree, one);
    const agents = clause.agent === null ? [] : [clause.agent];
    return [...agents, ...receiversOf(tree, clause, wordBelow(tree, one)?.frame ?? 'object')];
  });
}

/** What is threatened, as PLOVER has it. */
function threatenedBy({ type, mode }: EventWord): EventMode | null {
  return mode === 'expel' || mode === 'arrest' ? mode : (THREATENED.get(type) ?? null);
}
