/** Drafts -> without force that is only of words: who "attacks" a rival blames him, who "beats" him wins. */
import { BLAMING, CONTENDING } from '../../../lexicon/event-verbs.ts';
import type { Draft } from '../draft.ts';
import type { Setting } from '../setting.ts';

export function amongPeople(draft: Draft, { actors }: Setting): readonly Draft[] {
  const { type, head, recipients } = draft;
  const lemma = head.lemma.toLowerCase();
  if (type !== 'ASSAULT' || !(BLAMING.has(lemma) || CONTENDING.has(lemma))) return [draft];
  const isPerson = (party: number): boolean => actors[party]?.kind === 'person';
  if (
    !draft.actors.some(isPerson) ||
    !recipients.every((party) => isPerson(party) || actors[party]?.kind === 'organisation') ||
    recipients.length === 0
  )
    return [draft];
  return BLAMING.has(lemma) ? [{ ...draft, type: 'ACCUSE', mode: 'disapprove' }] : [];
}
