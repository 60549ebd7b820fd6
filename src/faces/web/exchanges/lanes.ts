/** An exchange -> a lane for each who takes part in it, with its steps by day and how it stands with them. */
import { dayWords } from '../../cli/wording.ts';
import type { Entry, EntryParty } from '../asking/wire.ts';

export interface Lane {
  /** Null where the report names nobody. */
  readonly actor: Pick<EntryParty, 'actor' | 'name'> | null;
  readonly isSender: boolean;
  /** By day; a step with several addressees stands in the lane of each. */
  readonly steps: readonly Entry[];
  readonly state: string;
  readonly isAwaited: boolean;
}

/** What of an exchange the lanes are drawn from. */
export interface Told {
  readonly steps: readonly Entry[];
  readonly awaited: readonly { readonly from: EntryParty }[];
  readonly document?: Entry | null;
}

const withRole = ({ parties }: Pick<Entry, 'parties'>, role: EntryParty['role']): readonly EntryParty[] =>
  parties.filter((party) => party.role === role);

/** What is sent, withdrawn or awaited stands with whom it is sent to or awaited from; all else with whoever did it. */
function whose(step: Entry): readonly EntryParty[] {
  const isTowards = step.type === 'sent' || step.type === 'withdrawn' || step.type === 'awaited';
  const [first, second] = isTowards ? (['to', 'by'] as const) : (['by', 'to'] as const);
  const parties = withRole(step, first);
  return parties.length > 0 ? parties : withRole(step, second);
}

/** The sender's lane first, where anything stands in it; then the others in the order in which they come up. */
export function lanesOf(exchange: Told): readonly Lane[] {
  const { steps, awaited, document } = exchange;
  const senders = new Set(
    [
      ...(document == null ? [] : withRole(document, 'by')),
      ...steps.filter(({ type }) => type === 'sent').flatMap((step) => withRole(step, 'by')),
    ].map(({ actor }) => actor),
  );
  const lanes = new Map<number | null, { actor: Lane['actor']; steps: Entry[] }>();
  const laneOf = (party: EntryParty | null): Entry[] => {
    const key = party?.actor ?? null;
    const lane = lanes.get(key) ?? { actor: party, steps: [] };
    lanes.set(key, lane);
    return lane.steps;
  };
  for (const party of document == null ? [] : withRole(document, 'to')) laneOf(party);
  for (const step of steps) {
    const parties = whose(step);
    if (parties.length === 0) laneOf(null).push(step);
    for (const actor of new Set(parties.map((party) => party.actor)))
      laneOf(parties.find((party) => party.actor === actor) ?? null).push(step);
  }
  for (const { from } of awaited) laneOf(from);
  return [...lanes.values()]
    .map(({ actor, steps: own }): Lane => {
      const isAwaited = awaited.some(({ from }) => from.actor === actor?.actor);
      const isSender = actor !== null && senders.has(actor.actor);
      return {
        actor,
        isSender,
        steps: own,
        isAwaited,
        state: isAwaited ? 'awaited' : stateOf(own, isSender),
      };
    })
    .sort((a, b) => Number(b.isSender) - Number(a.isSender));
}

/** How it stands after the last step: "answered, negative", "refused", "no answer reported". */
function stateOf(steps: readonly Entry[], isSender: boolean): string {
  const last = steps.findLast(({ type }) => isSender || type !== 'sent');
  if (last === undefined) return steps.length === 0 ? 'nothing reported' : 'no answer reported';
  return [last.type, last.mode === 'joint' ? 'jointly' : null, last.status].filter(Boolean).join(', ');
}

/** The days of the steps, each once, those that no day bounds last as null. */
export function daysOf(steps: readonly Entry[]): readonly (string | null)[] {
  const days = [...new Set(steps.map(dayOf))];
  return days.sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : a > b ? 1 : 0));
}

export function dayOf({ from, to, isDated }: Pick<Entry, 'from' | 'to' | 'isDated'>): string | null {
  return isDated ? (from ?? to) : null;
}

/** "17 Dec 2021"; what has no day says so. */
export function dayName(day: string | null): string {
  return day === null ? 'day not told' : dayWords(day);
}
