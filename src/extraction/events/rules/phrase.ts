/** A verb and an object that name an act together: "held talks", "imposed sanctions", "lifted the curfew". */
import { PERSON_NOUNS } from '../../../lexicon/person-nouns.ts';
import { ROLES } from '../../../lexicon/roles.ts';
import type { Sentence, Token } from '../../../reading/reading.ts';
import type { Rule } from '../../rule.ts';
import { clauseOf } from '../../syntax/clause.ts';
import { type Tree, treeOf } from '../../syntax/tree.ts';
import { receiversOf } from '../arguments.ts';
import type { Deed } from '../deed.ts';
import { make } from '../make.ts';
import { receiversBelow } from '../turned.ts';
import { listedPhrase, phraseWord } from '../words.ts';

const name = 'verb-and-object';

export const phrase: Rule<Deed> = {
  name,
  looksFor: 'Norway held talks with Denmark.',
  find: (sentence) => {
    const tree = treeOf(sentence);
    return tree.sentence.tokens.flatMap((token) =>
      token.upos === 'VERB' ? deedOf(sentence, tree, token) : [],
    );
  },
};

function deedOf(sentence: Sentence, tree: Tree, token: Token): readonly Deed[] {
  const clause = clauseOf(tree, token);
  const objects = [clause.patient, ...tree.children(token, 'obj')].filter((one) => one !== null);
  const found =
    objects
      .map((object) => ({ object, match: phraseWord(tree, token, object) }))
      .find(({ match }) => match !== null) ??
    clause.obliques
      .filter(({ preposition }) => /^(?:on|in|to|into|under|for)$/.test(preposition))
      .map(({ word }) => ({ object: word, match: listedPhrase(tree, token, word) }))
      .find(({ match }) => match !== null);
  if (!found?.match) return [];
  const { object, match } = found;
  const { frame } = match.word;
  // "freed the hostages": the object is whom it is done to as well.
  const noun = object.text.toLowerCase();
  const isPerson = frame === 'object' && (PERSON_NOUNS.has(noun) || ROLES.has(object.lemma.toLowerCase()));
  return make(tree, sentence, token, {
    by: name,
    word: match.word,
    words: match.tokens,
    agents: clause.agent === null ? [] : [clause.agent],
    receivers: [
      ...receiversOf(tree, clause, frame, object).filter((one) => one !== object || isPerson),
      ...receiversBelow(tree, object),
      ...receiversBelow(tree, token),
    ],
    owners: object,
    needsRecipient: false,
    weight: 4 + match.tokens.length,
  });
}
