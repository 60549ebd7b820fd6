/** Rows -> CSV after RFC 4180, so that any sheet reads it and every word stays as it is. */

/** One line with its line break. Lists are joined by "; ". */
export function csvLine(cells: readonly (string | number | boolean | null | readonly string[])[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | boolean | null | readonly string[]): string {
  if (value === null) return '';
  const text = typeof value === 'object' ? value.join('; ') : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
