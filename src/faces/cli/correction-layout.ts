/** How corrections made by hand are laid out: what was corrected, by whom and why, and whether it holds. */
import type { Correction } from '../../archive/archive.ts';
import { sourceOf } from './entry-wording.ts';
import type { Layout } from './listing.ts';
import { escaped } from './markdown.ts';
import { harmless, wrap } from './terminal.ts';
import { dayWords } from './wording.ts';

export const CORRECTIONS: Layout<Correction> = {
  noun: ['correction', 'corrections'],
  columns: [
    ['key', ({ key }) => key],
    ['verb', ({ verb }) => verb],
    ['state', ({ state }) => state],
    ['entry', ({ entry }) => entry],
    ['kind', ({ kind }) => kind],
    ['changes', ({ changes }) => changes.map(changeWords)],
    ['reads_otherwise', ({ isOther }) => isOther],
    ['words', ({ words }) => words],
    ['who', ({ who }) => who],
    ['why', ({ why }) => why],
    ['decided_at', ({ decidedAt }) => decidedAt],
    ['undone_by', ({ undone }) => undone?.who ?? null],
    ['undone_why', ({ undone }) => undone?.why ?? null],
    ['undone_at', ({ undone }) => undone?.at ?? null],
    ['report', ({ report }) => report?.id ?? null],
    ['title', ({ report }) => report?.title ?? null],
  ],
  page: (correction, _, columns, paint) => [
    ...wrap(harmless(deedOf(correction)), columns).map(paint.bold),
    ...wrap(harmless(correction.words), columns),
    ...correction.changes.flatMap((change) => wrap(harmless(changeWords(change)), columns)),
    ...wrap(harmless(factsOf(correction)), columns).map(correction.state === 'lost' ? paint.warn : paint.dim),
  ],
  markdown: (correction) =>
    [
      `**${escaped(deedOf(correction))}** ${escaped(correction.words)} (${escaped(factsOf(correction))})`,
      ...correction.changes.map((change) => `  - ${escaped(changeWords(change))}`),
    ].join('\n'),
};

const DEEDS = { confirm: 'confirmed', edit: 'edited', reject: 'rejected', remove: 'removed' } as const;

function deedOf({ key, verb, kind, entry }: Correction): string {
  return `${key}. ${kind ?? 'report'}${entry === null ? '' : ` ${entry}`} ${DEEDS[verb]}`;
}

function changeWords({ field, was, is }: Correction['changes'][number]): string {
  return `${field}: ${was ?? 'none'} → ${is ?? 'none'}`;
}

function factsOf({ who, why, decidedAt, state, isOther, undone, report }: Correction): string {
  const facts = [
    `by ${who}, ${dayWords(decidedAt.slice(0, 10))}`,
    why ?? '',
    state === 'lost' ? 'fits nothing that the report says now' : '',
    state === 'waits' ? 'its report is removed' : '',
    isOther ? 'it reads otherwise now' : '',
    undone === null ? '' : `undone by ${undone.who}, ${dayWords(undone.at.slice(0, 10))}`,
    undone?.why ?? '',
    report === null ? '' : sourceOf(report),
  ];
  return facts.filter(Boolean).join(' · ');
}
