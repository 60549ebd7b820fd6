/** Records -> Markdown: who did what and in which words, each line with a footnote to the exact passage. */
import type { DiplomaticRecord, LocalId, RecordEvent, RecordStatement } from '../../record/record.ts';
import type { Span } from '../../values/span.ts';
import { documentsOf } from './documents.ts';
import { eventWords } from './event-words.ts';
import type { Printer } from './printer.ts';
import { harmless, shorten } from './terminal.ts';
import { actorsOf, dayWords, list, NO_SPEAKER, officeOf, timeWords, verbOf } from './wording.ts';

/** How much of a report's first words stands for a title that it has not. */
const LONGEST_TITLE = 80;

/** Footnotes are numbered through the whole output, so that several reports make one document. */
export function markdownPrinter(): Printer {
  let notes = 0;
  let printed = 0;
  return {
    add: ({ record }, opening) => {
      const text = `${printed === 0 ? '' : '\n---\n\n'}${documentOf(record, opening, notes)}`;
      notes += record.statements.length;
      printed += 1;
      return text;
    },
    skip: () => undefined,
    close: () => '',
  };
}

function documentOf(record: DiplomaticRecord, opening: string, notesBefore: number): string {
  const { report, statements, events, problems } = record;
  const facts = [
    report.publisher,
    report.publishedOn === null ? 'no date' : dayWords(report.publishedOn),
    report.byline === null ? null : `by ${report.byline}`,
  ].flatMap((fact) => (fact === null ? [] : [escaped(fact)]));
  const credits = report.credits.map(({ kind, to }) => `${kind}: ${escaped(to)}`);
  return [
    `# ${escaped(report.title ?? shorten(harmless(opening), LONGEST_TITLE))}\n\n`,
    `*${facts.join(' · ')}*\n`,
    report.url === null ? '' : `\n<${report.url.replace(/[\s<>]/g, encodeURIComponent)}>\n`,
    statements.length === 0 ? '\nNobody is quoted in this report.\n' : '',
    ...statements.map((statement, index) => {
      const day = dayOf(statement, report.publishedOn);
      const above = statements[index - 1];
      const isNew = above === undefined || dayOf(above, report.publishedOn) !== day;
      return (isNew ? `\n${escaped(day)}\n\n` : '') + entryOf(statement, record, notesBefore + index + 1);
    }),
    events.length === 0 ? '' : '\n## Events\n\n',
    ...events.map((event) => eventOf(event, record)),
    record.instruments.length === 0 ? '' : '\n## Documents\n',
    ...documentsOf(record).map(
      ({ name, facts, terms, steps }) =>
        `\n**${escaped(name)}**${facts.length > 0 ? ` (${escaped(facts.join(', '))})` : ''}\n\n${[
          ...terms,
          ...steps.map(({ when, what }) => (when === '' ? what : `${when}: ${what}`)),
        ]
          .map((line) => `- ${escaped(line)}\n`)
          .join('')}`,
    ),
    problems.length === 0 ? '' : `\nProblems: ${problems.map(({ message }) => escaped(message)).join(' ')}\n`,
    credits.length === 0 ? '' : `\nCredits: ${credits.join('; ')}\n`,
    statements.length === 0 ? '' : '\n',
    ...statements.map((statement, index) => noteOf(statement, report.text, notesBefore + index + 1)),
  ].join('');
}

function entryOf(statement: RecordStatement, record: DiplomaticRecord, note: number): string {
  const find = actorsOf(record);
  const name = (id: LocalId): string => escaped(find(id)?.name ?? id);
  const speaker = statement.speaker === null ? undefined : find(statement.speaker);
  const office = officeOf(speaker, find);
  const who = speaker === undefined ? `*${NO_SPEAKER}*` : `**${escaped(speaker.name)}**`;
  const deed = [
    office === null ? who : `${who} (${escaped(office)})`,
    ...statement.relay.map(({ outlet }) => `via ${name(outlet)}`),
    statement.onBehalfOf.length > 0 ? `for ${list(statement.onBehalfOf.map(name))}` : '',
    verbOf(statement),
    list(statement.addressees.map(name)),
  ];
  const words = escaped(statement.content.map(({ text }) => text).join(' … '));
  return `- ${deed.filter(Boolean).join(' ')}: ${words}[^${note}]\n`;
}

/** One event: its day, who did what to whom, and the words of the act with where they stand. */
function eventOf(event: RecordEvent, record: DiplomaticRecord): string {
  const { who, did, small, day } = eventWords(event, record);
  const { start, end, text } = event.evidence[0];
  const facts = small.map(escaped).join(', ');
  return `- ${escaped(day)}: **${escaped(who)}** ${escaped(did)} (${facts}): “${escaped(text)}” (characters ${start}–${end})\n`;
}

function dayOf({ saidOn }: RecordStatement, publishedOn: string | null): string {
  if (saidOn !== null) return timeWords(saidOn);
  return publishedOn === null ? 'no date' : `${dayWords(publishedOn)} (reported)`;
}

/** The passage from the first to the last word of source, cue, content and relay, as it stands in the text. */
function noteOf(statement: RecordStatement, text: string, note: number): string {
  const spans: readonly Span[] = [
    ...(statement.source === null ? [] : [statement.source]),
    ...statement.cue,
    ...statement.content,
    ...statement.relay.map(({ span }) => span),
  ];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return `[^${note}]: ${escaped(text.slice(start, end))} (characters ${start}–${end}, ${statement.by})\n`;
}

/** Words as they are, whatever Markdown would make of them. */
export function escaped(text: string): string {
  return harmless(text).replace(/[\\`*_[\]<>#|~$&]/g, '\\$&');
}
