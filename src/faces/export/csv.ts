/** Entries of one kind -> CSV after RFC 4180. */
import type { EntryKind } from '../../archive/archive.ts';
import { csvLine } from '../cli/csv.ts';
import type { Harvest, Pieces } from './harvest.ts';
import { SHEETS } from './sheets.ts';

export async function* csvPieces(harvest: Harvest, kind: EntryKind): Pieces {
  const columns = SHEETS[kind];
  yield csvLine(columns.map(({ name }) => name));
  for await (const entries of harvest.stretches([kind]))
    yield entries.map((entry) => csvLine(columns.map(({ of }) => of(entry)))).join('');
}
