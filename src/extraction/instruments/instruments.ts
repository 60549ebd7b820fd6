/** Proposals on documents -> instruments with their provisions and disclosure, and their exchanges. */
import { FORMAL_WORDS } from '../../lexicon/instrument-nouns.ts';
import type { Reading } from '../../reading/reading.ts';
import { bySpan, type Evidence, overlaps, type Span } from '../../values/span.ts';
import type {
  ActorFinding,
  ActorIndex,
  ExchangeFinding,
  ExchangeStepFinding,
  InstrumentFinding,
  InstrumentIndex,
  ProvisionFinding,
  Step,
} from '../finding.ts';
import { itemsIn, sentenceAt } from '../locate.ts';
import { fragmentOf } from '../syntax/fragment.ts';
import { treeOf } from '../syntax/tree.ts';
import { Documents } from './documents.ts';
import type { InstrumentDraft } from './instrument-draft.ts';
import type {
  DisclosureProposal,
  InstrumentMention,
  InstrumentProposal,
  ProvisionProposal,
} from './proposal.ts';
import { responseTargets } from './response-targets.ts';
import { type Setting, whoIs } from './setting.ts';
import { type StepDraft, stepsOf } from './steps.ts';

export interface Instruments {
  readonly instruments: readonly InstrumentFinding[];
  readonly exchanges: readonly ExchangeFinding[];
}

/** Resolves what the rules proposed. A document of which nothing is said but its name is left out. */
export function instrumentsOf(proposals: readonly InstrumentProposal[], setting: Setting): Instruments {
  const of = <Kind extends InstrumentProposal['is']>(is: Kind) =>
    proposals.filter((proposal): proposal is Extract<InstrumentProposal, { is: Kind }> => proposal.is === is);
  const documents = new Documents(of('mention'), setting);
  const targets = responseTargets(documents, setting);
  const provisions = collect(of('provision'), termsOf(documents, setting));
  const disclosures = collect(of('disclosure'), (proposal) => documents.at(proposal.about));
  const steps = stepsOf(of('step'), documents, targets, setting);
  const told = new Set([
    ...[...provisions.keys()].filter(({ kind }) => !SAID.has(kind ?? '')),
    ...disclosures.keys(),
    ...steps.flatMap(({ of: one, with: answer }) => [one, answer]),
  ]);
  const kept = documents.drafts.filter(
    (draft) => (told.has(draft) && !isPrivateWord(draft, setting)) || isPlaced(draft, setting),
  );
  const places = new Map(kept.map((draft, index) => [draft, index]));
  return {
    instruments: kept.map((draft) =>
      instrumentOf(
        draft,
        provisions.get(draft) ?? [],
        disclosures.get(draft) ?? [],
        steps.filter((step) => step.of === draft),
        setting,
      ),
    ),
    exchanges: kept.flatMap((draft, index) =>
      exchangeOf(
        index,
        steps.filter((step) => step.of === draft),
        places,
      ),
    ),
  };
}

/**
 * The document that a provision belongs to; one that only goes on with the terms of the sentence before belongs to theirs,
 * where nobody is cited in it.
 */
function termsOf(
  documents: Documents,
  { statements }: Setting,
): (proposal: ProvisionProposal) => InstrumentDraft | null {
  let last: { readonly draft: InstrumentDraft; readonly sentence: ProvisionProposal['sentence'] } | null =
    null;
  return ({ about, sentence, text }) => {
    const goesOn =
      about === null &&
      last !== null &&
      sentence.index - last.sentence.index <= 1 &&
      sentence.block === last.sentence.block &&
      !statements.some(({ content }) => content.some((span) => overlaps(span, text)));
    const draft = about ? documents.at(about) : goesOn ? (last?.draft ?? null) : null;
    if (draft) last = { draft, sentence };
    return draft;
  };
}

function collect<Item>(
  items: readonly Item[],
  key: (item: Item) => InstrumentDraft | null,
): Map<InstrumentDraft, Item[]> {
  const groups = new Map<InstrumentDraft, Item[]>();
  for (const item of items) {
    const draft = key(item);
    if (draft) groups.set(draft, [...(groups.get(draft) ?? []), item]);
  }
  return groups;
}

/**
 * Documents that are no more than words or ideas of somebody: without whose, they are none, and a person's own who acts
 * for nobody are none either as long as nothing becomes of them.
 */
const SAID: ReadonlySet<string> = new Set(['response', 'proposal', 'statement', 'list', 'paper']);

/** Whether the report says whose it is or between whom, or comes back to it; a response must be a document at all. */
function isPlaced(
  { kind, manner, authors, addressees, parties, mentions, modifiers }: InstrumentDraft,
  { actors }: Setting,
): boolean {
  if (kind === 'response') return manner !== null || [...modifiers].some((word) => FORMAL_WORDS.has(word));
  if (kind === 'statement' && manner === null && parties.size === 0)
    return [...authors].some((author) => isPublic(actors[author]));
  if (SAID.has(kind ?? ''))
    return addressees.size + parties.size > 0 || [...authors].some((author) => isPublic(actors[author]));
  const again = mentions.length > 1 && mentions.some(({ definite }) => definite);
  return again || authors.size + addressees.size + parties.size > 0;
}

/** A statement of one who acts for nobody is what was said, and stands among the statements. */
const isPrivateWord = ({ kind, manner, authors }: InstrumentDraft, { actors }: Setting): boolean =>
  kind === 'statement' && manner === null && ![...authors].some((author) => isPublic(actors[author]));

/** Who only seeks an office holds none. */
const SEEKING = /candidate|nominee|hopeful|contender/iu;

/** Whether an actor is a body or a state, or a person who acts for one. */
const isPublic = (actor: ActorFinding | undefined): boolean =>
  actor !== undefined &&
  (actor.country !== null ||
    actor.offices.some(({ title }) => !SEEKING.test(title)) ||
    /^(?:state|government|organisation|bloc)$/u.test(actor.kind));

/** The clause of the word that heads a span. */
function treeAt(reading: Reading, span: Span): string | null {
  const sentence = sentenceAt(reading, span.start);
  const words = sentence === undefined ? [] : itemsIn(sentence.tokens, span);
  const inside = new Set(words.map(({ index }) => index));
  const head = words.find((word) => !inside.has(word.head ?? -1));
  return sentence && head ? fragmentOf(sentence, head) : null;
}

function instrumentOf(
  draft: InstrumentDraft,
  provisions: readonly ProvisionProposal[],
  disclosures: readonly DisclosureProposal[],
  taken: readonly StepDraft[],
  setting: Setting,
): InstrumentFinding {
  const [first, ...rest] = draft.mentions as [InstrumentMention, ...InstrumentMention[]];
  const bare = ({ start, end, text }: Span): Span => ({ start, end, text });
  const evidence: Evidence = [bare(first), ...rest.map(bare)];
  const terms = distinct(provisions).map((provision) => provisionOf(provision, draft, setting));
  const told = disclosures[0];
  const by = told?.agent ? (whoIs(setting, told.about.sentence, told.agent)[0] ?? null) : null;
  const steps: readonly Step[] = [
    ...draft.mentions.map(
      (mention): Step => ({
        by: mention.by,
        gave: mention.kind ?? 'mention',
        evidence: [bare(mention)],
        tree: fragmentOf(mention.sentence, treeOf(mention.sentence).head(mention.head) ?? mention.head),
      }),
    ),
    ...terms.map(
      (term): Step => ({
        by: term.by,
        gave: `provision: ${term.deontic}`,
        evidence: [term.text],
        tree: treeAt(setting.reading, term.text),
      }),
    ),
    ...disclosures.map(
      (one): Step => ({
        by: one.by,
        gave: `disclosure: ${one.state}`,
        evidence: [one.evidence],
        tree: treeAt(setting.reading, one.evidence),
      }),
    ),
    ...taken.map(
      ({ rule, kind, evidence: clauses }): Step => ({
        by: rule,
        gave: `step: ${kind}`,
        evidence: clauses,
        tree: treeAt(setting.reading, clauses[0]),
      }),
    ),
  ];
  return {
    kind: draft.kind ?? 'paper',
    name: nameOf(draft),
    authors: [...draft.authors],
    addressees: [...draft.addressees],
    parties: [...draft.parties],
    on: draft.on,
    subject: draft.subject,
    provisions: terms,
    disclosure: { state: told?.state ?? 'unknown', by, evidence: disclosures.map((one) => one.evidence) },
    evidence,
    by: first.by,
    steps,
  };
}

/** Of provisions whose words overlap, the one that was proposed first with the longest words. */
function distinct(provisions: readonly ProvisionProposal[]): readonly ProvisionProposal[] {
  const sorted = provisions.toSorted((a, b) => bySpan(a.text, b.text));
  return sorted.filter(({ text }, at) => !sorted.slice(0, at).some((other) => other.text.end > text.start));
}

function provisionOf(
  { deontic, bearers, text, scope, by }: ProvisionProposal,
  { parties }: InstrumentDraft,
  { mentions }: Setting,
): ProvisionFinding {
  const named = bearers ? outermost(mentions.in(bearers)) : [];
  const all = bearers !== null && /\b(?:both|each|all)\b|\bparties\b|\bsides\b|^they$/iu.test(bearers.text);
  return {
    deontic,
    bearers: all && (named.length === 0 || parties.size > 0) ? [...parties] : named,
    text,
    scope,
    by,
  };
}

function outermost(
  mentions: readonly { readonly actor: ActorIndex; readonly end: number; readonly start: number }[],
): readonly ActorIndex[] {
  let end = -1;
  const found: ActorIndex[] = [];
  for (const mention of mentions)
    if (mention.start >= end) {
      end = mention.end;
      found.push(mention.actor);
    }
  return [...new Set(found)];
}

/** All that may stand between a document's noun and what it is on. */
const JOINING = /^ (?:on|regarding|concerning|about|over) (?:the )?$/iu;

/** The fullest phrase for it, from its first modifier to the end of what it is on. */
function nameOf({ mentions, subject }: InstrumentDraft): string {
  const telling = mentions.filter(({ kind }) => kind !== null);
  const names = (telling.length > 0 ? telling : mentions).map(({ sentence, head, start: from }) => {
    if (head.upos === 'VERB') return 'letter';
    const tree = treeOf(sentence);
    const before = tree
      .children(head, 'amod', 'compound', 'nummod')
      .filter(({ start: at }) => at >= from && at < head.start);
    const start = Math.min(head.start, ...before.map((word) => word.start));
    const follows =
      subject !== null &&
      JOINING.test(
        sentence.text.slice(head.end - sentence.start, Math.max(0, subject.start - sentence.start)),
      );
    const end = follows && subject ? subject.end : head.end;
    return sentence.text.slice(start - sentence.start, end - sentence.start);
  });
  return names.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

function exchangeOf(
  instrument: InstrumentIndex,
  steps: readonly StepDraft[],
  places: ReadonlyMap<InstrumentDraft, InstrumentIndex>,
): readonly ExchangeFinding[] {
  const [first, ...rest] = steps.map(
    ({ of: _, with: answer, ...step }): ExchangeStepFinding => ({
      ...step,
      with: answer ? (places.get(answer) ?? null) : null,
    }),
  );
  return first ? [{ instrument, steps: [first, ...rest] }] : [];
}
