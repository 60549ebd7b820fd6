/** A corrected entry, told by the words that it rests on -> the entry that it is after its report was read anew. */
import type { Span } from '../values/span.ts';
import type { EntryKind, Role } from './archive.ts';

/** What of an entry tells it from the others of its report. */
export interface Claim {
  readonly kind: EntryKind;
  readonly type: string;
  readonly evidence: readonly Span[];
  readonly mode: string | null;
  readonly speech: string | null;
  readonly status: string | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Who has a part, as the report calls them. */
  readonly named: readonly { readonly role: Role; readonly name: string }[];
}

/** Where a correction belongs. It is kept as JSON, so its fields may be added to and not renamed. */
export interface Anchor {
  readonly spans: readonly Span[];
  readonly type: string;
  /** Which it was, from 0, of those of the same kind and type that rest on the same spans. */
  readonly ordinal: number;
  /** Whether no other of its kind rested on the same spans. */
  readonly isAlone: boolean;
  /** What it said, as one string. */
  readonly said: string;
}

/** The anchor of one of a report's entries. */
export function anchorOf(claim: Claim, all: readonly Claim[]): Anchor {
  const there = all.filter(({ kind, evidence }) => kind === claim.kind && isSame(evidence, claim.evidence));
  return {
    spans: claim.evidence,
    type: claim.type,
    ordinal: there.filter(({ type }) => type === claim.type).indexOf(claim),
    isAlone: there.length === 1,
    said: saidOf(claim),
  };
}

/**
 * The entry that rests on the same words in the same place, else on the same words in the nearest other place; null
 * where there is none. Of several on the same words the one of the same type is meant; one of another type only where
 * it stands alone there as the corrected one did, since else it is the other of two claims.
 */
export function reattach<Known extends Claim>(
  kind: EntryKind,
  anchor: Anchor,
  entries: readonly Known[],
): { readonly claim: Known; readonly isOther: boolean } | null {
  const ofKind = entries.filter((claim) => claim.kind === kind);
  const inPlace = ofKind.filter(({ evidence }) => isSame(evidence, anchor.spans));
  const found = chosen(anchor, inPlace) ?? chosenElsewhere(anchor, ofKind);
  return found === null ? null : { claim: found, isOther: saidOf(found) !== anchor.said };
}

function chosenElsewhere<Known extends Claim>(anchor: Anchor, ofKind: readonly Known[]): Known | null {
  const from = anchor.spans[0]?.start ?? 0;
  const away = ({ evidence }: Known): number => Math.abs((evidence[0]?.start ?? 0) - from);
  const elsewhere = ofKind
    .filter(({ evidence }) => wordsOf(evidence) === wordsOf(anchor.spans) && !isSame(evidence, anchor.spans))
    .toSorted((a, b) => away(a) - away(b));
  const [nearest] = elsewhere;
  if (nearest === undefined) return null;
  return chosen(
    anchor,
    elsewhere.filter(({ evidence }) => isSame(evidence, nearest.evidence)),
  );
}

function chosen<Known extends Claim>(anchor: Anchor, there: readonly Known[]): Known | null {
  const sameType = there.filter(({ type }) => type === anchor.type);
  const found = sameType.find((claim) => saidOf(claim) === anchor.said) ?? sameType[anchor.ordinal];
  if (found !== undefined) return found;
  return anchor.isAlone && there.length === 1 ? (there[0] ?? null) : null;
}

function isSame(one: readonly Span[], other: readonly Span[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ start, end, text }, at) => {
      const span = other[at];
      return span?.start === start && span.end === end && span.text === text;
    })
  );
}

const wordsOf = (spans: readonly Span[]): string => JSON.stringify(spans.map(({ text }) => text));

function saidOf({ type, mode, speech, status, firstDay, lastDay, named }: Claim): string {
  return JSON.stringify([
    type,
    mode,
    speech,
    status,
    firstDay,
    lastDay,
    named.map(({ role, name }) => [role, name]),
  ]);
}
