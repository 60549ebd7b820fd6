/** Records -> pages for a terminal: dates down the side, who did what in bold, the words below. */
import type { DiplomaticRecord, LocalId, RecordActor, RecordStatement } from '../../record/record.ts';
import { documentsOf } from './documents.ts';
import { eventWords, wordsOf } from './event-words.ts';
import type { Printer } from './printer.ts';
import { harmless, type Paint, pad, shorten, widthOf, wrap } from './terminal.ts';
import { actorsOf, dayWords, list, NO_SPEAKER, officeOf, timeWords, verbOf, wordCount } from './wording.ts';

const MARGIN = '  ';
/** Columns of the dates and the gap behind them. */
const SPINE = 13;
/** Actors and times beyond so many are counted, not listed. */
const MOST_LISTED = 24;

type Find = (id: LocalId) => RecordActor | undefined;

/** @param columns how wide the page is, in terminal columns */
export function prettyPrinter(columns: number, paint: Paint): Printer {
  let printed = 0;
  return {
    add: ({ record }, opening) => {
      const page = pageOf(record, opening, columns, paint);
      printed += 1;
      return `${printed > 1 ? '\n' : ''}${page.map((line) => line.trimEnd()).join('\n')}\n`;
    },
    skip: () => undefined,
    close: () => '',
  };
}

function pageOf(record: DiplomaticRecord, opening: string, columns: number, paint: Paint): readonly string[] {
  const find = actorsOf(record);
  const width = columns - MARGIN.length;
  let above = '';
  const entries = record.statements.flatMap((statement) => {
    const spine = spineOf(statement, record.report.publishedOn, paint);
    const isRepeated = spine.join() === above;
    above = spine.join();
    return ['', ...entryOf(statement, isRepeated ? [] : spine, find, width, paint)];
  });
  const lines = [
    ...headOf(record, opening, width, paint),
    ...(entries.length > 0 ? entries : ['', paint.dim('Nobody is quoted in this report.')]),
    ...eventLines(record, width, paint),
    ...documentLines(record, width, paint),
    ...actorLines(record, find, width, paint),
    ...timeLines(record, width, paint),
    ...problemLines(record, width, paint),
  ];
  return ['', ...lines.map((line) => MARGIN + line)];
}

function headOf(
  { report, statements, events }: DiplomaticRecord,
  opening: string,
  width: number,
  paint: Paint,
): readonly string[] {
  const title = report.title === null ? shorten(harmless(opening), width) : harmless(report.title);
  const facts = [
    report.publisher,
    report.publishedOn === null ? 'no date' : dayWords(report.publishedOn),
    report.byline === null ? null : `by ${report.byline}`,
    counted(wordCount(report.text), 'word'),
    counted(statements.length, 'statement'),
    events.length === 0 ? null : counted(events.length, 'event'),
  ];
  return [
    ...wrap(title, width).map(paint.bold),
    ...wrap(joined(facts), width).map(paint.dim),
    ...(report.url === null ? [] : wrap(harmless(report.url), width).map(paint.dim)),
    paint.dim('─'.repeat(width)),
  ];
}

/** One statement: date (left out where it is that of the one above), who did what to whom, the words, and in small where it comes from. */
function entryOf(
  statement: RecordStatement,
  spine: readonly string[],
  find: Find,
  width: number,
  paint: Paint,
): readonly string[] {
  const name = (id: LocalId): string => harmless(find(id)?.name ?? id);
  const speaker = statement.speaker === null ? undefined : find(statement.speaker);
  const deed = [
    verbOf(statement),
    list(statement.addressees.map(name)),
    statement.onBehalfOf.length > 0 ? `for ${list(statement.onBehalfOf.map(name))}` : '',
  ];
  const subject = harmless(speaker?.name ?? NO_SPEAKER);
  const body = width - SPINE;
  const [headline = '', ...more] = wrap(
    `${subject} ${deed.filter(Boolean).join(' ')}`,
    body - statement.id.length - 2,
  );
  const bolded = headline.startsWith(subject)
    ? (speaker === undefined ? paint.dim : paint.bold)(subject) + headline.slice(subject.length)
    : paint.bold(headline);
  const gap = ' '.repeat(Math.max(1, body - widthOf(headline) - statement.id.length));
  const words = harmless(statement.content.map(({ text }) => text).join(' … '));
  const small = [
    officeOf(speaker, find),
    ...statement.relay.map(({ outlet }) => `via ${name(outlet)}`),
    statement.place === null ? null : placeWords(statement.place.text),
    statement.deadline === null ? null : `due ${timeWords(statement.deadline)}`,
    statement.within === null ? null : `within ${statement.within}`,
  ];
  const lines = [
    `${bolded}${gap}${paint.dim(statement.id)}`,
    ...more,
    ...wrap(words, body),
    ...(joined(small) === '' ? [] : wrap(joined(small), body).map(paint.dim)),
  ];
  return Array.from({ length: Math.max(lines.length, spine.length) }, (_, index) => {
    return `${spine[index] ?? ' '.repeat(SPINE)}${lines[index] ?? ''}`;
  });
}

/** The day of the saying; where the report does not tell it, its own day, marked. */
function spineOf({ saidOn }: RecordStatement, publishedOn: string | null, paint: Paint): readonly string[] {
  const cell = (text: string, coat: (text: string) => string): string =>
    coat(text) + ' '.repeat(SPINE - widthOf(text));
  if (saidOn !== null)
    return wrap(harmless(timeWords(saidOn)), SPINE - 1).map((line) => cell(line, (text) => text));
  const day = publishedOn === null ? 'no date' : dayWords(publishedOn);
  return [cell(day, paint.dim), ...(publishedOn === null ? [] : [cell('(reported)', paint.dim)])];
}

/** Each document with what is known of it, its terms, and below what became of it, with the days down the side. */
function documentLines(record: DiplomaticRecord, width: number, paint: Paint): readonly string[] {
  const documents = documentsOf(record);
  if (documents.length === 0) return [];
  const body = width - SPINE;
  const lines = documents.flatMap(({ id, name, facts, terms, steps }, index) => {
    const [first = '', ...more] = wrap(harmless(name), width - id.length - 2);
    return [
      ...(index === 0 ? [] : ['']),
      pad(paint.bold(first), width - id.length + paint.bold(first).length - first.length) + paint.dim(id),
      ...more.map((line) => paint.bold(line)),
      ...(facts.length > 0 ? wrap(joined(facts), width).map(paint.dim) : []),
      ...terms.flatMap((term) => wrap(`§ ${harmless(term)}`, width)),
      ...steps.flatMap(({ when, what }) => {
        const days = wrap(harmless(when), SPINE - 1);
        const words = wrap(harmless(what), body);
        return Array.from(
          { length: Math.max(days.length, words.length) },
          (_, at) => `${pad(days[at] ?? '', SPINE)}${words[at] ?? ''}`,
        );
      }),
    ];
  });
  return [...section('Documents', width, paint), ...lines];
}

/** Events one below the other: who did what to whom, the words of the act, and in small the rest. */
function eventLines(record: DiplomaticRecord, width: number, paint: Paint): readonly string[] {
  if (record.events.length === 0) return [];
  const lines = record.events.flatMap((event) => {
    const { who, did, small, day } = eventWords(event, record);
    const [headline = '', ...more] = wrap(harmless(`${who} ${did}`), width - event.id.length - 2);
    const gap = ' '.repeat(Math.max(1, width - widthOf(headline) - event.id.length));
    const words = `“${harmless(wordsOf(event))}”`;
    return [
      `${headline}${gap}${paint.dim(event.id)}`,
      ...more,
      ...wrap(joined([words, day, ...small]), width - 2).map((line) => `  ${paint.dim(line)}`),
    ];
  });
  return [...section('Events', width, paint), ...lines];
}

/** Those who speak, are spoken to, relay, or hold an office; the rest are counted. */
function actorLines(record: DiplomaticRecord, find: Find, width: number, paint: Paint): readonly string[] {
  const involved = new Set(
    record.statements.flatMap((statement) => [
      ...(statement.speaker === null ? [] : [statement.speaker]),
      ...statement.addressees,
      ...statement.onBehalfOf,
      ...statement.relay.map(({ outlet }) => outlet),
    ]),
  );
  const listed = record.actors
    .filter((actor) => involved.has(actor.id) || actor.offices.length > 0)
    .slice(0, MOST_LISTED);
  if (listed.length === 0) return [];
  const nameWidth = Math.min(28, Math.max(...listed.map((actor) => widthOf(harmless(actor.name))))) + 2;
  const lines = listed.flatMap((actor) => {
    const facts = [actor.kind, actor.country, officeOf(actor, find), `${actor.mentions.length}×`];
    const [first = '', ...more] = wrap(joined(facts), width - nameWidth);
    const name = pad(shorten(harmless(actor.name), nameWidth - 2), nameWidth);
    return [name + paint.dim(first), ...more.map((line) => ' '.repeat(nameWidth) + paint.dim(line))];
  });
  const rest = record.actors.length - listed.length;
  return [
    ...section('Who', width, paint),
    ...lines,
    ...(rest > 0 ? [paint.dim(`and ${rest} more, named in passing`)] : []),
  ];
}

function timeLines({ times }: DiplomaticRecord, width: number, paint: Paint): readonly string[] {
  const bounded = times.filter((time) => time.from !== null || time.to !== null);
  const shown = [...new Set(bounded.map((time) => `“${time.text}” ${timeWords(time)}`))];
  if (shown.length === 0) return [];
  const rest = shown.length - MOST_LISTED;
  const items = rest > 0 ? [...shown.slice(0, MOST_LISTED), `${rest} more`] : shown;
  return [...section('When', width, paint), ...wrap(joined(items), width).map(paint.dim)];
}

function problemLines({ problems }: DiplomaticRecord, width: number, paint: Paint): readonly string[] {
  if (problems.length === 0) return [];
  const lines = problems.flatMap(({ message, code }) => {
    const [first = '', ...more] = wrap(`${harmless(message)} [${code}]`, width - 2);
    return [`${paint.warn('!')} ${first}`, ...more.map((line) => `  ${line}`)];
  });
  return [...section('Problems', width, paint), ...lines];
}

function section(name: string, width: number, paint: Paint): readonly string[] {
  return ['', paint.dim(`${name} ${'─'.repeat(width - name.length - 1)}`)];
}

/** "in Vienna", but "a news conference". */
function placeWords(place: string): string {
  return /^\p{Lu}/u.test(place) ? `in ${place}` : place;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Facts on one line, those that are not known left out. */
function joined(facts: readonly (string | null)[]): string {
  return facts.flatMap((fact) => (fact === null || fact === '' ? [] : [harmless(fact)])).join(' · ');
}
