/** A verb that names an act: "Norway condemned", with what is asked, promised or refused below it. */
import { NEEDS_NOBODY, RELEASED_TO_BE_READ } from '../../../lexicon/event-verbs.ts';
import type { Sentence, Token } from '../../../reading/reading.ts';
import type { EventType } from '../../../values/plover.ts';
import type { Rule } from '../../rule.ts';
import { phrasesBelow } from '../../syntax/below.ts';
import { type Clause, clauseOf } from '../../syntax/clause.ts';
import { type Tree, treeOf } from '../../syntax/tree.ts';
import { receiversOf } from '../arguments.ts';
import type { Deed } from '../deed.ts';
import { make } from '../make.ts';
import { receiversBelow, turned } from '../turned.ts';
import { nounWord, verbWord } from '../words.ts';

const name = 'verb';

export const verb: Rule<Deed> = {
  name,
  looksFor: 'Norway condemned Denmark for its silence.',
  find: (sentence) => {
    const tree = treeOf(sentence);
    return tree.sentence.tokens.flatMap((token) =>
      token.upos === 'VERB' ? deedOf(sentence, tree, token) : [],
    );
  },
};

/** The receivers of blame: of "condemned the bombing of Oslo", whoever did the bombing, never the bombed. */
function notVictims(
  tree: Tree,
  clause: Clause,
  type: EventType,
  receivers: readonly Token[],
): readonly Token[] {
  const object = clause.patient;
  if (type !== 'ACCUSE' || object === null) return receivers;
  const named = nounWord(tree, object)?.word.type;
  if (named !== 'ASSAULT' && named !== 'COERCE') return receivers;
  const by = phrasesBelow(tree, object).flatMap(({ preposition, word }) =>
    preposition === 'by' ? [word] : [],
  );
  const owners = tree
    .children(object, 'nmod', 'amod', 'compound')
    .filter(({ index }) => index < object.index);
  return [...by, ...owners];
}

function deedOf(sentence: Sentence, tree: Tree, token: Token): readonly Deed[] {
  const clause: Clause = clauseOf(tree, token);
  const found = verbWord(tree, clause);
  if (found === null) return [];
  const word = turned(tree, token, found.word);
  if (word === null || isReflexive(clause.patient)) return [];
  if (token.lemma === 'release' && RELEASED_TO_BE_READ.has(clause.patient?.lemma ?? '')) return [];
  // "demonstrated that": shown, not protested.
  if (word.type === 'PROTEST' && tree.child(token, 'ccomp') !== null) return [];
  return make(tree, sentence, token, {
    by: name,
    word,
    words: found.tokens,
    agents: clause.agent === null ? [] : [clause.agent],
    receivers: notVictims(tree, clause, word.type, [
      ...receiversOf(tree, clause, word.frame).filter(
        (one) => word.type !== 'MOBILIZE' || one !== clause.patient,
      ),
      ...receiversBelow(tree, token),
    ]),
    needsRecipient: !NEEDS_NOBODY.has(token.lemma.toLowerCase()) && found.tokens.length === 1,
    weight: found.tokens.length,
  });
}

/** "surrounded himself": nobody else is concerned. */
function isReflexive(word: Token | null): boolean {
  return /sel(?:f|ves)$/i.test(word?.text ?? '');
}
