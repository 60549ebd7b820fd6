/** "X sent a letter", "the draft was rejected", "is expecting separate replies": a verb for what becomes of a document. */

import { INSTRUMENT_NOUNS, MANNERS } from '../../../lexicon/instrument-nouns.ts';
import {
  ANSWERS,
  REFUSING_GOVERNORS,
  STEP_PHRASES,
  STEP_VERBS,
  UNDONE_GOVERNORS,
} from '../../../lexicon/instrument-verbs.ts';
import type { Token } from '../../../reading/reading.ts';
import type { Answer, Manner, StepKind } from '../../../values/instrument.ts';
import type { Rule } from '../../rule.ts';
import { type Clause, clauseOf } from '../../syntax/clause.ts';
import { type Tree, treeOf } from '../../syntax/tree.ts';
import type { InstrumentProposal } from '../proposal.ts';

export const stepVerb: Rule<InstrumentProposal> = {
  name: 'step-verb',
  looksFor: 'On Monday the ministry handed the ambassador a note of protest.',
  find: (sentence) => {
    const tree = treeOf(sentence);
    return sentence.tokens.flatMap((verb): InstrumentProposal[] => {
      if (verb.upos !== 'VERB') return [];
      const clause = clauseOf(tree, verb);
      const { kind, word } = stepOf(tree, clause);
      if (!kind || !word) return [];
      const done = standing(tree, clause, kind);
      if (!done) return [];
      return [
        {
          is: 'step',
          kind: done,
          about: { sentence, word },
          sentence,
          predicate: verb,
          agent: clause.agent,
          companions: done === 'reviewed' ? companionsOf(tree, clause) : [],
          receivers: receiversOf(clause, word, done),
          answers: null,
          owed: done === 'awaited' && !AWAITING.has(verb.lemma.toLowerCase()),
          manner: mannerOf(tree, verb),
          answer: done === 'answered' ? answerOf(tree, verb) : null,
          by: 'step-verb',
        },
      ];
    });
  },
};

/** Verbs that say that something has come: "acknowledged receipt of the note". */
const ACKNOWLEDGING = new Set(['acknowledge', 'confirm']);
/** Verbs by which an answer is still to come: "promised a written reply by June". */
const OWING = new Set(['promise', 'pledge', 'owe', 'prepare', 'draft']);

/** What may stand beside what one gets: "got it through Congress" is no receipt. */
const GETTING = new Set(['', 'from', 'on', 'in']);

function stepOf(tree: Tree, clause: Clause): { kind: StepKind | undefined; word: Token | null } {
  const { predicate, patient, obliques } = clause;
  const lemma = predicate.lemma.toLowerCase();
  if (patient?.lemma === 'receipt' && ACKNOWLEDGING.has(lemma))
    return { kind: 'received', word: tree.child(patient, 'nmod') };
  if (patient && OWING.has(lemma) && isResponse(patient)) return { kind: 'awaited', word: patient };
  // "concluded that …" concludes no document, "got it done" receives none.
  const gets =
    patient !== null &&
    patient.upos !== 'PRON' &&
    obliques.every(({ preposition }) => GETTING.has(preposition));
  if (lemma === 'get' && !gets) return { kind: undefined, word: null };
  const particle = tree.child(predicate, 'compound', 'advmod')?.lemma.toLowerCase();
  const alone = STEP_PHRASES.get(`${lemma}+${particle}`) ?? STEP_VERBS.get(lemma);
  if (patient && alone) return { kind: alone, word: patient };
  const reached = obliques.find(({ preposition }) => STEP_PHRASES.has(`${lemma}+${preposition}`));
  const kind = reached && STEP_PHRASES.get(`${lemma}+${reached.preposition}`);
  return { kind: kind ?? alone, word: reached?.word ?? patient };
}

/** What the step comes to where the verb is denied or hangs on another; null where nothing has happened yet. */
function standing(tree: Tree, clause: Clause, kind: StepKind): StepKind | null {
  const { predicate, negated } = clause;
  const governor =
    predicate.relation === 'xcomp' || predicate.relation === 'ccomp' ? tree.head(predicate) : null;
  const governs = governor?.lemma.toLowerCase() ?? '';
  const refusing =
    negated || REFUSING_GOVERNORS.has(governs) || (governor !== null && clauseOf(tree, governor).negated);
  // "still has not signed" has not refused; "refusal to answer" is no answer, and what is asked may not be so.
  const late = tree.children(predicate, 'advmod').some(({ lemma }) => lemma === 'still' || lemma === 'yet');
  const unkept = predicate.relation === 'acl' && UNDONE_NOUNS.has(tree.head(predicate)?.lemma ?? '');
  if ((negated && late) || unkept || isAsked(tree, clause)) return null;
  if (isConditional(tree, predicate)) return null;
  if (kind === 'accepted' && refusing) return 'refused';
  if (refusing) return null;
  const undone = isUndone(tree, clause);
  // "will answer the letter": an answer is awaited.
  if (undone && kind === 'answered') return 'awaited';
  return undone && kind !== 'awaited' ? null : kind;
}

const UNDONE_NOUNS = new Set([
  'refusal',
  'failure',
  'inability',
  'plan',
  'promise',
  'chance',
  'opportunity',
  'effort',
]);

/** Whether a clause is a question: its auxiliary stands before its subject. */
export function isAsked(tree: Tree, { predicate, agent }: Clause): boolean {
  if (tree.sentence.tokens.at(-1)?.text !== '?' || agent === null) return false;
  return tree
    .children(predicate, 'aux')
    .some(({ index }) => index < agent.index && agent.index < predicate.index);
}

const UNDONE_AUXILIARIES = new Set([
  'will',
  'would',
  'may',
  'might',
  'could',
  'should',
  'must',
  'shall',
  'can',
  'wo',
]);

/** Whether what the verb tells has not happened yet: "will answer", "plans to answer". */
export function isUndone(tree: Tree, { predicate, auxiliaries }: Clause): boolean {
  // "plans to answer" has not answered yet; "told us that it answered" has.
  const led = tree.children(predicate, 'mark').some(({ lemma }) => lemma === 'to');
  const governor = predicate.relation === 'xcomp' || led ? tree.head(predicate) : null;
  if (led && predicate.relation === 'acl') return true;
  return (
    auxiliaries.some((word) => UNDONE_AUXILIARIES.has(word)) ||
    UNDONE_GOVERNORS.has(governor?.lemma.toLowerCase() ?? '')
  );
}

const NOT_YET = new Set(['if', 'unless', 'whether', 'before', 'until']);

function isConditional(tree: Tree, predicate: Token): boolean {
  return tree.children(predicate, 'mark').some(({ lemma }) => NOT_YET.has(lemma));
}

/** Those after "with", which parsers hang on the verb or on what is reviewed. */
function companionsOf(tree: Tree, { obliques, patient }: Clause): readonly Token[] {
  const beside = patient ? tree.children(patient, 'nmod', 'obl', 'appos') : [];
  return [...obliques.map(({ word }) => word), ...beside].filter((word) => tree.leadIn(word) === 'with');
}

/** To whom it went, or from whom it is awaited. */
function receiversOf(
  { obliques, receiver, predicate }: Clause,
  word: Token,
  kind: StepKind,
): readonly Token[] {
  const lead = kind === 'awaited' || kind === 'received' ? 'from' : 'to';
  const named = obliques.filter(
    // "To his credit, he sent …" has no receiver.
    ({ preposition, word: one }) => preposition === lead && one !== word && one.index > predicate.index,
  );
  return [...(receiver && kind === 'sent' ? [receiver] : []), ...named.map(({ word: one }) => one)];
}

/** Verbs whose subject awaits; of the others it is the subject that owes. */
const AWAITING = new Set(['await', 'wait', 'expect', 'anticipate', 'want', 'demand', 'look']);

export function isResponse({ lemma }: Token): boolean {
  return INSTRUMENT_NOUNS.get(lemma.toLowerCase())?.kind === 'response';
}

export function mannerOf(tree: Tree, verb: Token): Manner | null {
  const adverbs = tree.children(verb, 'advmod').map(({ lemma }) => MANNERS.get(lemma.toLowerCase()));
  return adverbs.find((manner) => manner !== undefined) ?? null;
}

/** How an answering verb says that it answered: by an adverb beside it. */
export function answerOf(tree: Tree, verb: Token): Answer | null {
  const adverbs = tree
    .children(verb, 'advmod', 'xcomp', 'obl')
    .map(({ lemma }) => ANSWERS.get(lemma.toLowerCase()));
  return adverbs.find((answer) => answer !== undefined) ?? null;
}
