/** Entries of one kind -> Apache Parquet: days as dates, lists as lists of text. */
import { ByteWriter, type ColumnSource, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Entry, EntryKind } from '../../archive/archive.ts';
import type { Harvest, Pieces } from './harvest.ts';
import { type Column, SHEETS } from './sheets.ts';

/** Rows of a row group: what is kept in memory until it is written. */
const ROW_GROUP = 5000;

export async function* parquetPieces(harvest: Harvest, kind: EntryKind): Pieces {
  const columns = SHEETS[kind];
  const buffer = new ByteWriter();
  const writer = new ParquetWriter({ writer: buffer, schema: schemaOf(columns), createdBy: 'chancery' });
  let waiting: Entry[] = [];
  for await (const entries of harvest.stretches([kind])) {
    waiting.push(...entries);
    if (waiting.length < ROW_GROUP) continue;
    await writer.write({ columnData: columnsOf(columns, waiting), rowGroupSize: ROW_GROUP * 2 });
    waiting = [];
    yield taken(buffer);
  }
  if (waiting.length > 0)
    await writer.write({ columnData: columnsOf(columns, waiting), rowGroupSize: ROW_GROUP * 2 });
  await writer.finish();
  yield taken(buffer);
}

/** What the buffer holds, which it then begins anew; its count of all bytes goes on. */
function taken(buffer: ByteWriter): Uint8Array {
  const bytes = new Uint8Array(buffer.buffer.slice(0, buffer.index));
  buffer.index = 0;
  return bytes;
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

/** A list has three levels, as the Parquet format defines it. */
function elementsOf({ name, holds }: Column): readonly SchemaElement[] {
  switch (holds) {
    case 'texts':
      return [
        { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      ];
    case 'day':
      return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }];
    case 'truth':
      return [{ name, type: 'BOOLEAN', repetition_type: 'REQUIRED' }];
    case 'whole':
      return [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }];
    case 'text':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }];
  }
}

function columnsOf(columns: readonly Column[], entries: readonly Entry[]): ColumnSource[] {
  return columns.map((column) => ({
    name: column.name,
    data: entries.map((entry) => cellOf(column, entry)),
  }));
}

function cellOf({ holds, of }: Column, entry: Entry): unknown {
  const value = of(entry);
  return holds === 'day' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
}
