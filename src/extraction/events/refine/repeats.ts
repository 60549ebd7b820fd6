/** Drafts -> each act once: a statement and the verb that reports it are one event, and so is an act told twice. */
import type { Sentence } from '../../../reading/reading.ts';
import { overlaps } from '../../../values/span.ts';
import type { Draft } from '../draft.ts';

export function repeats(drafts: readonly Draft[]): readonly Draft[] {
  const bySentence = new Map<Sentence, Draft[]>();
  for (const draft of drafts.toSorted(inOrder)) {
    const kept = bySentence.get(draft.sentence) ?? [];
    bySentence.set(draft.sentence, kept);
    const at = kept.findIndex((other) => isSame(other, draft));
    const other = kept[at];
    if (other === undefined) kept.push(draft);
    else kept[at] = merged(other, draft);
  }
  return [...bySentence.values()].flat().toSorted(inOrder);
}

function inOrder(a: Draft, b: Draft): number {
  return a.evidence[0].start - b.evidence[0].start || a.evidence[0].end - b.evidence[0].end;
}

function isSame(one: Draft, other: Draft): boolean {
  if (one.statement !== null && other.statement !== null)
    return one.type === other.type && overlaps(one.evidence[0], other.evidence[0]);
  const sameWords = overlaps(one.evidence[0], other.evidence[0]);
  if (one.statement !== null || other.statement !== null)
    return sameWords || (one.type === other.type && one.actors.some((actor) => other.actors.includes(actor)));
  if (one.type !== other.type) return sameWords && one.head === other.head;
  const same = (a: readonly number[], b: readonly number[]): boolean =>
    a.length === b.length && a.every((x) => b.includes(x));
  return same(one.actors, other.actors) && same(one.recipients, other.recipients);
}

/** What the verb's own clause says of type, mode and parties stands; the statement adds its number and words. */
function merged(one: Draft, other: Draft): Draft {
  const said = one.statement !== null ? one : other.statement !== null ? other : null;
  if (said === null) return one;
  const seen = said === one ? other : one;
  const recipients = seen.recipients.length > 0 ? seen.recipients : said.recipients;
  return {
    ...seen,
    recipients: recipients.filter((one) => !seen.actors.includes(one)),
    statement: said.statement,
    evidence: [seen.evidence[0], ...said.evidence.slice(1)],
  };
}
