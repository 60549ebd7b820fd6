/** How a suggested merge is laid out: the two, what speaks for it, and the command that does it. */
import type { Suggestion } from '../../archive/archive.ts';
import type { Layout } from './listing.ts';
import { escaped } from './markdown.ts';
import { harmless, wrap } from './terminal.ts';
import { list } from './wording.ts';

export const SUGGESTIONS: Layout<Suggestion> = {
  noun: ['suggestion', 'suggestions'],
  columns: [
    ['kept', ({ kept }) => kept],
    ['kept_name', ({ keptName }) => keptName],
    ['other', ({ other }) => other],
    ['other_name', ({ otherName }) => otherName],
    ['rivals', ({ rivals }) => rivals],
    ['reports', ({ reports }) => reports.map(String)],
    ['offices', ({ offices }) => offices],
  ],
  page: (suggestion, _, columns, paint) => [
    ...wrap(harmless(claimOf(suggestion)), columns).map(paint.bold),
    ...wrap(harmless(evidenceOf(suggestion)), columns),
    paint.dim(`chancery actors merge ${suggestion.kept} ${suggestion.other}`),
  ],
  markdown: (suggestion) =>
    `**${escaped(claimOf(suggestion))}** ${escaped(evidenceOf(suggestion))} \`chancery actors merge ${suggestion.kept} ${suggestion.other}\``,
};

function claimOf({ kept, keptName, other, otherName }: Suggestion): string {
  return `${otherName} (#${other}) may be ${keptName} (#${kept})`;
}

function evidenceOf({ otherName, rivals, reports, reportCount, offices }: Suggestion): string {
  const rest = reportCount > reports.length ? ` and ${reportCount - reports.length} more` : '';
  const facts = [
    `called ${otherName} too in ${reportCount === 1 ? 'report' : 'reports'} ${list(reports.map(String))}${rest}`,
    ...(offices.length > 0 ? [`both are ${list(offices)}`] : []),
    ...(rivals > 0 ? [`${rivals} other ${rivals === 1 ? 'person is' : 'people are'} called so as well`] : []),
  ];
  return facts.join('; ');
}
