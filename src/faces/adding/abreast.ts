/** Items as they come into their results in the same order, several worked on at the same time. */

/** At most `limit` items are taken in ahead of the one that is handed out, so that a slow reader holds the rest back. */
export async function* abreast<Item, Result>(
  items: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const open: { readonly item: Item; readonly result: Promise<Result> }[] = [];
  for await (const item of items) {
    const result = work(item);
    // Whoever waits for it sees the failure; until then it is no unhandled one.
    result.catch(() => undefined);
    open.push({ item, result });
    const first = open.length >= limit ? open.shift() : undefined;
    if (first !== undefined) yield [first.item, await first.result];
  }
  for (const { item, result } of open) yield [item, await result];
}
