/** The files that a list can be taken away as (docs/export.md). */
import type { EntryKind } from '../../../values/entry-kind.ts';

export interface TakenAs {
  readonly name: string;
  readonly format: 'csv' | 'parquet' | 'jsonl' | 'jsonld' | 'plover' | 'html';
  /** The one kind that the file holds; that of the filters, or all, where it is left out. */
  readonly kind?: EntryKind;
  /** What the file is called when it is saved. */
  readonly saved: string;
}

export const SHEETS: readonly TakenAs[] = [
  { name: 'Statements, CSV', format: 'csv', kind: 'statement', saved: 'statements.csv' },
  { name: 'Events, CSV', format: 'csv', kind: 'event', saved: 'events.csv' },
  { name: 'Documents, CSV', format: 'csv', kind: 'instrument', saved: 'instruments.csv' },
  { name: 'Steps, CSV', format: 'csv', kind: 'step', saved: 'steps.csv' },
  { name: 'Statements, Parquet', format: 'parquet', kind: 'statement', saved: 'statements.parquet' },
  { name: 'Events, Parquet', format: 'parquet', kind: 'event', saved: 'events.parquet' },
];

export const FILES: readonly TakenAs[] = [
  { name: 'A page that stands by itself, HTML', format: 'html', saved: 'record.html' },
  { name: 'Everything, JSON Lines', format: 'jsonl', saved: 'record.jsonl' },
  { name: 'Linked data, JSON-LD', format: 'jsonld', saved: 'record.jsonld' },
  { name: 'Events, PLOVER', format: 'plover', kind: 'event', saved: 'plover.tsv' },
];
