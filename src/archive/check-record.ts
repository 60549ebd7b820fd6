/** A record -> what in it does not hold: spans that are not the text's, ids that lead nowhere. */
import type { DiplomaticRecord, LocalId } from '../record/record.ts';
import type { Span } from '../values/span.ts';

/** One sentence a fault, without the report's name. */
export function recordFaults(record: DiplomaticRecord): readonly string[] {
  return [...spanFaults(record), ...idFaults(record)];
}

/** Every object with a start, an end and a text, wherever it stands, is a span. */
function spanFaults({ report, ...rest }: DiplomaticRecord): readonly string[] {
  const faults: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (value === null || typeof value !== 'object') return;
    const { start, end, text } = value as Partial<Span>;
    if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') {
      const isInside = Number.isInteger(start) && start >= 0 && start <= end && end <= report.text.length;
      if (!isInside || report.text.slice(start, end) !== text)
        faults.push(`the span ${path} from ${start} to ${end} is not the text there`);
    }
    for (const [key, inner] of Object.entries(value)) visit(inner, path === '' ? key : `${path}.${key}`);
  };
  visit({ credits: report.credits, ...rest }, '');
  return faults;
}

function idFaults(record: DiplomaticRecord): readonly string[] {
  const ids = (items: readonly { readonly id: LocalId }[]): ReadonlySet<LocalId> =>
    new Set(items.map(({ id }) => id));
  const known = {
    actor: ids(record.actors),
    statement: ids(record.statements),
    instrument: ids(record.instruments),
  };
  const faults: string[] = [];
  const leads = (kind: keyof typeof known, from: string, ...to: readonly (LocalId | null)[]): void => {
    for (const id of to)
      if (id !== null && !known[kind].has(id)) faults.push(`${from} names ${kind} ${id}, which is not there`);
  };
  for (const { id, offices } of record.actors) for (const { of } of offices) leads('actor', id, of);
  for (const item of record.statements) {
    const { speaker, addressees, about, onBehalfOf, relay } = item;
    leads('actor', item.id, speaker, ...addressees, ...about, ...onBehalfOf);
    leads('actor', item.id, ...relay.map(({ outlet }) => outlet));
    leads('statement', item.id, item.within);
  }
  for (const { id, actors, recipients, instrument, statement } of record.events) {
    leads('actor', id, ...actors, ...recipients);
    leads('instrument', id, instrument);
    leads('statement', id, statement);
  }
  for (const { id, authors, addressees, parties, provisions, disclosure } of record.instruments) {
    leads('actor', id, ...authors, ...addressees, ...parties, disclosure.by);
    leads('actor', id, ...provisions.flatMap(({ bearers }) => bearers));
  }
  for (const [at, { instrument, steps }] of record.exchanges.entries()) {
    const id = `x${at + 1}`;
    leads('instrument', id, instrument);
    for (const step of steps) {
      leads('actor', id, ...step.by, ...step.to);
      leads('instrument', id, step.with);
    }
  }
  return faults;
}
