/** Items -> each once, in the order of their first place. */
export function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
