/** A statement -> the word that its content hangs on, in the tree of the sentence where the content begins. */
import type { Reading, Token } from '../../reading/reading.ts';
import type { StatementFinding } from '../finding.ts';
import { itemsIn, sentenceAt } from '../locate.ts';
import { type Tree, treeOf } from '../syntax/tree.ts';
import { LONGEST } from './deeds.ts';

export interface ContentHead {
  readonly tree: Tree;
  readonly head: Token;
  /** The words of the first part of the content. */
  readonly inside: ReadonlySet<Token>;
}

/** Null where the content has no such word, or stands in a list that is no sentence. */
export function contentHead({ content }: StatementFinding, reading: Reading): ContentHead | null {
  const sentence = sentenceAt(reading, content[0].start);
  if (sentence === undefined || sentence.tokens.length > LONGEST) return null;
  const tree = treeOf(sentence);
  const inside = new Set(itemsIn(tree.sentence.tokens, content[0]));
  for (const word of inside) {
    const above = tree.head(word);
    const isTop = above === null || !inside.has(above);
    if (isTop && /^(?:VERB|AUX|ADJ|NOUN|PROPN)$/.test(word.upos)) return { tree, head: word, inside };
  }
  return null;
}
