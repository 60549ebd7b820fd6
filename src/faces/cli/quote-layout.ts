/** How the answer to "did anyone say this?" is laid out: who, when, through whom, and what differs. */
import type { QuoteMatch } from '../../archive/archive.ts';
import { daysOf, deedOf, sourceOf, subjectOf } from './entry-wording.ts';
import type { Layout } from './listing.ts';
import { escaped } from './markdown.ts';
import { harmless, wrap } from './terminal.ts';

export const QUOTES: Layout<QuoteMatch> = {
  noun: ['statement', 'statements'],
  columns: [
    ['id', ({ entry }) => entry.id],
    ['likeness', ({ likeness }) => Math.round(likeness * 100) / 100],
    ['speaker', ({ entry }) => subjectOf(entry)],
    ['from_day', ({ entry }) => entry.from],
    ['to_day', ({ entry }) => entry.to],
    ['words', ({ entry }) => entry.words],
    ['difference', (match) => marked(match)],
    ['sources', ({ entry, also }) => [entry, ...also].map(({ report }) => sourceOf(report))],
  ],
  page: (match, _, columns, paint) => {
    const { entry, also, likeness } = match;
    const head = `${subjectOf(entry)} ${deedOf(entry)} · ${daysOf(entry) ?? 'no date'} · ${exactness(likeness)}`;
    return [
      ...wrap(harmless(head), columns).map(paint.bold),
      ...wrap(harmless(likeness === 1 ? entry.words : marked(match)), columns),
      ...[entry, ...also].flatMap(({ report, id }) =>
        wrap(harmless(`${sourceOf(report)} · ${id}`), columns).map(paint.dim),
      ),
    ];
  },
  markdown: (match) => {
    const { entry, also, likeness } = match;
    const sources = [entry, ...also].map(({ report, id }) => `${sourceOf(report)}, ${id}`).join('; ');
    const said = likeness === 1 ? escaped(entry.words) : differing(match);
    return `**${escaped(subjectOf(entry))}**, ${daysOf(entry) ?? 'no date'}, ${exactness(likeness)}: ${said} (${escaped(sources)})`;
  },
};

function exactness(likeness: number): string {
  return likeness === 1 ? 'these words' : `${Math.round(likeness * 100)} % alike`;
}

/** What was asked for and not said in [- -], what was said and not asked for in {+ +}, as word differences are shown. */
function marked({ pieces }: QuoteMatch): string {
  return pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'missing' ? `[-${text}-]` : `{+${text}+}`))
    .join(' ');
}

function differing({ pieces }: QuoteMatch): string {
  return pieces
    .map(({ kind, text }) =>
      kind === 'same' ? escaped(text) : kind === 'missing' ? `~~${escaped(text)}~~` : `*${escaped(text)}*`,
    )
    .join(' ');
}
