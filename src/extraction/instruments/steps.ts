/** What became of documents: step proposals -> the exchanges of their instruments. */
import { STEP_VERBS } from '../../lexicon/instrument-verbs.ts';
import type { StepKind } from '../../values/instrument.ts';
import type { Span } from '../../values/span.ts';
import { unique } from '../../values/unique.ts';
import type { ActorFinding, ActorIndex, ExchangeStepFinding } from '../finding.ts';
import { ownersOf } from '../parties.ts';
import { isPassive } from '../syntax/clause.ts';
import { treeOf } from '../syntax/tree.ts';
import type { Documents } from './documents.ts';
import { featuresOf } from './features.ts';
import type { InstrumentDraft } from './instrument-draft.ts';
import type { InstrumentMention, StepProposal } from './proposal.ts';
import { type Setting, sameSide, shareSide, whenOf, whoIs } from './setting.ts';

/** A step before its instruments have their places. */
export interface StepDraft extends Omit<ExchangeStepFinding, 'with'> {
  readonly of: InstrumentDraft;
  readonly with: InstrumentDraft | null;
}

type Targets = ReadonlyMap<InstrumentDraft, InstrumentDraft>;

/** The steps in the order of the text, those told twice joined. */
export function stepsOf(
  proposals: readonly StepProposal[],
  documents: Documents,
  targets: Targets,
  setting: Setting,
): readonly StepDraft[] {
  const steps: StepDraft[] = [];
  for (const proposal of proposals) {
    const step = stepOf(proposal, documents, targets, setting);
    if (!step) continue;
    const twin = steps.findIndex((other) => isTwin(other, step, setting.actors));
    if (twin < 0) steps.push(step);
    else steps[twin] = joined(steps[twin] as StepDraft, step);
  }
  return [...steps, ...impliedSteps(steps, documents, targets, setting)].toSorted(
    (a, b) => a.evidence[0].start - b.evidence[0].start,
  );
}

/**
 * What a document's mention tells by itself: "in a letter to Oslo" of a known author says that it was sent, "Rome's
 * reply, made public on Friday" that Rome has answered.
 */
function impliedSteps(
  told: readonly StepDraft[],
  { drafts }: Documents,
  targets: Targets,
  { actors }: Setting,
): readonly StepDraft[] {
  return drafts.flatMap((draft): readonly StepDraft[] => {
    const target = targets.get(draft);
    const of = draft.kind === 'response' ? target : draft;
    const kind: StepKind = draft.kind === 'response' ? 'answered' : 'sent';
    const known = draft.kind === 'response' || (LETTERS.has(draft.kind ?? '') && draft.addressees.size > 0);
    if (!of || !known || draft.authors.size === 0) return [];
    const already = told.some(
      (step) =>
        (step.with === draft && (step.kind === 'awaited' || step.kind === 'refused')) ||
        (step.of === of && step.kind === kind && shareSide(actors, step.by, draft.authors)),
    );
    const mention = draft.mentions.find((one) => one.kind !== null && (kind === 'sent' || one.definite));
    if (already || !mention) return [];
    const { start, end, text } = mention;
    const to = kind === 'sent' ? [...draft.addressees] : [...of.authors];
    const common = { manner: draft.manner, answer: null, on: draft.on, rule: 'document-noun' } as const;
    return [
      {
        ...common,
        of,
        kind,
        by: [...draft.authors],
        to,
        with: draft === of ? null : draft,
        evidence: [{ start, end, text }],
      },
    ];
  });
}

/** Documents that go to somebody by being written. */
const LETTERS: ReadonlySet<string> = new Set(['letter', 'note', 'proposal', 'paper', 'draft', 'list']);

/** Documents that somebody alone writes: who signs them writes them. */
const SIGNED_BY_AUTHOR: ReadonlySet<string> = new Set(['letter', 'note', 'paper', 'list', 'response']);
/** Verbs that await anything at all; the others await only an answer. */
const AWAITING: ReadonlySet<string> = new Set(['await', 'wait', 'expect', 'anticipate']);

/** Steps that are told even where the passive leaves out whose they are. */
/** How many sentences back "replied negatively", without a word of what, can mean a document. */
const ANSWERED_BACK = 3;

const AGENTLESS: ReadonlySet<StepKind> = new Set(['sent', 'accepted', 'refused', 'withdrawn']);

function stepOf(
  proposal: StepProposal,
  documents: Documents,
  targets: Targets,
  setting: Setting,
): StepDraft | null {
  const { about, sentence, predicate } = proposal;
  const agent = proposal.agent ? whoIs(setting, sentence, proposal.agent) : [];
  const named = about && documents.at(about);
  const found = named ?? (about === null ? answeredBy(proposal, agent, documents, setting) : null);
  if (!found) return null;
  const response = found.kind === 'response' ? found : null;
  const of = (response && targets.get(response)) ?? found;
  const kind: StepKind = response && of !== response && proposal.kind === 'sent' ? 'answered' : proposal.kind;
  const mention = about && documents.mentionAt(about.word);
  const awaited = kind === 'awaited';
  const { owed } = proposal;
  if (awaited && !owed && !response && !AWAITING.has(predicate.lemma.toLowerCase())) return null;
  const companions = proposal.companions.flatMap((word) => whoIs(setting, sentence, word));
  const by = owed ? [...of.authors] : agent.length > 0 || awaited ? agent : makers(kind, found);
  const agentless =
    isPassive(treeOf(sentence), predicate) &&
    AGENTLESS.has(kind) &&
    !(kind === 'refused' && STEP_VERBS.get(predicate.lemma.toLowerCase()) === 'accepted');
  if (by.length === 0 && !agentless) return null;
  if (kind === 'accepted' && SIGNED_BY_AUTHOR.has(of.kind ?? '') && shareSide(setting.actors, of.authors, by))
    return null;
  const receivers = owed ? agent : proposal.receivers.flatMap((word) => whoIs(setting, sentence, word));
  return {
    of,
    kind,
    by: unique([...by, ...companions]),
    to: unique(
      receivers.length > 0
        ? receivers
        : counterparts(kind, of, mention, setting).filter((actor) => !by.includes(actor)),
    ),
    manner: proposal.manner ?? mention?.manner ?? null,
    answer: kind === 'answered' ? proposal.answer : null,
    with: response === of ? null : response,
    on: whenOf(setting, sentence, predicate),
    evidence: [clauseSpan(proposal)],
    rule: proposal.by,
  };
}

/** Whose doing it is where no agent is told: a letter that "was sent" was sent by its author. */
function makers(kind: StepKind, { authors }: InstrumentDraft): readonly ActorIndex[] {
  return kind === 'sent' || kind === 'answered' || kind === 'withdrawn' ? [...authors] : [];
}

/** With whom the step is taken where the clause does not say: the addressees of what is sent, those who are to answer. */
function counterparts(
  kind: StepKind,
  of: InstrumentDraft,
  mention: InstrumentMention | null,
  setting: Setting,
): readonly ActorIndex[] {
  if (kind === 'sent') return [...of.addressees];
  if (kind === 'received' || kind === 'answered' || kind === 'accepted' || kind === 'refused')
    return [...of.authors];
  if (kind !== 'awaited' || !mention) return [];
  const { authors } = featuresOf(mention, setting);
  return authors.length > 0 ? authors : [...of.addressees];
}

/** "responded negatively to Rome's concerns": the last document from Rome that went to those who respond. */
function answeredBy(
  { answers, sentence, predicate }: StepProposal,
  agent: readonly ActorIndex[],
  documents: Documents,
  { actors, mentions }: Setting,
): InstrumentDraft | null {
  if (agent.length === 0) return null;
  const direct = answers && documents.at({ sentence, word: answers });
  if (direct) return direct;
  const owners = answers ? ownersOf(treeOf(sentence), answers, mentions) : [];
  const sentBefore = documents.drafts.filter(
    ({ mentions: all, kind, authors }) =>
      kind !== 'response' &&
      all.some(
        (one) =>
          one.start < predicate.start &&
          (answers !== null || sentence.index - one.sentence.index <= ANSWERED_BACK),
      ) &&
      (answers === null ||
        [...authors].some((author) => owners.some((owner) => sameSide(actors, author, owner)))),
  );
  return (
    sentBefore.findLast((draft) => shareSide(actors, [...draft.addressees, ...draft.parties], agent)) ??
    (answers ? sentBefore.at(-1) : null) ??
    null
  );
}

/** The words of the clause: its verb with its arguments, without the clauses beside it. */
function clauseSpan({ sentence, predicate }: StepProposal): Span {
  const tree = treeOf(sentence);
  const own = (word: StepProposal['predicate']): boolean =>
    !/^(?:parataxis|advcl|ccomp|punct|discourse|mark)$/u.test(word.relation ?? '') &&
    !(word.relation === 'conj' && word.upos === 'VERB');
  const words = tree.below(predicate, own);
  return tree.spanOver(words) ?? predicate;
}

function isTwin(one: StepDraft, other: StepDraft, actors: readonly ActorFinding[]): boolean {
  const agrees = <Value>(a: Value | null, b: Value | null): boolean => a === null || b === null || a === b;
  return (
    one.of === other.of &&
    one.kind === other.kind &&
    agrees(one.with, other.with) &&
    agrees(one.answer, other.answer) &&
    agrees(one.manner, other.manner) &&
    agrees(one.on?.value ?? null, other.on?.value ?? null) &&
    one.by.every((actor) => shareSide(actors, [actor], other.by)) &&
    other.by.every((actor) => shareSide(actors, [actor], one.by))
  );
}

function joined(one: StepDraft, other: StepDraft): StepDraft {
  return {
    ...one,
    to: one.to.length > 0 ? one.to : other.to,
    manner: one.manner ?? other.manner,
    answer: one.answer ?? other.answer,
    with: one.with ?? other.with,
    on: one.on ?? other.on,
    evidence: [...one.evidence, ...other.evidence] as unknown as StepDraft['evidence'],
  };
}
