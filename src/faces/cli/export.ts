/** `chancery export`: all entries that match, in the asked format, into a file or to standard output. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '../../app.ts';
import { ENTRY_KINDS, type EntryKind, type Filter } from '../../archive/archive.ts';
import { errorOf } from '../../values/errors.ts';
import { type Harvest, harvestOf } from '../export/harvest.ts';
import { type ExportFormat, isSheet, piecesOf, SHEET_NAMES } from '../export/pieces.ts';
import { type NewFile, writeWhole } from '../export/write-whole.ts';
import { filterOf } from '../filters/filter-of.ts';
import type { GivenFilters } from '../filters/filters.ts';
import { optionName } from './filter-options.ts';
import { filterWords } from './filter-words.ts';
import { limitOf } from './limit.ts';
import { write } from './output.ts';

export type ExportOptions = GivenFilters & {
  readonly archive?: string;
  readonly as: ExportFormat;
  readonly out: string;
  readonly kind?: readonly EntryKind[];
  readonly limit?: string;
};

/** Gives the exit code: 0, or 1 where nothing matches. Throws a ChanceryError on wrong usage and where it cannot write. */
export async function exportCommand(options: ExportOptions): Promise<number> {
  const { as, out, archive: named } = options;
  const kinds = kindsOf(options);
  const filter = filterOf(options, optionName);
  const limit = options.limit === undefined ? Number.POSITIVE_INFINITY : limitOf(options.limit);
  const { stdout } = process;
  if (as === 'parquet' && out === '-' && stdout.isTTY)
    throw errorOf('usage', 'Parquet is not for a terminal, so name a file with --out');
  const archive = await openArchive(named);
  try {
    const harvest = harvestOf(archive, filter, limit);
    if (out === '-') {
      for await (const piece of piecesOf(as, kinds, harvest, filterWords(filter))) await write(stdout, piece);
    } else {
      const files = filesOf(as, kinds, out, harvest, filter);
      await writeWhole(files);
      await write(stdout, `${summary(harvest, files)}\n`);
    }
    return harvest.count().written > 0 ? 0 : 1;
  } finally {
    await archive.close();
  }
}

function kindsOf({ as, kind, out }: ExportOptions): readonly EntryKind[] {
  if (as === 'plover') {
    if (kind?.some((given) => given !== 'event')) throw errorOf('usage', '--as plover has events alone');
    return ['event'];
  }
  const kinds = ENTRY_KINDS.filter((one) => kind?.includes(one) ?? true);
  if (isSheet(as) && kinds.length > 1 && out === '-')
    throw errorOf(
      'usage',
      `--as ${as} makes a file for each kind, so name a folder with --out or one kind with --kind`,
    );
  return kinds;
}

/** One file; of several sheets one for each kind, in the folder `out`, which is made where it is missing. */
function filesOf(
  as: ExportOptions['as'],
  kinds: readonly EntryKind[],
  out: string,
  harvest: Harvest,
  filter: Filter,
): readonly NewFile[] {
  if (!isSheet(as) || kinds.length === 1)
    return [{ path: out, pieces: piecesOf(as, kinds, harvest, filterWords(filter)) }];
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw errorOf('unwritable', `${out}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return kinds.map((kind) => ({
    path: join(out, `${SHEET_NAMES[kind]}.${as}`),
    pieces: piecesOf(as, [kind], harvest, filterWords(filter)),
  }));
}

function summary(harvest: Harvest, files: readonly NewFile[]): string {
  const { written, leftOut } = harvest.count();
  const entries = `${written.toLocaleString('en')} ${written === 1 ? 'entry' : 'entries'}`;
  const out =
    leftOut === 0
      ? ''
      : `; ${leftOut.toLocaleString('en')} left out that are planned, supposed or said not to be`;
  return `${entries} in ${files.map(({ path }) => path).join(', ')}${out}`;
}
