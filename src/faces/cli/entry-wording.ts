/** An entry of the archive -> plain words: who did what to whom, when, and from which report. */
import type { Entry, EntryParty, ReportHead, Role } from '../../archive/archive.ts';
import type { Act, Polarity } from '../../values/act.ts';
import type { EventStatus, EventType } from '../../values/plover.ts';
import { actWords, statusWords } from './event-words.ts';
import { dayWords, list, NO_SPEAKER, timeWords, verbOf } from './wording.ts';

/** The names of those with a role, each once. */
export function namesOf({ parties }: Pick<Entry, 'parties'>, ...roles: readonly Role[]): readonly string[] {
  return namesIn(parties.filter(({ role }) => roles.includes(role)));
}

export function namesIn(parties: readonly EntryParty[]): readonly string[] {
  return [...new Set(parties.map(({ name }) => name))];
}

/** Whoever does it; the nearest there is where the report does not say. */
export function subjectOf(entry: Entry): string {
  if (entry.kind === 'instrument') return entry.instrument ?? entry.type;
  const who = namesOf(entry, 'speaker', 'by');
  return who.length > 0 ? list(who) : entry.kind === 'statement' ? NO_SPEAKER : 'someone';
}

/** What comes behind the subject: "denied to Sweden", "refused note on the border, to Sweden". */
export function deedOf(entry: Entry): string {
  const to = namesOf(entry, 'to');
  switch (entry.kind) {
    case 'statement': {
      const [act, polarity] = [entry.type as Act, entry.status as Polarity];
      const behalf = namesOf(entry, 'for');
      return joined([
        verbOf({ act, polarity, addressees: to }),
        list(to),
        behalf.length > 0 ? `for ${list(behalf)}` : '',
      ]);
    }
    case 'event': {
      const small = [
        entry.mode === null ? entry.type : `${entry.type} ${entry.mode}`,
        statusWords(entry.status as EventStatus),
      ];
      return `${actWords(entry.type as EventType, to)} (${small.filter(Boolean).join(', ')})`;
    }
    case 'instrument':
      return joined([
        entry.instrument === null ? '' : `(${entry.type})`,
        partOf('by', namesOf(entry, 'by')),
        partOf('to', to),
        partOf('between', namesOf(entry, 'party')),
      ]);
    case 'step':
      return joined([
        entry.type === 'awaited' ? 'awaits an answer to' : entry.type,
        entry.instrument ?? 'a document',
        partOf(entry.type === 'awaited' ? 'from' : 'to', to),
        entry.status === null ? '' : `(${entry.status})`,
      ]);
  }
}

function partOf(word: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${word} ${list(names)}`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** The days of an entry; null where nothing gives one. */
export function daysOf({ from, to }: Entry): string | null {
  return from === null && to === null ? null : timeWords({ from, to, text: '' });
}

/** "Hill Wire, 16 Feb 2022, No deal in Oslo", and who carries the same copy. */
export function sourceOf(report: Omit<ReportHead, 'key' | 'url'>): string {
  return [outletOf(report), report.title ?? report.id].filter(Boolean).join(', ') + copiesOf(report);
}

/** "Hill Wire, 16 Feb 2022". */
export function outletOf({ publisher, publishedOn }: Pick<ReportHead, 'publisher' | 'publishedOn'>): string {
  return [publisher, publishedOn === null ? null : dayWords(publishedOn)].filter(Boolean).join(', ');
}

function copiesOf({ copyOf, copiedBy }: Pick<ReportHead, 'copyOf' | 'copiedBy'>): string {
  if (copyOf !== null) return ` (copy of report ${copyOf})`;
  return copiedBy.length > 0 ? ` (also in ${list(copiedBy)})` : '';
}
