/** Drafts -> what PLOVER makes of the future and of refusal: help to come is AGREE, harm to come THREATEN, "will not" REJECT. */
import { ASKED, THREATENED } from '../../../lexicon/event-turns.ts';
import type { EventType } from '../../../values/plover.ts';
import { overlaps } from '../../../values/span.ts';
import type { Draft } from '../draft.ts';
import type { Setting } from '../setting.ts';

const HELP: ReadonlySet<EventType> = new Set<EventType>([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'RETREAT',
  'CONCEDE',
]);
const YIELDS: ReadonlySet<EventType> = new Set<EventType>(['RETREAT', 'CONCEDE']);
const HARM: ReadonlySet<EventType> = new Set<EventType>([
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'MOBILIZE',
  'PROTEST',
]);

export function tense(draft: Draft, setting: Setting): readonly Draft[] {
  const { type, mode, status } = draft;
  if (draft.statement !== null) return [draft];
  // What is only decided on stays CONCEDE or RETREAT; what "will" be done is a promise of it.
  const promised = YIELDS.has(type) ? draft.will : !draft.aim;
  if (status === 'planned' && HELP.has(type) && promised && mode !== 'resign')
    return [{ ...draft, type: 'AGREE', mode: null, needsRecipient: draft.needsRecipient }];
  if (status === 'planned' && HARM.has(type) && !draft.aim && isOwnWord(draft, setting))
    return [
      {
        ...draft,
        type: 'THREATEN',
        mode: mode === 'expel' || mode === 'arrest' ? mode : (THREATENED.get(type) ?? null),
        status: 'reported',
      },
    ];
  if (status === 'negated' && (HELP.has(type) || type === 'AGREE') && isRefusal(draft))
    return [{ ...draft, type: 'REJECT', mode: ASKED.get(type) ?? null, status: 'reported' }];
  return [draft];
}

/** Whether the one who would do it says so himself, or nobody else is said to. */
function isOwnWord({ head, actors, sentence }: Draft, { saidIn, actors: all }: Setting): boolean {
  const round = (saidIn.get(sentence.index) ?? []).filter(({ content }) =>
    content.some((span) => overlaps(span, head)),
  );
  return round.every(({ speaker }) => {
    if (speaker === null) return false;
    const country = all[speaker]?.country;
    return actors.some((actor) => actor === speaker || (country != null && all[actor]?.country === country));
  });
}

/** "will not release", "does not recognise": as against "has not released", which only says that it was not done. */
function isRefusal({ sentence, head }: Draft): boolean {
  const before = sentence.tokens
    .slice(Math.max(0, head.index - 6), head.index)
    .map(({ lemma }) => lemma.toLowerCase());
  return before.some((lemma) => /^(?:will|would|wo|can|could|cannot|ca|do)$/.test(lemma));
}
