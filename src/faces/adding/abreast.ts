/** Items as they come into their results in the same order, several worked on at the same time. */

/** How much is worked on at the same time: so many items of any size, and more while all of them are no larger together. */
export interface Room {
  readonly items: number;
  readonly size: number;
}

/**
 * No more is taken in ahead of the item that is handed out than there is room for, so that a slow reader holds the rest
 * back; and none that is done waits for those that have not come yet.
 */
export async function* abreast<Item, Result>(
  items: AsyncIterable<Item>,
  room: Room,
  sizeOf: (item: Item) => number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const source = items[Symbol.asyncIterator]();
  const open: { readonly item: Item; readonly size: number; readonly result: Promise<Result> }[] = [];
  let coming: Promise<IteratorResult<Item>> | null = null;
  let [ended, size] = [false, 0];
  try {
    while (!ended || open.length > 0) {
      const [first] = open;
      if (!ended && (open.length < room.items || size < room.size)) {
        coming ??= source.next();
        const done = first?.result.then(finished, finished);
        const came: IteratorResult<Item> | null = await (done ? Promise.race([coming, done]) : coming);
        if (came !== null) {
          coming = null;
          if (came.done === true) ended = true;
          else {
            const item = came.value;
            const one = { item, size: Math.max(1, sizeOf(item)), result: work(item) };
            // Whoever waits for it sees the failure; until then it is no unhandled one.
            one.result.catch(() => undefined);
            open.push(one);
            size += one.size;
          }
          continue;
        }
      }
      open.shift();
      if (first === undefined) continue;
      size -= first.size;
      yield [first.item, await first.result];
    }
  } finally {
    // An item that is still to come may never do so: then there is nothing to wait for.
    if (coming === null) await source.return?.();
    else coming.catch(() => undefined);
  }
}

const finished = (): null => null;
