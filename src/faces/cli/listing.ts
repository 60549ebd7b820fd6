/** What the archive answered -> text in the asked format, whatever the items are. */
import type { Count, Facets, Page } from '../../archive/archive.ts';
import { type Cell, csvLine } from './csv.ts';
import { harmless, type Paint, wrap } from './terminal.ts';

export const LISTING_FORMATS = ['pretty', 'json', 'jsonl', 'csv', 'markdown'] as const;
export type ListingFormat = (typeof LISTING_FORMATS)[number];

/** How items of one noun are shown. */
export interface Layout<Item> {
  /** What one and several are called. */
  readonly noun: readonly [one: string, several: string];
  /** Name and content of each column of a sheet. */
  readonly columns: readonly (readonly [name: string, of: (item: Item) => Cell])[];
  /** Lines for a terminal of so many columns; `above` is the item before. */
  readonly page: (item: Item, above: Item | undefined, columns: number, paint: Paint) => readonly string[];
  /** A Markdown list item without its bullet. */
  readonly markdown: (item: Item) => string;
}

export interface Look {
  readonly format: ListingFormat;
  readonly columns: number;
  readonly paint: Paint;
}

export function listing<Item>(
  { items, total }: Page<Item>,
  layout: Layout<Item>,
  { format, columns, paint }: Look,
  facets: Facets | null,
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ total, items, ...(facets === null ? {} : { facets }) }, null, 2)}\n`;
    case 'jsonl':
      return items.map((item) => `${JSON.stringify(item)}\n`).join('');
    case 'csv':
      return [
        csvLine(layout.columns.map(([name]) => name)),
        ...items.map((item) => csvLine(layout.columns.map(([, of]) => of(item)))),
      ].join('');
    case 'markdown':
      return [
        `${tally(items.length, total, layout.noun)}\n\n`,
        ...items.map((item) => `- ${layout.markdown(item)}\n`),
      ].join('');
    case 'pretty': {
      const lines = items.flatMap((item, at) => [
        '',
        ...layout.page(item, items[at - 1], columns - 2, paint),
      ]);
      const foot = ['', paint.dim(tally(items.length, total, layout.noun))];
      const all = [...lines, ...foot, ...(facets === null ? [] : facetLines(facets, columns - 2, paint))];
      return `${all.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`;
    }
  }
}

/** "3 statements", "the first 50 of 812 statements", "no statements", "the first 50 of 10,000+ statements". */
function tally(shown: number, total: Count, [one, several]: Layout<unknown>['noun']): string {
  if (total.number === 0) return `no ${several}`;
  const noun = total.number === 1 ? one : several;
  const all = `${total.number.toLocaleString('en')}${total.isCapped ? '+' : ''} ${noun}`;
  return shown < total.number || total.isCapped ? `the first ${shown.toLocaleString('en')} of ${all}` : all;
}

function facetLines({ counted, facets }: Facets, columns: number, paint: Paint): readonly string[] {
  const rows = Object.entries(facets).flatMap(([name, values]) => {
    if (values.length === 0) return [];
    const shown = values.map(({ value, count }) => `${harmless(value)} ${count.toLocaleString('en')}`);
    const [first = '', ...more] = wrap(shown.join(' · '), columns - 12);
    return [`${paint.dim(name.padEnd(12))}${first}`, ...more.map((line) => ' '.repeat(12) + line)];
  });
  const capped = counted.isCapped
    ? [paint.dim(`counted among the first ${counted.number.toLocaleString('en')}`)]
    : [];
  return rows.length === 0 ? [] : ['', ...rows, ...capped];
}
