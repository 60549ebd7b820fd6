/** What a rule saw -> a deed, or none where another act takes it up. */
import type { EventWord } from '../../lexicon/event-verbs.ts';
import type { Sentence, Token } from '../../reading/reading.ts';
import type { Tree } from '../syntax/tree.ts';
import type { Deed } from './deed.ts';
import { standingOf } from './governor.ts';

export interface Seen {
  readonly by: string;
  readonly word: EventWord;
  readonly words: readonly Token[];
  readonly agents: readonly Token[];
  readonly receivers: readonly Token[];
  /** A noun whose owner is whom it is done to where nothing else is: "the Iran sanctions". */
  readonly owners?: Token;
  readonly direct?: boolean;
  readonly needsRecipient: boolean;
  readonly weight: number;
}

export function make(tree: Tree, sentence: Sentence, head: Token, seen: Seen): readonly Deed[] {
  const standing = standingOf(tree, head);
  if (standing === 'absorbed') return [];
  const words = seen.words.toSorted((a, b) => a.index - b.index);
  const span = tree.spanOver(words);
  if (span === null) return [];
  return [
    {
      ...span,
      type: seen.word.type,
      mode: seen.word.mode,
      sentence,
      head,
      words,
      agents: seen.agents,
      receivers: seen.owners === undefined ? seen.receivers : [...seen.receivers, seen.owners],
      joint: seen.word.frame === 'joint' || seen.word.frame === 'together',
      direct: seen.direct ?? false,
      needsRecipient: seen.needsRecipient,
      status: standing === 'aim' ? 'planned' : standing,
      aim: standing === 'aim',
      weight: seen.weight,
      by: seen.by,
    },
  ];
}
