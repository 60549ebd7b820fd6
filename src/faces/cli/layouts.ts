/** How each noun of the archive is laid out: columns of a sheet, lines for a terminal, an item of a Markdown list. */
import type {
  ArchivedActor,
  ArchivedProblem,
  Entry,
  Hit,
  ReportHead,
  Syndication,
} from '../../archive/archive.ts';
import { unique } from '../../values/unique.ts';
import { correctionStates, correctionWords } from './correction-wording.ts';
import { daysOf, deedOf, namesOf, outletOf, sourceOf, subjectOf } from './entry-wording.ts';
import type { Layout } from './listing.ts';
import { escaped } from './markdown.ts';
import { harmless, type Paint, pad, wrap } from './terminal.ts';
import { dayWords, list } from './wording.ts';

/** Columns of the dates and the gap behind them. */
export const SPINE = 14;

export function reportColumns<Item extends { readonly report: ReportHead }>(): Layout<Item>['columns'] {
  return [
    ['report', ({ report }) => report.id],
    ['title', ({ report }) => report.title],
    ['publisher', ({ report }) => report.publisher],
    ['published_on', ({ report }) => report.publishedOn],
    ['url', ({ report }) => report.url],
    ['copy_of', ({ report }) => report.copyOf],
  ];
}

export function entryLayout(noun: Layout<Entry>['noun']): Layout<Entry> {
  return {
    noun,
    columns: [
      ['id', ({ id }) => id],
      ['kind', ({ kind }) => kind],
      ['type', ({ type }) => type],
      ['mode', ({ mode }) => mode],
      ['speech', ({ speech }) => speech],
      ['status', ({ status }) => status],
      ['from_day', ({ from }) => from],
      ['to_day', ({ to }) => to],
      ['is_dated', ({ isDated }) => isDated],
      ['speaker', (entry) => namesOf(entry, 'speaker', 'by')],
      ['to', (entry) => namesOf(entry, 'to')],
      ['about', (entry) => namesOf(entry, 'about', 'party')],
      ['on_behalf_of', (entry) => namesOf(entry, 'for')],
      ['relay', (entry) => namesOf(entry, 'relay')],
      ['place', ({ place }) => place],
      ['instrument', ({ instrument }) => instrument],
      ['contexts', ({ contexts }) => contexts],
      ['words', ({ words }) => words],
      ['correction', ({ correction }) => correctionStates(correction)],
      ['corrected_by', ({ correction }) => unique((correction?.by ?? []).map(({ who }) => who))],
      ...reportColumns<Entry>(),
    ],
    page: (entry, above, columns, paint) => {
      const day = daysOf(entry) ?? 'no date';
      const isRepeated = above !== undefined && daysOf(above) === daysOf(entry);
      const spine = isRepeated ? [] : wrap(day, SPINE - 1);
      const body = entryLines(entry, above?.report.key === entry.report.key, columns - SPINE, paint);
      return Array.from({ length: Math.max(spine.length, body.length) }, (_, at) => {
        const cell = pad(spine[at] ?? '', SPINE);
        return `${entry.isDated ? cell : paint.dim(cell)}${body[at] ?? ''}`;
      });
    },
    markdown: (entry) => {
      const [subject, deed, words] = [subjectOf(entry), deedOf(entry), entry.words].map(escaped);
      const day = daysOf(entry);
      const when = day === null ? '' : `${day}${entry.isDated ? '' : ' (reported)'}: `;
      return `${when}**${subject}** ${deed}: ${words} (${linked(entry.report)}, ${entry.id}${correctionNote(entry)})`;
    },
  };
}

/** The source is told where it is another than that of the entry above. */
function entryLines(entry: Entry, isSameReport: boolean, columns: number, paint: Paint): readonly string[] {
  const subject = harmless(subjectOf(entry));
  const [headline = '', ...more] = wrap(`${subject} ${harmless(deedOf(entry))}`, columns);
  const relay = namesOf(entry, 'relay');
  const small = [
    entry.isDated ? '' : '(day of the report)',
    entry.place === null ? '' : entry.place,
    relay.length > 0 ? `via ${list(relay)}` : '',
    isSameReport ? '' : sourceOf(entry.report),
    entry.id,
    correctionWords(entry),
  ].filter(Boolean);
  return [
    headline.startsWith(subject)
      ? paint.bold(subject) + headline.slice(subject.length)
      : paint.bold(headline),
    ...more,
    ...wrap(harmless(entry.words), columns),
    ...wrap(harmless(small.join(' · ')), columns).map(paint.dim),
  ];
}

/** ", corrected by A. Clerk", for Markdown. */
export function correctionNote(entry: Entry): string {
  const words = correctionWords(entry);
  return words === '' ? '' : `, *${escaped(words)}*`;
}

/** The source, as a link where the report has an address. */
export function linked(report: ReportHead): string {
  const source = escaped(sourceOf(report));
  return report.url === null ? source : `[${source}](<${report.url.replace(/[\s<>]/g, encodeURIComponent)}>)`;
}

export const ACTORS: Layout<ArchivedActor> = {
  noun: ['actor', 'actors'],
  columns: [
    ['key', ({ key }) => key],
    ['name', ({ name }) => name],
    ['kind', ({ kind }) => kind],
    ['country', ({ country }) => country],
    ['aliases', ({ aliases }) => aliases],
    ['merged', ({ merged }) => merged.map(String)],
    ['offices', ({ offices }) => offices.map(({ title }) => title)],
    ['reports', ({ reports }) => reports],
    ['entries', ({ entries }) => entries],
  ],
  page: (actor, _, columns, paint) => [
    ...wrap(harmless(actor.name), columns).map(paint.bold),
    ...wrap(
      [
        `#${actor.key}`,
        actor.kind,
        actor.country ?? '',
        `in ${counted(actor.entries, 'entry', 'entries')} of ${counted(actor.reports, 'report', 'reports')}`,
        actor.merged.length > 0 ? `merged with ${actor.merged.map((key) => `#${key}`).join(', ')}` : '',
        actor.aliases.length > 0 ? harmless(`also ${actor.aliases.join(', ')}`) : '',
      ]
        .filter(Boolean)
        .join(' · '),
      columns,
    ).map(paint.dim),
    ...actor.offices.flatMap((office) => wrap(harmless(officeWords(office)), columns)),
  ],
  markdown: (actor) =>
    [
      `**${escaped(actor.name)}** (${[actor.kind, actor.country].filter(Boolean).join(', ')}), in ${counted(actor.entries, 'entry', 'entries')} of ${counted(actor.reports, 'report', 'reports')}`,
      ...actor.offices.map((office) => `  - ${escaped(officeWords(office))}`),
    ].join('\n'),
};

function officeWords({ title, first, last }: ArchivedActor['offices'][number]): string {
  if (first === null) return title;
  const days = last === null || last === first ? dayWords(first) : `${dayWords(first)} – ${dayWords(last)}`;
  return `${title} (reported ${days})`;
}

export function counted(count: number, one: string, several: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}

export const HITS: Layout<Hit> = {
  noun: ['report', 'reports'],
  columns: [
    ['excerpt', ({ excerpt }) => excerpt.map(({ text }) => text).join('')],
    ['statements', ({ statements }) => statements],
    ...reportColumns<Hit>(),
  ],
  page: ({ report, excerpt, statements }, _, columns, paint) => [
    ...wrap(harmless(report.title ?? report.id), columns).map(paint.bold),
    ...marked(excerpt, columns, paint),
    ...wrap(
      harmless(
        [outletOf(report), counted(statements, 'statement', 'statements')].filter(Boolean).join(' · '),
      ),
      columns,
    ).map(paint.dim),
  ],
  markdown: ({ report, excerpt }) =>
    `${linked(report)}: ${excerpt.map(({ text, isMatch }) => (isMatch ? `**${escaped(text)}**` : escapedPiece(text))).join('')}`,
};

/** Escaped, with the space at its ends kept. */
function escapedPiece(text: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${escaped(text)}${/\S\s+$/.test(text) ? ' ' : ''}`;
}

/** An excerpt with what matches in bold; colour is put on after wrapping, since it takes up no columns. */
function marked(excerpt: Hit['excerpt'], columns: number, paint: Paint): readonly string[] {
  const matches = new Set(excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => harmless(text)));
  const lines = wrap(harmless(excerpt.map(({ text }) => text).join('')), columns);
  return lines.map((line) =>
    line.replace(/[\p{L}\p{N}’'-]+/gu, (word) => (matches.has(word) ? paint.bold(word) : word)),
  );
}

export const PROBLEMS: Layout<ArchivedProblem> = {
  noun: ['problem', 'problems'],
  columns: [
    ['place', ({ place }) => place],
    ['code', ({ code }) => code],
    ['message', ({ message }) => message],
    ['is_read', ({ report }) => report !== null],
    ['report', ({ report }) => report?.id ?? null],
  ],
  page: ({ place, code, message, report }, _, columns, paint) => [
    ...wrap(harmless(`${place}${report === null ? ': not read' : ''}`), columns).map(paint.bold),
    ...wrap(harmless(`${message} [${code}]`), columns),
  ],
  markdown: ({ place, code, message, report }) =>
    `**${escaped(place)}**${report === null ? ', not read' : ''}: ${escaped(message)} \`${code}\``,
};

export const COPIES: Layout<Syndication> = {
  noun: ['copy that several reports carry', 'copies that several reports carry'],
  columns: [['copied_by', ({ copies }) => copies.map(sourceOf)], ...reportColumns<Syndication>()],
  page: ({ report, copies }, _, columns, paint) => [
    ...wrap(harmless(sourceOf({ ...report, copiedBy: [] })), columns).map(paint.bold),
    ...copies.flatMap((copy) => wrap(harmless(`· ${sourceOf({ ...copy, copyOf: null })}`), columns)),
  ],
  markdown: ({ report, copies }) =>
    [
      `**${linked({ ...report, copiedBy: [] })}**`,
      ...copies.map((copy) => `  - ${linked({ ...copy, copyOf: null })}`),
    ].join('\n'),
};
