/** The query of an address <-> the state of a screen: words, or lists of words, so that app, API and CLI name alike. */
import { queryOf } from '../asking/ask.ts';

export type SearchParams = Readonly<Record<string, string | readonly string[]>>;

/** "?speaker=Ann&speaker=Bo&text=x" -> { speaker: ["Ann", "Bo"], text: "x" }. */
export function parseSearch(query: string): SearchParams {
  const found: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = found[name];
    if (before === undefined) found[name] = value;
    else found[name] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return found;
}

/** What `parseSearch` reads; empty values and lists are left out. */
export function stringifySearch(params: Readonly<Record<string, unknown>>): string {
  return queryOf(params as SearchParams);
}
