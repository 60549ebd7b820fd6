/** An entry as the API gives it -> the parts of its line: the day, who, what they did, to whom, and how it is known. */
import type { Act, Polarity } from '../../../values/act.ts';
import type { EventStatus, EventType } from '../../../values/plover.ts';
import { actWords, statusWords } from '../../cli/event-words.ts';
import { dayWords, NO_SPEAKER, timeWords, verbOf } from '../../cli/wording.ts';
import type { Entry, EntryParty, ReportHead } from '../asking/wire.ts';

export interface EntryLine {
  /** Whoever says or does it; empty where the report names nobody. */
  readonly who: readonly EntryParty[];
  /** What stands for them where nobody is named. */
  readonly nobody: string;
  readonly did: string;
  readonly to: readonly EntryParty[];
  /** What comes behind, after whom it was done to: "for Norway". */
  readonly rest: readonly { readonly word: string; readonly parties: readonly EntryParty[] }[];
}

function withRole(
  entry: Pick<Entry, 'parties'>,
  ...roles: readonly EntryParty['role'][]
): readonly EntryParty[] {
  const found = entry.parties.filter(({ role }) => roles.includes(role));
  return found.filter((party, at) => found.findIndex(({ actor }) => actor === party.actor) === at);
}

export function lineOf(entry: Entry): EntryLine {
  const [who, to] = [withRole(entry, 'speaker', 'by'), withRole(entry, 'to')];
  const line = { who, to, nobody: 'someone', rest: [] };
  switch (entry.kind) {
    case 'statement': {
      const [act, polarity] = [entry.type as Act, entry.status as Polarity];
      const did = verbOf({ act, polarity, addressees: to.map(({ name }) => name) });
      const behalf = withRole(entry, 'for');
      const rest = behalf.length === 0 ? [] : [{ word: 'for', parties: behalf }];
      return { ...line, did, rest, nobody: NO_SPEAKER };
    }
    case 'event':
      return { ...line, did: actWords(entry.type as EventType, to.length > 0 ? [''] : []).trim() };
    case 'instrument': {
      const parties = withRole(entry, 'party');
      const rest = [
        { word: 'to', parties: to },
        { word: 'between', parties },
      ].filter(({ parties: those }) => those.length > 0);
      const name = entry.instrument ?? `a ${entry.type}`;
      // A document that nobody is said to have made stands for itself.
      return who.length === 0
        ? { ...line, nobody: name, did: '', to: [], rest }
        : { ...line, did: `made ${name}`, to: [], rest };
    }
    case 'step': {
      const name = entry.instrument ?? 'a document';
      const isAwaited = entry.type === 'awaited';
      const rest = to.length === 0 ? [] : [{ word: isAwaited ? 'from' : 'to', parties: to }];
      return {
        ...line,
        did: isAwaited ? `awaits an answer to ${name}` : `${entry.type} ${name}`,
        to: [],
        rest,
      };
    }
  }
}

/** The day as the spine shows it, and whether it is the report's own. Null where nothing gives one. */
export function spineOf({
  from,
  to,
  isDated,
}: Entry): { readonly day: string; readonly isReports: boolean } | null {
  if (from === null && to === null) return null;
  return { day: timeWords({ from, to, text: '' }), isReports: !isDated };
}

/** In small: what kind it is, how it stands, in which contexts and where. */
export function smallOf(entry: Entry): readonly string[] {
  const { kind, type, mode, speech, status, contexts, place } = entry;
  const standing =
    kind === 'event' ? statusWords(status as EventStatus) : kind === 'statement' ? denied(status) : status;
  const how = kind === 'statement' ? (speech === 'indirect' ? 'reported speech' : 'quoted') : mode;
  return [
    kind === 'step' ? 'step of an exchange' : kind === 'instrument' ? `document: ${type}` : type,
    how,
    standing === 'unknown' ? null : standing,
    ...contexts.map((context) => context.replaceAll('_', ' ')),
    place === null ? null : `in ${place}`,
  ].flatMap((words) => (words === null || words === undefined || words === '' ? [] : [words]));
}

function denied(polarity: string | null): string | null {
  return polarity === 'negated' ? 'in the negative' : null;
}

/** "Hill Wire, 16 Feb 2022". */
export function outletWords({
  publisher,
  publishedOn,
}: Pick<ReportHead, 'publisher' | 'publishedOn'>): string {
  return (
    [publisher, publishedOn === null ? null : dayWords(publishedOn)].filter(Boolean).join(', ') ||
    'publisher not named'
  );
}

/** What a report is called: its title, else its id. */
export function titleOf({ title, id }: Pick<ReportHead, 'title' | 'id'>): string {
  return title ?? id;
}

/** A citation to paste: the words, who said them, the report, its outlet and day, the address. */
export function citationOf(entry: Entry): string {
  const { who, nobody } = lineOf(entry);
  const names = who.map(({ name }) => name).join(', ') || nobody;
  const { report } = entry;
  const where = [report.title === null ? null : `“${report.title}”`, outletWords(report), report.url];
  return `${entry.words} — ${names}. ${where.filter(Boolean).join(', ')}.`;
}
