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

/** Whether a mention can mean the document of a draft; `talk` is whether the report is a transcript. */
export function canMean(
  draft: InstrumentDraft,
  mention: InstrumentMention,
  features: Features,
  actors: readonly ActorFinding[],
  talk: boolean,
): boolean {
  if (!sameKind(draft, mention) || mention.fresh || !sameNumber(draft, mention)) return false;
  if (!isInReach(draft, mention, features, talk)) return false;
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
  if (mine.length === 0 && theirs.length > 0 && distance(draft, mention) > NEAR) return false;
  if (mention.definite || mention.manner !== null || draft.mentions.every(inHeading)) return true;
  // "a letter" again: the same where its author is the same, and nothing else that is told of it differs.
  const sameAuthor = features.authors.some((author) => draft.authors.has(author));
  const differs = <Value>(one: Value | null, other: Value | null): boolean =>
    one !== null && other !== null && one !== other;
  return (
    sameAuthor &&
    !differs(draft.on?.value ?? null, features.on?.value ?? null) &&
    !differs(draft.subject?.text ?? null, features.subject?.text ?? null) &&
    features.addressees.every((actor) => draft.addressees.size === 0 || draft.addressees.has(actor))
  );
}

/** How many sentences lie between the last mention of a document and another mention. */
function distance({ mentions }: InstrumentDraft, { sentence }: InstrumentMention): number {
  return sentence.index - Math.max(...mentions.map((one) => one.sentence.index));
}

/** How many sentences back "the deal" can mean one in a conversation, where every question may be about another. */
const TALK_REACH = 10;

/**
 * Whether a mention is near enough. What has a name, or the modifiers that the document is known by, may stand anywhere;
 * "that deal" and "their deal" point at what was just told; in a transcript "the deal" is the one under discussion.
 */
function isInReach(
  draft: InstrumentDraft,
  mention: InstrumentMention,
  { parties, authors }: Features,
  talk: boolean,
): boolean {
  const known = mention.modifiers.some((word) => !PLAIN.has(word) && draft.modifiers.has(word));
  if (known || mention.apposed) return true;
  const far = distance(draft, mention);
  const own = mention.kind !== null && OWNED.test(mention.text);
  const told = parties.length + authors.length > 0;
  const matched =
    own &&
    told &&
    (parties.some((actor) => draft.parties.has(actor)) || authors.some((actor) => draft.authors.has(actor)));
  if (mention.pointed || (own && !matched)) return far <= NEAR;
  // An owner that the document was not known to have may be that of another.
  const unheard = told && draft.authors.size + draft.parties.size === 0;
  return (!talk && !unheard) || far <= TALK_REACH;
}

/** An owner that is only a pronoun: "their agreement". */
const OWNED = /^(?:his|her|its|their|our|my|your) /iu;

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
