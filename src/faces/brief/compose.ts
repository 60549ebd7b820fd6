/** Entries and exchanges that match -> a briefing: what each side said, what was done, documents, answers awaited. */
import type { ArchivedExchange, Count, Entry, ReportHead } from '../../archive/archive.ts';
import type { RecordEvent, RecordInstrument, RecordStatement } from '../../record/record.ts';
import type { Span } from '../../values/span.ts';
import { correctionWords } from '../cli/correction-wording.ts';
import { daysOf, sourceOf } from '../cli/entry-wording.ts';
import { dayWords, list } from '../cli/wording.ts';
import type { Briefing, Clause, Note, Part, Section, Sentence, Sourced } from './briefing.ts';
import {
  awaitedSentence,
  awaitedSteps,
  instrumentSentence,
  stepSentence,
  theDocument,
} from './document-sentences.ts';
import { eventSentence } from './event-sentence.ts';
import { type Asked, askedBy, passageOf } from './passages.ts';
import { sameSaid } from './same-said.ts';
import { sidesOf } from './sides.ts';
import { capital, goingOn, isReported, quotingVerb, statementSentence } from './statement-sentence.ts';
import { voiceOfStatement } from './voices.ts';

export interface Material {
  readonly entries: readonly Sourced[];
  readonly total: Count;
  readonly exchanges: readonly { readonly exchange: ArchivedExchange; readonly steps: readonly Sourced[] }[];
  /** The filter in words. */
  readonly asked: string;
  /** Names and words that were asked for. */
  readonly terms: readonly string[];
}

export type Order = 'theme' | 'day';

export function compose(material: Material, order: Order): Briefing {
  const writer = writerOf(askedBy(material.terms));
  const entries = material.entries.filter(notCovered(material.entries));
  const statements = entries.filter(({ entry }) => entry.kind === 'statement');
  const events = entries.filter(({ entry }) => entry.kind === 'event');
  const sections =
    order === 'theme'
      ? [
          section('What was said', [], saidBySide(statements, writer)),
          section('What was done', writer.sentences(sameSaid(events)), []),
        ]
      : daySections([...statements, ...events], writer);
  const documents = [...documentSections(material, entries, writer)];
  return {
    title: material.asked === '' ? 'Briefing' : `Briefing ${material.asked}`,
    summary: summaryOf(material),
    sections: [...sections, ...documents].filter(
      ({ sentences, sections }) => sentences.length > 0 || sections.length > 0,
    ),
    notes: writer.notes(),
  };
}

function section(heading: string, sentences: readonly Sentence[], sections: readonly Section[]): Section {
  return { heading, sentences, sections };
}

interface Writer {
  /** Each group, the same thing told in one report or in several, as a sentence; what one speaker goes on saying, as one. */
  readonly sentences: (groups: readonly (readonly Sourced[])[]) => readonly Sentence[];
  readonly telling: (parts: readonly Part[], day: string | null, sources: readonly Sourced[]) => Sentence;
  readonly notes: () => readonly Note[];
}

/** Numbers the notes in the order of the sentences, and tells each speaker's office once. */
function writerOf(asked: Asked): Writer {
  const notes = new Map<string, Note>();
  const introduced = new Set<number>();
  const noteOf = ({ entry, record }: Sourced, isQuoted: Asked): number => {
    const note: Note = notes.get(entry.id) ?? {
      number: notes.size + 1,
      words: passageOf(record.report.text, spansOf(entry), isQuoted),
      source: [sourceOf(entry.report), correctionWords(entry)].filter(Boolean).join(', '),
      url: entry.report.url,
      id: entry.id,
    };
    notes.set(entry.id, note);
    return note.number;
  };
  const clauseOf = (parts: readonly Part[], sources: readonly Sourced[]): Clause => ({
    parts,
    notes: sources.map((source) => noteOf(source, quotedIn(parts))),
  });
  return {
    telling: (parts, day, sources) => ({ day, clauses: [clauseOf(parts, sources)] }),
    sentences: (groups) => {
      const sentences: Sentence[] = [];
      let before: Sourced | undefined;
      for (const same of groups) {
        const [first] = same;
        if (first === undefined) continue;
        const last = sentences.at(-1);
        if (before !== undefined && last !== undefined && goesOn(before, first)) {
          sentences[sentences.length - 1] = {
            ...last,
            clauses: [...last.clauses, clauseOf(goingOn(first, asked), same)],
          };
        } else {
          const speaker = first.entry.parties.find(({ role }) => role === 'speaker')?.actor;
          const isNew = speaker !== undefined && !introduced.has(speaker);
          if (speaker !== undefined) introduced.add(speaker);
          const clause = clauseOf(partsOf(first, asked, isNew), same);
          sentences.push({ day: dayOf(first.entry), clauses: [clause] });
        }
        before = first;
      }
      return sentences;
    },
    notes: () => [...notes.values()],
  };
}

/** Whether the same speaker is quoted further, in the same report and on the same day, with an act of the same verb. */
function goesOn(before: Sourced, sourced: Sourced): boolean {
  const { entry } = sourced;
  const speakers = [before.entry, entry].map(
    ({ parties }) => parties.find(({ role }) => role === 'speaker')?.actor,
  );
  return (
    entry.kind === 'statement' &&
    before.entry.kind === 'statement' &&
    entry.speech === 'direct' &&
    before.entry.speech === 'direct' &&
    speakers[0] !== undefined &&
    speakers[0] === speakers[1] &&
    before.entry.report.key === entry.report.key &&
    dayOf(before.entry) === dayOf(entry) &&
    quotingVerb(before) === quotingVerb(sourced) &&
    voiceOfStatement(before) === voiceOfStatement(sourced)
  );
}

/** Whether a sentence of a report is the one that was quoted from. */
function quotedIn(parts: readonly Part[]): Asked {
  const said = parts.find(({ kind }) => kind === 'words')?.text ?? '';
  const core = said.replace(/^\s*(?:… )?/, '').slice(0, 40);
  return (sentence) => core !== '' && sentence.includes(core);
}

function partsOf(sourced: Sourced, asked: Asked, isNew: boolean): readonly Part[] {
  switch (sourced.entry.kind) {
    case 'statement':
      return statementSentence(sourced, asked, isNew);
    case 'event':
      return eventSentence(sourced, asked);
    case 'instrument':
      return instrumentSentence(sourced, asked);
    case 'step':
      return stepSentence(sourced);
  }
}

/** Behind a day that is the report's. */
const REPORTED = ' (reported)';

/** The words that an entry rests on; of a document, where it is first spoken of. */
function spansOf({ kind, item }: Entry): readonly Span[] {
  if (kind === 'instrument') return (item as RecordInstrument).evidence.slice(0, 1);
  if (kind !== 'statement') return (item as RecordEvent).evidence;
  const { source, cue, content } = item as RecordStatement;
  return [...(source === null ? [] : [source]), ...cue, ...content];
}

function dayOf(entry: Entry): string | null {
  const day = daysOf(entry);
  return day === null || entry.isDated ? day : day + REPORTED;
}

/** What another entry of the briefing tells already: an act of speech as an event, and what a speaker says of their own saying. */
function notCovered(all: readonly Sourced[]): (sourced: Sourced) => boolean {
  const ids = new Set(all.map(({ entry }) => entry.id));
  return ({ entry, record }) => {
    const within = (local: string | null): boolean =>
      local !== null && ids.has(`${entry.report.key}.${local}`);
    if (entry.kind === 'event') return !within((entry.item as RecordEvent).statement);
    if (entry.kind !== 'statement') return true;
    const item = entry.item as RecordStatement;
    const outer = record.statements.find(({ id }) => id === item.within);
    if (!within(item.within) || outer === undefined) return true;
    if (item.speaker === null || item.speaker === outer.speaker) return false;
    // What a question supposes is in the question; what it says was said is told.
    return outer.act !== 'ask' || isReported({ entry, record });
  };
}

function saidBySide(statements: readonly Sourced[], writer: Writer): readonly Section[] {
  return sidesOf(statements).map(({ name, statements }) =>
    section(name, writer.sentences(sameSaid(statements)), []),
  );
}

function daySections(entries: readonly Sourced[], writer: Writer): readonly Section[] {
  const ordered = entries.toSorted((one, other) =>
    (one.entry.from ?? '~').localeCompare(other.entry.from ?? '~'),
  );
  const days = new Map<string, (readonly Sourced[])[]>();
  for (const same of sameSaid(ordered)) {
    const day = (same[0] && daysOf(same[0].entry)) ?? 'No date';
    const list = days.get(day) ?? [];
    days.set(day, list);
    list.push(same);
  }
  return [...days].map(([day, groups]) =>
    section(
      day,
      writer.sentences(groups).map((sentence) => ({
        ...sentence,
        day: sentence.day?.endsWith(REPORTED) ? REPORTED.trim() : null,
      })),
      [],
    ),
  );
}

function* documentSections(
  { exchanges: all }: Material,
  entries: readonly Sourced[],
  writer: Writer,
): Iterable<Section> {
  const instruments = entries.filter(({ entry }) => entry.kind === 'instrument');
  const reports = new Set(all.map(({ exchange }) => exchange.report.key));
  const exchanges = all.filter(
    ({ exchange: { report } }) => report.copyOf === null || !reports.has(report.copyOf),
  );
  const told = exchanges.map(({ exchange, steps }) =>
    section(capital(theDocument(exchange.instrument)), writer.sentences(sameSaid(steps)), []),
  );
  yield section('Documents', writer.sentences(sameSaid(instruments)), told);
  const awaited = exchanges.flatMap(({ exchange, steps }) =>
    exchange.awaited.map((one) => {
      const ids = new Set(awaitedSteps(exchange.steps, one.from.actor).map(({ id }) => id));
      const sources = steps.filter(({ entry }) => ids.has(entry.id));
      return writer.telling(
        awaitedSentence(one, exchange.instrument),
        sources[0] === undefined ? null : dayOf(sources[0].entry),
        sources,
      );
    }),
  );
  yield section('Answers awaited', awaited, []);
}

/** How much there is, from which outlets and days, and what a reader must know of it. */
function summaryOf({ entries, total }: Material): readonly string[] {
  if (entries.length === 0) return ['Nothing in the archive matches.'];
  const reports = new Map(entries.map(({ entry: { report } }) => [report.key, report]));
  const sources = [...reports.values()].filter(({ copyOf }) => copyOf === null || !reports.has(copyOf));
  const outlets = [...new Set(sources.flatMap(({ publisher }) => (publisher === null ? [] : [publisher])))];
  const many = (count: number, one: string, several: string): string =>
    `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
  const of = (kind: Entry['kind']): number => entries.filter(({ entry }) => entry.kind === kind).length;
  const shown = entries.length < total.number || total.isCapped;
  const counts = [
    many(of('statement'), 'statement', 'statements'),
    many(of('event'), 'event', 'events'),
    many(of('instrument'), 'mention of a document', 'mentions of documents'),
  ].filter((count) => !count.startsWith('0 '));
  return [
    `It rests on ${many(sources.length, 'report', 'reports')}${outlets.length === 0 ? '' : ` of ${outletWords(outlets)}`}${daysBetween([...reports.values()])}, with ${list(counts)}. Reports that carry the same copy count as one.`,
    shown
      ? `Of ${total.number.toLocaleString('en')}${total.isCapped ? ' or more' : ''} entries that match, these are the first ${entries.length.toLocaleString('en')} by day; a filter or --limit shows others.`
      : '',
    'It tells what was reported, by whom and in which words; whether it is so, the reports alone answer for. Words in quotation marks stand in the reports.',
  ].filter(Boolean);
}

function outletWords(outlets: readonly string[]): string {
  return outlets.length > 4 ? `${outlets.length} outlets` : list(outlets);
}

function daysBetween(reports: readonly ReportHead[]): string {
  const days = reports.flatMap(({ publishedOn }) => (publishedOn === null ? [] : [publishedOn])).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? `, ${dayWords(first)}` : `, ${dayWords(first)} to ${dayWords(last)}`;
}
