/** Steps that reports tell of one instrument -> each once, by day, and how things stand on a day. */
import type { Entry, EntryParty } from './entry.ts';
import type { ArchivedExchange, ExchangeStep } from './exchange.ts';
import { isStateWithItsOwn } from './sides.ts';

/** What ends the waiting for whoever does it. */
const ANSWERS: ReadonlySet<string> = new Set(['answered', 'accepted', 'refused']);

/** Steps of one kind by one side with one answer are one, unless the days that the reports give them differ. */
export function mergeSteps(entries: readonly Entry[]): readonly ExchangeStep[] {
  const merged: Entry[][] = [];
  const ordered = entries.toSorted(
    (a, b) => Number(b.isDated) - Number(a.isDated) || compare(dayOf(a), dayOf(b)) || compare(a.id, b.id),
  );
  for (const entry of ordered) {
    const home = merged.findLast(
      (told) => told.every((other) => isOneStep(other, entry)) && isLater(told, entry),
    );
    if (home === undefined) merged.push([entry]);
    else home.push(entry);
  }
  return merged.map(stepOf).toSorted((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
}

/** The day that a step goes by. */
function dayOf({ type, isDated, from, report }: Entry): string | null {
  return type !== 'awaited' && isDated ? from : report.publishedOn;
}

/** Days first to last, those without one at the end. */
function compare(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

function isOneStep(one: Entry, other: Entry): boolean {
  if (isRejected(one) !== isRejected(other)) return false;
  if (one.type !== other.type || !fits(one.mode, other.mode) || !fits(one.status, other.status)) return false;
  if (!meets(by(one), by(other)) || !(meets(to(one), to(other)) || to(one).length * to(other).length === 0))
    return false;
  // Of an awaited answer the date is when it is due, which reports may put off.
  if (one.type === 'awaited' || !one.isDated || !other.isDated) return true;
  return compare(one.from, other.to) <= 0 && compare(other.from, one.to) <= 0;
}

const isRejected = ({ correction }: Entry): boolean => correction?.judgement === 'rejected';

const fits = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

/** A report that does not date a step does not tell of one that came after it. */
function isLater(told: readonly Entry[], entry: Entry): boolean {
  return (
    entry.isDated ||
    told.every((other) => !other.isDated || compare(other.from, entry.report.publishedOn) <= 0)
  );
}

const by = ({ parties }: Entry): readonly EntryParty[] => parties.filter(({ role }) => role === 'by');
const to = ({ parties }: Entry): readonly EntryParty[] => parties.filter(({ role }) => role === 'to');

function meets(ours: readonly EntryParty[], theirs: readonly EntryParty[]): boolean {
  if (ours.length === 0 && theirs.length === 0) return true;
  return ours.some((one) => theirs.some((other) => isOneSide(one, other)));
}

const isOneSide = (one: EntryParty, other: EntryParty): boolean =>
  one.actor === other.actor || isStateWithItsOwn(one, other);

function stepOf(told: readonly Entry[]): ExchangeStep {
  const [first, ...others] = told as readonly [Entry, ...Entry[]];
  const best = others.reduce(
    (lead, entry) =>
      entry.isDated === lead.isDated && entry.parties.length > lead.parties.length ? entry : lead,
    first,
  );
  const days = told.map(dayOf).toSorted(compare);
  return {
    ...best,
    mode: told.find(({ mode }) => mode !== null)?.mode ?? null,
    status: told.find(({ status }) => status !== null)?.status ?? null,
    day: dayOf(first) === null ? null : (days[0] ?? null),
    told: told.toSorted((a, b) => compare(a.report.publishedOn, b.report.publishedOn) || compare(a.id, b.id)),
    sources: new Set(told.map(({ report }) => report.copyOf ?? report.key)).size,
  };
}

/** Who has answered by the end of the day `asOf`, and whom who still awaits; of all days where it is null. */
export function standing(
  steps: readonly ExchangeStep[],
  asOf: string | null,
): Pick<ArchivedExchange, 'steps' | 'answers' | 'awaited'> {
  const past = steps.filter(({ day }) => asOf === null || day === null || day <= asOf);
  const held = past.filter((step) => !isRejected(step));
  const answers = new Map<number, ArchivedExchange['answers'][number]>();
  for (const step of held.filter(({ type }) => ANSWERS.has(type)))
    for (const party of by(step))
      answers.set(party.actor, {
        by: party,
        type: step.type,
        answer: step.status,
        manner: step.mode,
        day: step.day,
      });
  const awaited = new Map<number, ArchivedExchange['awaited'][number]>();
  for (const step of held.filter(({ type }) => type === 'awaited'))
    for (const from of to(step))
      if (!held.some((other) => isAnswerTo(step, from, other)))
        awaited.set(from.actor, { from, by: by(step), due: dueOf(step) });
  return { steps: past, answers: [...answers.values()], awaited: [...awaited.values()] };
}

/** Whether a step ends the waiting for `from`: an answer of theirs, or the document's withdrawal, that came after it was said to be awaited. */
function isAnswerTo(awaited: ExchangeStep, from: EntryParty, step: ExchangeStep): boolean {
  const isAnswer = ANSWERS.has(step.type) && by(step).some((party) => isOneSide(party, from));
  if (!isAnswer && step.type !== 'withdrawn') return false;
  const last = awaited.told.at(-1) ?? awaited;
  const order = compare(step.day, dayOf(last));
  if (order !== 0) return order > 0 && step.day !== null;
  return step.report.key !== last.report.key || placeIn(step) > placeIn(last);
}

/** The number of a step in the text of its report: 2 of "12.x1.2". */
const placeIn = ({ id }: Entry): number => Number(id.split('.').at(-1));

function dueOf({ told }: ExchangeStep): string | null {
  return told.findLast(({ isDated }) => isDated)?.to ?? null;
}
