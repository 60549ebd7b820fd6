/** The user's `--actors` file, CSV text -> the actors of its lines, and a problem for every line that is none. */
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { ACTOR_KINDS } from '../values/actor.ts';
import { problem } from '../values/errors.ts';
import type { KnownActor } from '../values/known-actor.ts';
import type { Problem } from '../values/problem.ts';

const COLUMNS = ['name', 'kind', 'country', 'aliases', 'office', 'of', 'from', 'to'] as const;
type Column = (typeof COLUMNS)[number];

const optional = <Shape extends z.ZodType>(shape: Shape) =>
  z.union([z.literal('').transform(() => null), shape]);
const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const day = z.string().regex(DAY, 'is not a year, month or day as 2022, 2022-02 or 2022-02-16');

const LINE = z
  .object({
    name: z.string().min(1, 'is empty; every actor needs a name'),
    kind: z.enum(ACTOR_KINDS, `is not one of ${ACTOR_KINDS.join(', ')}`),
    country: optional(z.string().regex(/^[A-Z]{3}$/, 'is not a country code of three capitals, as RUS')),
    aliases: z.string().transform((written) =>
      written
        .split(';')
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
    ),
    office: optional(z.string()),
    of: optional(z.string()),
    from: optional(day),
    to: optional(day),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ['to'],
    message: 'is before "from"',
  });

export interface ActorsFile {
  readonly actors: readonly KnownActor[];
  readonly problems: readonly Problem[];
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads the text of an `--actors` file: a header that names its columns, in any order and any of them left out
 * but `name` and `kind`, then an actor a line. A line that is wrong is a problem that names line and column, and
 * the rest goes on; without a header that can be read there are no actors. Never throws.
 */
export function parseActors(csv: string): ActorsFile {
  const problems: Problem[] = [];
  const fault = (line: number, column: string, reason: string): void => {
    problems.push(problem('bad-actor', null, line, column, reason));
  };
  const rows = parse(csv, {
    bom: true,
    info: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    onSkip: (error) => {
      fault(Number(error?.lines ?? 1), 'the whole line', 'has a quotation mark out of place');
      return undefined;
    },
  }) as unknown as readonly Row[];
  const [head, ...lines] = rows;
  const columns = (head?.record ?? []).map((column) => column.toLowerCase());
  for (const column of columns)
    if (!isColumn(column)) fault(1, column || '(no name)', `is not a column; they are ${COLUMNS.join(',')}`);
  const missing = (['name', 'kind'] as const).filter((needed) => !columns.includes(needed));
  for (const needed of missing) fault(1, needed, 'is missing from the header');
  if (missing.length > 0) return { actors: [], problems };
  const actors = lines.flatMap(({ record, info }): readonly KnownActor[] => {
    if (record.length > columns.length) {
      fault(
        info.lines,
        'the whole line',
        `has ${record.length} values for ${columns.length} columns; put quotation marks round a value with a comma`,
      );
      return [];
    }
    const values = Object.fromEntries(
      COLUMNS.map((column) => [column, record[columns.indexOf(column)] ?? '']),
    );
    const read = LINE.safeParse(values);
    if (read.success) return [read.data];
    for (const { path, message } of read.error.issues) {
      const column = String(path[0] ?? 'name');
      fault(info.lines, column, `"${values[column] ?? ''}" ${message}`);
    }
    return [];
  });
  return { actors, problems };
}

const isColumn = (written: string): written is Column => (COLUMNS as readonly string[]).includes(written);
