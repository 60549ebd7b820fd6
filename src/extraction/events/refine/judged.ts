/** Drafts -> those that a reader would likely find right, directed at those whom he would likely name. */
import type { EventType } from '../../../values/plover.ts';
import type { ActorIndex } from '../../finding.ts';
import type { Draft } from '../draft.ts';
import { likelyAct, likelyOther, likelyRecipient } from '../likely.ts';
import { withPrincipals } from '../parties-of.ts';
import type { Setting } from '../setting.ts';
import { PLAIN, traitsOfAct, traitsOfParty } from '../traits.ts';

/** How likely an act must be, unless its word has one meaning alone. */
const ACT = 0.45;
/** How likely somebody must be its recipient whom a rule chose, and somebody else whom its sentence names. */
const CHOSEN = 0.5;
const OTHER = 0.6;

/** Types that say nothing where it is not known to whom they are done. */
const NOTHING_WITHOUT: ReadonlySet<EventType> = new Set<EventType>([
  'COOPERATE',
  'AID',
  'SANCTION',
  'CONSULT',
  'COERCE',
  'ASSAULT',
]);

/** The draft as it is likely right, or none. Where nobody whom it names is likely meant it stands without a recipient. */
export function judged(draft: Draft, setting: Setting): readonly Draft[] {
  const seen = traitsOfAct(draft, setting);
  const plain = seen.includes(PLAIN);
  if (!plain && likelyAct(seen) < ACT) return [];
  const recipients = withPrincipals(recipientsOf(draft, setting), setting.actors).filter(
    (one) => !draft.actors.includes(one),
  );
  const alone =
    (draft.recipients.length > 0 || plain) && recipients.length === 0 && !NOTHING_WITHOUT.has(draft.type);
  return [{ ...draft, recipients, alone }];
}

function recipientsOf(draft: Draft, setting: Setting): readonly ActorIndex[] {
  const traits = (one: ActorIndex): readonly string[] => traitsOfParty(draft, one, 'recipient', setting);
  const chosen = draft.recipients
    .filter((one) => isNamedIn(draft, one, setting))
    .filter((one) => likelyRecipient(traits(one)) >= CHOSEN);
  if (draft.joint) return chosen;
  const beside = (one: ActorIndex): number => likelyOther(traits(one));
  const least = Math.max(OTHER, ...chosen.map(beside));
  const other = candidatesOf(draft, setting)
    .map((one) => ({ one, likely: beside(one) }))
    .filter(({ likely }) => likely >= least)
    .toSorted((a, b) => b.likely - a.likely)[0];
  return other === undefined ? chosen : [other.one];
}

/** Who is named in the sentence of an act beside its actors and those whom the rules chose. */
export function candidatesOf(draft: Draft, { mentions, actors }: Setting): readonly ActorIndex[] {
  const all = new Set(mentions.in(draft.sentence).map(({ actor }) => actor));
  return [...all].filter(
    (one) => !draft.actors.includes(one) && !draft.recipients.includes(one) && actors[one]?.kind !== 'outlet',
  );
}

function isNamedIn({ sentence }: Draft, one: ActorIndex, { actors }: Setting): boolean {
  return (
    actors[one]?.mentions.some(({ start, end }) => sentence.start <= start && end <= sentence.end) ?? false
  );
}
