/** "Under the accord, X will …", "the text says that both sides must …": a clause with a modal, by the document's leave. */
import { DEONTIC_AUXILIARIES, STATING } from '../../../lexicon/instrument-verbs.ts';
import type { Reading, Token } from '../../../reading/reading.ts';
import { itemsIn } from '../../locate.ts';
import type { Rule } from '../../rule.ts';
import { isNegated, isPassive, subjectOf } from '../../syntax/clause.ts';
import { type Tree, treeOf } from '../../syntax/tree.ts';
import type { InstrumentProposal } from '../proposal.ts';
import { clauseText, scopeOf } from '../provision-text.ts';

/** What it seems to do, or is, is no term of it. */
const SEEMING = new Set(['seem', 'appear', 'look', 'mean', 'hope', 'think', 'believe']);
const UNDER = new Set(['under', 'according to', 'as part of', 'in line with']);
/** Verbs that bind their subject to what follows them: "under the deal, X agreed to …". */
const BINDING = new Set(['agree', 'pledge', 'undertake', 'promise', 'commit', 'have']);

export const underItsTerms: Rule<InstrumentProposal> = {
  name: 'under-its-terms',
  looksFor: 'Under the accord, both armies will withdraw their guns from the valley.',
  find: (sentence, reading) => {
    const tree = treeOf(sentence);
    return sentence.tokens.flatMap((verb): InstrumentProposal[] => {
      if (verb.upos !== 'VERB') return [];
      const word = leaveOf(tree, verb);
      const bound = word && boundTo(tree, verb);
      if (!bound) return [];
      const auxiliary = tree
        .children(verb, 'aux')
        .map(({ lemma }) => DEONTIC_AUXILIARIES.get(lemma.toLowerCase()));
      const modal = auxiliary.find((one) => one !== undefined) ?? (bound === verb ? null : 'must');
      const subject = subjectOf(tree, verb);
      if (!modal || !subject || subject === word || SEEMING.has(verb.lemma.toLowerCase())) return [];
      const first = isPassive(tree, bound)
        ? (tree.children(bound, 'aux').at(-1)?.index ?? bound.index)
        : bound.index;
      const text = clauseText(tree, bound, first);
      // "31,000 jobs could be lost under the pact" is a forecast.
      if (!text || isForecast(tree, verb, reading)) return [];
      const deontic = isNegated(tree, verb) ? 'must-not' : modal;
      const bearers = tree.spanOver(tree.below(subject));
      return [
        {
          is: 'provision',
          about: { sentence, word },
          sentence,
          deontic,
          bearers,
          text,
          scope: scopeOf(tree, bound, reading),
          by: 'under-its-terms',
        },
      ];
    });
  },
};

/** The document by whose leave the clause holds: after "under", or the subject of the verb that states it. */
function leaveOf(tree: Tree, verb: Token): Token | null {
  const under = tree.children(verb, 'obl').find((word) => UNDER.has(tree.leadIn(word)));
  if (under) return under;
  // "Under the accord, X will … and Y may …": the second clause holds by the same leave.
  const first = verb.relation === 'conj' ? tree.head(verb) : null;
  if (first?.upos === 'VERB') return leaveOf(tree, first);
  const stating = verb.relation === 'ccomp' ? tree.head(verb) : null;
  return stating && STATING.has(stating.lemma.toLowerCase()) ? subjectOf(tree, stating) : null;
}

/** Whether a clause with "could" or "might" is of a thing and not of somebody whom a term can free. */
function isForecast(tree: Tree, verb: Token, { names }: Reading): boolean {
  const loose = tree.children(verb, 'aux').some(({ lemma }) => lemma === 'could' || lemma === 'might');
  const subject = loose ? tree.spanOver(tree.below(subjectOf(tree, verb) ?? verb)) : null;
  return subject !== null && itemsIn(names, subject).length === 0 && !PARTIES.test(subject.text);
}

const PARTIES =
  /\b(?:both|either|each|neither|part(?:y|ies)|sides?|countr(?:y|ies)|states?|governments?|arm(?:y|ies))\b/iu;

/** The verb that is done: of "agreed to withdraw", the second. */
function boundTo(tree: Tree, verb: Token): Token | null {
  return BINDING.has(verb.lemma.toLowerCase()) ? tree.child(verb, 'xcomp') : verb;
}
