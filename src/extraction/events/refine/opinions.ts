/** Drafts -> without those of opinion: who "agrees that it is late" or "recognises that" binds himself to nothing. */

import type { Token } from '../../../reading/reading.ts';
import { type Tree, treeOf } from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';

const OF_OPINION = /^(?:agree|concur|accept|recogni[sz]e|acknowledge|concede|admit)$/;
const TO_COME = /^(?:will|wo|['’]ll|would|should|shall|must|ought)$/;
/** What one commits without binding oneself. */
const CRIMES =
  /^(?:suicide|crime|murder|perjury|fraud|adultery|treason|atrocity|offen[cs]e|error|mistake|sin|foul|theft|felony|act)$/;

/** Whether a draft tells of an opinion or of a misdeed where its word can also bind. */
export function isOpinion({ type, sentence, head }: Draft): boolean {
  if (type !== 'AGREE' && type !== 'SUPPORT' && type !== 'CONCEDE' && type !== 'RETREAT') return false;
  const tree = treeOf(sentence);
  const word = tree.sentence.tokens[head.index];
  if (word === undefined) return false;
  const lemma = word.lemma.toLowerCase();
  if (OF_OPINION.test(lemma)) return thinks(tree, word);
  return (
    lemma === 'commit' && tree.children(word, 'obj').some((object) => CRIMES.test(object.lemma.toLowerCase()))
  );
}

/** "agreed that it was", as against "agreed that it would" and "agreed to". */
function thinks(tree: Tree, word: Token): boolean {
  const told = tree.child(word, 'ccomp');
  return told !== null && !tree.children(told, 'aux').some(({ lemma }) => TO_COME.test(lemma.toLowerCase()));
}
