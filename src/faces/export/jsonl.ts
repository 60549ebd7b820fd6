/** Entries -> JSON Lines, an entry a line, as the lists print it. */
import type { EntryKind } from '../../archive/archive.ts';
import type { Harvest, Pieces } from './harvest.ts';

export async function* jsonlPieces(harvest: Harvest, kinds: readonly EntryKind[]): Pieces {
  for await (const entries of harvest.stretches(kinds))
    yield entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}
