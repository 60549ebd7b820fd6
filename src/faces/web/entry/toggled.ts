/** The ids of the entries that are open, once one of them is opened or shut. */
export function toggled(open: readonly string[], id: string): string[] {
  return open.includes(id) ? open.filter((other) => other !== id) : [...open, id];
}
