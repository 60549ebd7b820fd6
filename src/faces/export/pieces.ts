/** A format, and what is to be exported -> the pieces of the file. */
import type { EntryKind } from '../../archive/archive.ts';
import type { Harvest, Pieces } from './harvest.ts';

export const EXPORT_FORMATS = ['csv', 'jsonl', 'jsonld', 'plover', 'parquet', 'html'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What the sheet of a kind is called. */
export const SHEET_NAMES: Readonly<Record<EntryKind, string>> = {
  statement: 'statements',
  event: 'events',
  instrument: 'instruments',
  step: 'steps',
};

/** Whether a format has the columns of one kind. */
export function isSheet(as: ExportFormat): boolean {
  return as === 'csv' || as === 'parquet';
}

/**
 * Each format is loaded when it is asked for; a sheet has one kind.
 *
 * @param asked what the filter asks for, in words
 */
export async function* piecesOf(
  as: ExportFormat,
  kinds: readonly EntryKind[],
  harvest: Harvest,
  asked: string,
): Pieces {
  switch (as) {
    case 'csv': {
      const { csvPieces } = await import('./csv.ts');
      for (const kind of kinds) yield* csvPieces(harvest, kind);
      return;
    }
    case 'parquet': {
      const { parquetPieces } = await import('./parquet.ts');
      for (const kind of kinds) yield* parquetPieces(harvest, kind);
      return;
    }
    case 'jsonl': {
      const { jsonlPieces } = await import('./jsonl.ts');
      return yield* jsonlPieces(harvest, kinds);
    }
    case 'jsonld': {
      const { jsonldPieces } = await import('./jsonld.ts');
      return yield* jsonldPieces(harvest, kinds);
    }
    case 'plover': {
      const { ploverPieces } = await import('./plover.ts');
      return yield* ploverPieces(harvest);
    }
    case 'html': {
      const { htmlPieces } = await import('./html.ts');
      return yield* htmlPieces(harvest, kinds, asked);
    }
  }
}
