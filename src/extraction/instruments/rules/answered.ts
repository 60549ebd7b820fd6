/** "X responded negatively to Y's concerns", "X did not address them in its reply": an answer told by its verb. */
import { ANSWERS, SATISFYING_VERBS } from '../../../lexicon/instrument-verbs.ts';
import type { Token } from '../../../reading/reading.ts';
import type { Answer } from '../../../values/instrument.ts';
import type { Rule } from '../../rule.ts';
import { type Clause, clauseOf } from '../../syntax/clause.ts';
import { type Tree, treeOf } from '../../syntax/tree.ts';
import type { InstrumentProposal } from '../proposal.ts';
import { answerOf, isAsked, isResponse, isUndone, mannerOf } from './step-verb.ts';

const ANSWERING = new Set(['respond', 'reply', 'answer']);

export const answered: Rule<InstrumentProposal> = {
  name: 'answered',
  looksFor: "Both capitals replied negatively to the ministry's demands.",
  find: (sentence) => {
    const tree = treeOf(sentence);
    return sentence.tokens.flatMap((verb): InstrumentProposal[] => {
      if (verb.upos !== 'VERB') return [];
      const clause = clauseOf(tree, verb);
      const replies =
        ANSWERING.has(verb.lemma.toLowerCase()) &&
        !clause.negated &&
        !isUndone(tree, clause) &&
        !isAsked(tree, clause) &&
        !(verb.relation === 'acl' && tree.leadIn(verb) === 'to');
      const inReply = [...clause.obliques, ...phrasesOf(tree, clause.patient)].find(
        ({ preposition, word }) => preposition === 'in' && isResponse(word),
      );
      if (!replies && !inReply) return [];
      const to = clause.obliques.find(({ preposition }) => preposition === 'to')?.word ?? null;
      return [
        {
          is: 'step',
          kind: 'answered',
          about: inReply ? { sentence, word: inReply.word } : null,
          sentence,
          predicate: verb,
          agent: clause.agent,
          receivers: [],
          companions: [],
          answers: to ?? clause.patient,
          manner: mannerOf(tree, verb),
          owed: false,
          answer: answerOf(tree, verb) ?? outcome(clause),
          by: 'answered',
        },
      ];
    });
  },
};

/** Phrases that a parser hangs on the object though they belong to the verb: "did not address concerns in their reply". */
function phrasesOf(tree: Tree, object: Token | null): Clause['obliques'] {
  return object
    ? tree.children(object, 'nmod').map((word) => ({ preposition: tree.leadIn(word), word }))
    : [];
}

/** How a verb that says what the answer does turns out: "rejected the terms in its reply", "did not address them". */
function outcome({ predicate, negated }: Clause): Answer | null {
  const lemma = predicate.lemma.toLowerCase();
  if (negated) return SATISFYING_VERBS.has(lemma) ? 'negative' : null;
  return ANSWERS.get(lemma) ?? null;
}
