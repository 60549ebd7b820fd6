/** Rows -> CSV after RFC 4180, or the same with tabs, so that any sheet reads it and every word stays as it is. */

export type Cell = string | number | boolean | null | readonly string[];

/** What a sheet would take for a formula and run. */
const FORMULA = /^[=+\-@\t\r]/;

/** One line with its line break. Lists are joined by "; ". Text that begins as a formula does gets an apostrophe before it. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map((value) => cell(value, /[",\r\n]|^\s|\s$/)).join(',')}\r\n`;
}

/** One line with tabs between its cells, on one line whatever they hold. */
export function tabbedLine(cells: readonly Cell[]): string {
  return `${cells.map((value) => cell(value, /"/).replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`;
}

function cell(value: Cell, wantsQuotes: RegExp): string {
  if (value === null) return '';
  const told = typeof value === 'object' ? value.join('; ') : String(value);
  const text = typeof value !== 'number' && FORMULA.test(told) ? `'${told}` : told;
  return wantsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
