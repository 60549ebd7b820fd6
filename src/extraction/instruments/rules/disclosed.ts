/** "The text was leaked", "asked that they not be made public", "the letter remains secret": whether the wording is out. */
import { PUBLIC_WORDS, PUBLISHING, SECRET_WORDS } from '../../../lexicon/instrument-verbs.ts';
import type { Token } from '../../../reading/reading.ts';
import type { DisclosureState } from '../../../values/instrument.ts';
import type { Rule } from '../../rule.ts';
import { type Clause, clauseOf, isNegated, subjectOf } from '../../syntax/clause.ts';
import { type Tree, treeOf } from '../../syntax/tree.ts';
import type { InstrumentProposal } from '../proposal.ts';

const MAKING = new Set(['make', 'keep', 'remain', 'stay', 'hold', 'leave']);

export const disclosed: Rule<InstrumentProposal> = {
  name: 'disclosed',
  looksFor: 'The ministry asked that the letter not be made public.',
  find: (sentence) => {
    const tree = treeOf(sentence);
    return sentence.tokens.flatMap((word): InstrumentProposal[] => {
      const state = stateOf(tree, word);
      if (state === null) return [];
      const clause = clauseOf(tree, word);
      const about =
        clause.passive || word.upos !== 'VERB' || isIntransitive(word)
          ? subjectOf(tree, word)
          : clause.patient;
      const evidence = tree.spanOver(tree.below(word, ({ relation }) => EVIDENCE.has(relation ?? '')));
      if (!about || !evidence) return [];
      return [
        {
          is: 'disclosure',
          about: { sentence, word: about },
          state,
          agent: agentOf(tree, clause),
          evidence,
          by: 'disclosed',
        },
      ];
    });
  },
};

const EVIDENCE = new Set(['aux', 'advmod', 'xcomp', 'cop']);
const isIntransitive = ({ lemma }: Token): boolean => lemma === 'remain' || lemma === 'stay';

function stateOf(tree: Tree, word: Token): DisclosureState | null {
  const lemma = word.lemma.toLowerCase();
  const denied = isNegated(tree, word) || undone(tree, word);
  const turned = (open: boolean): DisclosureState => (open === denied ? 'withheld' : 'public');
  if (word.upos === 'VERB' && MAKING.has(lemma)) {
    const completed = tree.children(word, 'xcomp', 'obj', 'amod').map(({ text }) => text.toLowerCase());
    if (completed.some((one) => PUBLIC_WORDS.has(one))) return turned(true);
    return completed.some((one) => SECRET_WORDS.has(one)) ? turned(false) : null;
  }
  if (word.upos === 'VERB' && PUBLISHING.has(lemma)) return turned(true);
  if (word.upos !== 'ADJ' || !tree.child(word, 'cop')) return null;
  if (PUBLIC_WORDS.has(lemma)) return turned(true);
  return SECRET_WORDS.has(lemma) ? turned(false) : null;
}

/** Whether the verb hangs on one that keeps it from being done: "refused to publish". */
function undone(tree: Tree, word: Token): boolean {
  const head = word.relation === 'xcomp' ? tree.head(word) : null;
  return (
    head !== null && (/^(?:refuse|decline|unable|unwilling)$/u.test(head.lemma) || isNegated(tree, head))
  );
}

/** Who published it, or who asked that it be kept. */
function agentOf(tree: Tree, { predicate, agent, passive }: Clause): Token | null {
  // "X asked that it not be made public": parsers hang such a clause on its verb in more ways than one.
  const governor = /^(?:ccomp|xcomp|acl)$/u.test(predicate.relation ?? '') ? tree.head(predicate) : null;
  if (governor?.upos === 'VERB') return subjectOf(tree, governor);
  return passive || predicate.upos === 'VERB' ? agent : null;
}
