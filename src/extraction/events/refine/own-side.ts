/** An event's recipients -> those of another side than its actors, where both are states or act for them. */
import type { ActorIndex } from '../../finding.ts';
import type { Draft } from '../draft.ts';
import type { Setting } from '../setting.ts';

/**
 * A ministry asks nothing of its own state, and where others are asked too, nothing of its own people: "presented proposals
 * on guarantees between Oslo, Rome and Bern" by Oslo's ministry is directed at Rome and Bern. What a state does to
 * people of its own stays where nobody else is named.
 */
export function ownSide(draft: Draft, { actors }: Setting): Draft {
  if (draft.recipients.length === 0 || draft.actors.some((one) => actors[one]?.kind === 'group'))
    return draft;
  const own = new Set(draft.actors.flatMap((one) => actors[one]?.country ?? []));
  const isOwn = (one: ActorIndex): boolean => own.has(actors[one]?.country ?? '');
  const others = draft.recipients.filter((one) => !isOwn(one));
  const recipients =
    others.length > 0
      ? others
      : draft.recipients.filter((one) => !(isOwn(one) && actors[one]?.kind === 'state'));
  return recipients.length === draft.recipients.length ? draft : { ...draft, recipients };
}
