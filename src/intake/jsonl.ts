/** A line of JSONL -> a draft of a report, checked field by field. */
import * as z from 'zod/mini';
import { type ChanceryError, errorOf } from '../values/errors.ts';
import type { Draft } from './take-in.ts';

const text = z.optional(z.nullable(z.string()));

/** Fields that are not named here are left out; `date` and `author` are other names of `publishedOn` and `byline`. */
const LINE = z.object({
  text: z.string(),
  id: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  title: text,
  publisher: text,
  byline: text,
  author: text,
  publishedOn: text,
  date: text,
  url: text,
  language: text,
});

/** Reads one line, without its line break. `text` is kept to the last code unit. */
export function draftOf(line: string): Draft | ChanceryError {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return errorOf('bad-json', reasonOf(error));
  }
  if (Array.isArray(value)) return errorOf('bad-json', 'it is an array');
  const checked = LINE.safeParse(value);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const field = issue?.path.join('.') ?? '';
    return errorOf(
      'bad-report',
      field === '' ? 'it is no object' : `its field "${field}" is missing or is no string`,
    );
  }
  const { id, date, author, ...fields } = checked.data;
  return {
    ...fields,
    id: id === undefined || id === null ? null : String(id),
    byline: fields.byline ?? author,
    publishedOn: fields.publishedOn ?? date,
  };
}

/** What JSON.parse says, without the excerpt of the line that it quotes. */
function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.replace(/,? \.{0,3}".*$/s, '');
}
