/** How a position is laid out: what a speaker said on one matter, day by day, and both sides where they are opposite. */
import type { Entry, Opposition, Position } from '../../archive/archive.ts';
import { unique } from '../../values/unique.ts';
import { correctionStates, correctionWords } from './correction-wording.ts';
import { daysOf, deedOf, outletOf, sourceOf, subjectOf } from './entry-wording.ts';
import { correctionNote, counted, linked, SPINE } from './layouts.ts';
import type { Layout } from './listing.ts';
import { escaped } from './markdown.ts';
import { harmless, type Paint, pad, wrap } from './terminal.ts';

export const POSITIONS: Layout<Position> = {
  noun: ['position', 'positions'],
  columns: [
    ['id', ({ id }) => id],
    ['speaker', ({ speaker }) => speaker.name],
    ['matter', ({ matter }) => matter],
    ['from_day', ({ statements }) => statements[0]?.from ?? null],
    ['to_day', ({ statements }) => statements.at(-1)?.to ?? null],
    ['sources', ({ sources }) => sources],
    ['statements', ({ statements }) => statements.map(saidWords)],
    ['shifts', (position) => position.shifts.map((pair) => pairWords(position, pair))],
    ['contradictions', (position) => position.contradictions.map((pair) => pairWords(position, pair))],
    ['correction', (position) => unique(correctedOf(position).flatMap((one) => correctionStates(one) ?? []))],
    [
      'corrected_by',
      (position) => unique(correctedOf(position).flatMap(({ by }) => by.map(({ who }) => who))),
    ],
  ],
  page: (position, _, columns, paint) => [
    ...wrap(harmless(`${position.speaker.name}: ${position.matter}`), columns).map(paint.bold),
    ...position.statements.flatMap((statement) => saidLines(statement, columns, paint)),
    ...opposites(position).flatMap(([kind, { own, other, words }]) => [
      ...wrap(harmless(`${kind}: ${own} and ${other.id} (${words.join(', ')})`), columns).map(paint.warn),
      // Of a shift both stand above.
      ...(kind === 'shift' ? [] : saidLines(other, columns, paint)),
    ]),
    paint.dim(`${counted(position.sources, 'source', 'sources')} · ${position.id}`),
  ],
  markdown: (position) =>
    [
      `**${escaped(position.speaker.name)}** on ${escaped(position.matter)} (${position.id})`,
      ...position.statements.map((statement) => `  - ${said(statement)}`),
      ...opposites(position).map(
        ([kind, { own, other }]) => `  - *${kind}*, ${own} and ${other.id}: ${said(other)}`,
      ),
    ].join('\n'),
};

function opposites({ shifts, contradictions }: Position): readonly (readonly [string, Opposition])[] {
  return [
    ...shifts.map((pair) => ['shift', pair] as const),
    ...contradictions.map((pair) => ['contradiction', pair] as const),
  ];
}

/** How its statements, and those of others against them, stand corrected, of those that do. */
function correctedOf({ statements, contradictions }: Position) {
  return [...statements, ...contradictions.map(({ other }) => other)].flatMap(
    ({ correction }) => correction ?? [],
  );
}

function saidLines(statement: Entry, columns: number, paint: Paint): readonly string[] {
  const lines = [
    ...wrap(harmless(`${subjectOf(statement)} ${deedOf(statement)}: ${statement.words}`), columns - SPINE),
    ...wrap(
      harmless(
        [sourceOf(statement.report), statement.id, correctionWords(statement)].filter(Boolean).join(' · '),
      ),
      columns - SPINE,
    ).map(paint.dim),
  ];
  const days = wrap(daysOf(statement) ?? 'no date', SPINE - 1);
  return Array.from(
    { length: Math.max(days.length, lines.length) },
    (_, at) => pad(days[at] ?? '', SPINE) + (lines[at] ?? ''),
  );
}

function saidWords(statement: Entry): string {
  const outlet = outletOf(statement.report);
  return `${daysOf(statement) ?? 'no date'}: ${subjectOf(statement)} ${deedOf(statement)}: ${statement.words} (${[outlet, statement.id, correctionWords(statement)].filter(Boolean).join(', ')})`;
}

function pairWords({ statements }: Position, { own, other }: Opposition): string {
  const ours = statements.find(({ id }) => id === own);
  return `${ours === undefined ? own : saidWords(ours)} | ${saidWords(other)}`;
}

function said(statement: Entry): string {
  const when = daysOf(statement) ?? 'no date';
  return `${when}: **${escaped(subjectOf(statement))}** ${escaped(deedOf(statement))}: ${escaped(statement.words)} (${linked(statement.report)}, ${statement.id}${correctionNote(statement)})`;
}
