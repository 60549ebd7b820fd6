/** How an exchange is laid out: the document, its terms, its steps by day, and who awaits whom. */
import type { ArchivedExchange, ExchangeStep } from '../../archive/archive.ts';
import { unique } from '../../values/unique.ts';
import { correctionStates, correctionWords } from './correction-wording.ts';
import { daysOf, deedOf, namesIn, outletOf, sourceOf, subjectOf } from './entry-wording.ts';
import { correctionNote, counted, linked, reportColumns, SPINE } from './layouts.ts';
import type { Layout } from './listing.ts';
import { escaped } from './markdown.ts';
import { harmless, pad, wrap } from './terminal.ts';
import { dayWords, list } from './wording.ts';

export const EXCHANGES: Layout<ArchivedExchange> = {
  noun: ['exchange', 'exchanges'],
  columns: [
    ['id', ({ id }) => id],
    ['instrument', ({ instrument }) => instrument],
    ['sources', ({ sources }) => sources],
    ['instruments', ({ instruments }) => instruments.map(({ id }) => id)],
    ['provisions', ({ provisions }) => provisions.map(termWords)],
    ['steps', ({ steps }) => steps.map((step) => `${dayOf(step)}: ${stepWords(step)}`)],
    ['as_of', ({ asOf }) => asOf],
    ['answers', ({ answers }) => answers.map(answerWords)],
    ['awaited_from', ({ awaited }) => namesIn(awaited.map(({ from }) => from))],
    ['awaited_by', ({ awaited }) => namesIn(awaited.flatMap(({ by }) => by))],
    ['correction', (exchange) => unique(correctedOf(exchange).flatMap((one) => correctionStates(one) ?? []))],
    [
      'corrected_by',
      (exchange) => unique(correctedOf(exchange).flatMap(({ by }) => by.map(({ who }) => who))),
    ],
    ...reportColumns<ArchivedExchange>(),
  ],
  page: (exchange, _, columns, paint) => {
    const { instrument, provisions, steps, report, id } = exchange;
    return [
      ...wrap(harmless(instrument ?? 'a document'), columns).map(paint.bold),
      ...provisions.flatMap((term) => wrap(`§ ${harmless(termWords(term))}`, columns)),
      ...steps.flatMap((step) => {
        const days = wrap(dayOf(step), SPINE - 1);
        const words = wrap(harmless(stepWords(step)), columns - SPINE);
        return Array.from(
          { length: Math.max(days.length, words.length) },
          (_, at) => pad(days[at] ?? '', SPINE) + (words[at] ?? ''),
        );
      }),
      ...standingWords(exchange).flatMap((line) => wrap(harmless(line), columns).map(paint.warn)),
      ...wrap(harmless(`${sourceOf(report)} · ${id}`), columns).map(paint.dim),
      ...[...correctedWords(exchange), ...alsoWords(exchange)].flatMap((line) =>
        wrap(harmless(line), columns).map(paint.dim),
      ),
    ];
  },
  markdown: (exchange) => {
    const { instrument, provisions, steps, report, id } = exchange;
    return [
      `**${escaped(instrument ?? 'a document')}** (${linked(report)}, ${id})`,
      ...provisions.map((term) => `  - § ${escaped(termWords(term))} (${term.id})`),
      ...steps.map(
        (step) =>
          `  - ${escaped(`${dayOf(step)}: ${stepWords(step)}`)}: ${step.told
            .map(
              (told) => `${escaped(told.words)} (${linked(told.report)}, ${told.id}${correctionNote(told)})`,
            )
            .join('; ')}`,
      ),
      ...standingWords(exchange).map((line) => `  - *${escaped(line)}*`),
      ...correctedWords(exchange).map((line) => `  - *${escaped(line)}*`),
      ...sameWords(exchange).map((line) => `  - ${escaped(line)}`),
    ].join('\n');
  },
};

function dayOf(step: ExchangeStep): string {
  if (step.type === 'awaited' || !step.isDated)
    return step.day === null ? 'no date' : `${dayWords(step.day)} (reported)`;
  return daysOf(step) ?? 'no date';
}

function stepWords(step: ExchangeStep): string {
  const corrected = list(unique(step.told.map(correctionWords).filter(Boolean)));
  return [
    `${subjectOf(step)} ${deedOf(step)}${corrected === '' ? '' : ` (${corrected})`}`,
    ...(step.sources > 1 ? [counted(step.sources, 'source', 'sources')] : []),
  ].join(' · ');
}

/** How its documents and steps stand corrected, of those that do. */
function correctedOf({ instruments, steps }: ArchivedExchange) {
  return [...instruments, ...steps.flatMap(({ told }) => told)].flatMap(({ correction }) => correction ?? []);
}

/** "12.i1 corrected by A. Clerk", of each document that was. */
function correctedWords({ instruments }: ArchivedExchange): readonly string[] {
  return instruments.flatMap((its) => (its.correction === null ? [] : [`${its.id} ${correctionWords(its)}`]));
}

function termWords({ deontic, bearers, words }: ArchivedExchange['provisions'][number]): string {
  return `${deontic.replace('-', ' ')}${bearers.length > 0 ? ` (${list(bearers)})` : ''}: ${words}`;
}

function answerWords({ by, type, answer, manner, day }: ArchivedExchange['answers'][number]): string {
  const how = [type, answer, manner].filter((word) => word !== null).join(', ');
  return `${by.name} (${how}${day === null ? '' : `, ${dayWords(day)}`})`;
}

/** "On 16 Feb 2022: answered by A (refused, 9 May 2024)"; "awaited from B by C, due 30 Jun 2024". */
function standingWords({ asOf, answers, awaited }: ArchivedExchange): readonly string[] {
  const when = asOf === null ? '' : `On ${dayWords(asOf)}: `;
  return [
    ...(answers.length > 0 ? [`${when}answer of ${list(answers.map(answerWords))}`] : []),
    ...awaited.map(({ from, by, due }) => {
      const who = by.length > 0 ? ` by ${list(namesIn(by))}` : '';
      const until =
        due === null ? '' : `, due ${dayWords(due)}${asOf !== null && due < asOf ? ' (past)' : ''}`;
      return `${when}awaited from ${from.name}${who}${until}`;
    }),
  ];
}

/** On a page so many of the others are shown, with the evidence in the other formats. */
const MOST_SHOWN = 4;

function alsoWords({ instruments, id }: ArchivedExchange): readonly string[] {
  const others = instruments.filter((other) => other.id !== id);
  const rest = others.length - MOST_SHOWN;
  return [
    ...others
      .slice(0, MOST_SHOWN)
      .map((other) => `same: "${other.name}", ${outletOf(other.report)} · ${other.id}`),
    ...(rest > 0
      ? [`and ${counted(rest, 'more', 'more')}, with the evidence in --format markdown and json`]
      : []),
  ];
}

/** Where else it stands, and why that is held to be the same. */
function sameWords({ instruments, id }: ArchivedExchange): readonly string[] {
  return instruments.flatMap(({ id: its, name, report, likeness }) => {
    if (its === id || likeness === null) return [];
    const { as, words, authors, addressees, days } = likeness;
    const why = [
      words.length > 0 ? `both named by ${list(words.map((word) => `"${word.replace('@', '')}"`))}` : '',
      authors.length > 0 ? `both by ${list(authors)}` : '',
      addressees.length > 0 ? `both to ${list(addressees)}` : '',
      days === null ? '' : `${counted(days, 'day', 'days')} apart`,
    ];
    return [`as "${name}" in ${sourceOf(report)} · ${its}, like ${as}: ${why.filter(Boolean).join(', ')}`];
  });
}
