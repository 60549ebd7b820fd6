/** An instrument in the making: the mentions that are held to mean one document, and what they say of it. */
import type { InstrumentKind, Manner } from '../../values/instrument.ts';
import type { Span } from '../../values/span.ts';
import type { Time } from '../../values/time.ts';
import type { ActorFinding, ActorIndex } from '../finding.ts';
import type { Features } from './features.ts';
import type { InstrumentMention } from './proposal.ts';
import { shareSide } from './setting.ts';

export interface InstrumentDraft {
  kind: InstrumentKind | null;
  readonly mentions: InstrumentMention[];
  readonly authors: Set<ActorIndex>;
  readonly addressees: Set<ActorIndex>;
  readonly parties: Set<ActorIndex>;
  readonly modifiers: Set<string>;
  manner: Manner | null;
  on: Time | null;
  subject: Span | null;
}

export function newDraft(): InstrumentDraft {
  return {
    kind: null,
    mentions: [],
    authors: new Set(),
    addressees: new Set(),
    parties: new Set(),
    modifiers: new Set(),
    manner: null,
    on: null,
    subject: null,
  };
}

/** Joins a mention with what it says to a draft. */
export function join(draft: InstrumentDraft, mention: InstrumentMention, features: Features): void {
  draft.mentions.push(mention);
  if (draft.kind === null || (draft.kind === 'draft' && mention.kind === 'proposal'))
    draft.kind = mention.kind ?? draft.kind;
  // Who sets "the documents" out has written them only where nobody else is known to have.
  if (mention.kind !== null || draft.authors.size === 0)
    for (const actor of features.authors) draft.authors.add(actor);
  if (mention.kind !== null) for (const actor of features.addressees) draft.addressees.add(actor);
  for (const actor of features.parties) draft.parties.add(actor);
  for (const word of mention.modifiers) draft.modifiers.add(word);
  draft.manner ??= mention.manner;
  draft.on ??= features.on;
  draft.subject ??= features.subject;
}

/** How many sentences back a mention with words of its own can mean a document without any. */
const NEAR = 3;

/** Modifiers that say how a document is, not which one it is. */
const PLAIN = new Set(
  'draft write written propose sign final joint initial original proposed formal official detailed main key so-called landmark historic comprehensive first recent current existing initialled provisional tentative'.split(
    ' ',
  ),
);

/** Whether a mention can mean the document of a draft. */
export function canMean(
  draft: InstrumentDraft,
  mention: InstrumentMention,
  features: Features,
  actors: readonly ActorFinding[],
): boolean {
  if (!sameKind(draft, mention) || mention.fresh || !sameNumber(draft, mention)) return false;
  const unknown = draft.authors.size + draft.parties.size === 0 && !draft.mentions.some(({ named }) => named);
  // What is named first in passing ("an agreement") is not yet the one that a name tells.
  if (mention.named && unknown && !draft.mentions.some(inHeading)) return false;
  const clash = (mine: ReadonlySet<ActorIndex>, theirs: readonly ActorIndex[]): boolean =>
    mine.size > 0 && theirs.length > 0 && !shareSide(actors, mine, theirs);
  if (clash(draft.authors, features.authors) || clash(draft.parties, features.parties)) return false;
  if (mention.manner !== draft.manner && (mention.manner !== null || !mention.definite)) return false;
  const telling = (words: Iterable<string>): readonly string[] =>
    [...words].filter((word) => !PLAIN.has(word));
  const mine = telling(draft.modifiers);
  const theirs = telling(mention.modifiers);
  if (mine.length > 0 && theirs.length > 0 && !theirs.some((word) => mine.includes(word))) return false;
  // "a fishing pact" is told apart from "a pact" unless that came just before.
  const latest = Math.max(...draft.mentions.map(({ sentence }) => sentence.index));
  if (mine.length === 0 && theirs.length > 0 && mention.sentence.index - latest > NEAR) return false;
  if (mention.definite || mention.manner !== null || draft.mentions.every(inHeading)) return true;
  // "a letter" again: the same where its author is known to be the same.
  return features.authors.length > 0 && shareSide(actors, draft.authors, features.authors);
}

/** Kinds of which one and several are different things: "the deal" is none of "trade deals". */
const COUNTED: ReadonlySet<InstrumentKind> = new Set([
  'treaty',
  'agreement',
  'letter',
  'statement',
  'resolution',
  'list',
]);

function sameNumber({ mentions }: InstrumentDraft, { kind, plural }: InstrumentMention): boolean {
  return kind === null || !COUNTED.has(kind) || mentions.some((one) => one.plural === plural);
}

const inHeading = ({ sentence }: InstrumentMention): boolean =>
  sentence.block.kind === 'heading' || sentence.block.kind === 'title';

/** Kinds that reports use for one another. */
const ALIKE: readonly ReadonlySet<InstrumentKind>[] = [
  new Set(['draft', 'proposal']),
  new Set(['treaty', 'agreement', 'protocol']),
  new Set(['communiqué', 'declaration', 'statement']),
];
/** What a draft may be a draft of. */
const DRAFTED: ReadonlySet<InstrumentKind> = new Set([
  'treaty',
  'agreement',
  'protocol',
  'resolution',
  'declaration',
]);

function sameKind({ kind, modifiers }: InstrumentDraft, mention: InstrumentMention): boolean {
  if (kind === null || mention.kind === null || kind === mention.kind) return true;
  const [one, other] = [kind, mention.kind];
  // "a draft treaty", then "the treaty"; but not "the treaty", then "the draft".
  if (one === 'draft' && DRAFTED.has(other)) return modifiers.has('draft');
  return ALIKE.some((kinds) => kinds.has(one) && kinds.has(other));
}
