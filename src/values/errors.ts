/** Every error and problem that Chancery can name: a code and its one sentence, which docs/errors.md explains. */
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';

/** One sentence a code: what is wrong and, where the reader can do something, what to do. */
const SENTENCES = {
  // Usage: nothing is read.
  usage: (fault: string) => `${fault}; \`chancery --help\` shows how.`,
  'bad-option-date': (given: string) =>
    `"${given}" is not a day; --date takes one as 2022-02-16 or "16 February 2022".`,
  'unknown-id': (id: string, ids: string) => `There is no item "${id}"; there are ${ids}.`,
  unwritable: (reason: string) => `The output cannot be written: ${reason}.`,
  'bad-model': (reason: string) =>
    `The reader model cannot be used (${reason}); \`chancery doctor\` checks it, and installing Chancery anew brings it back.`,
  'archive-held': (place: string, holder: string) =>
    `The archive ${place} is in use by ${holder}; wait until it has ended, or take another with --archive.`,
  'newer-archive': (theirs: number, ours: number) =>
    `The archive has version ${theirs}, made by a newer Chancery; this one knows versions up to ${ours}, so install the newer.`,
  'bad-archive': (place: string, reason: string) => `The archive ${place} cannot be opened: ${reason}.`,
  'no-database': (reason: string) => `The database of DATABASE_URL cannot be used: ${reason}.`,
  'old-database': (version: string, oldest: number) =>
    `The database of DATABASE_URL is PostgreSQL ${version}; Chancery needs ${oldest} or newer.`,
  'bad-filter': (given: string, option: string, wanted: string) =>
    `"${given}" is nothing that ${option} takes; it takes ${wanted}.`,
  'bad-decision': (reason: string) => `Nothing was decided: ${reason}.`,
  'port-taken': (address: string) => `${address} is taken by another program; take another port with --port.`,
  'bad-address': (address: string, reason: string) => `${address} cannot be served: ${reason}.`,
  'token-needed': (host: string) =>
    `${host} can be reached by others: set CHANCERY_TOKEN to a secret of 16 characters or more, or serve 127.0.0.1.`,
  'bad-correction': (reason: string) => `Nothing was corrected: ${reason}.`,
  'bad-backup': (file: string, reason: string) => `The backup ${file} cannot be used: ${reason}.`,
  'archive-not-empty': (place: string, reports: number) =>
    `The archive ${place} holds ${reports.toLocaleString('en')} ${reports === 1 ? 'report' : 'reports'} and what was decided of them; --replace puts the backup in their place.`,
  internal: (fault: string) =>
    `Something went wrong inside Chancery (${fault}); please report it with CHANCERY_DEBUG=1 set, which prints where.`,

  // A file or a report is not read; the rest goes on.
  'not-found': () => 'There is no such file or directory.',
  'nothing-to-read': () => 'There is no .txt, .text, .jsonl or .ndjson file in it.',
  unreadable: (reason: string) => `It cannot be read: ${reason}.`,
  'empty-report': () => 'There are no words in it.',
  'not-text': (kind: string) => `It is ${kind}, not text; give its text as UTF-8.`,
  'looks-like-html': () => 'It is HTML, which cannot be read yet; save the text of the page and read that.',
  'report-too-long': (limit: number) =>
    `It is longer than ${limit.toLocaleString('en')} characters, the most that one report may have; split it into its reports.`,
  'bad-json': (reason: string) =>
    `It is not JSON Lines (${reason}); every line must be one whole JSON object, as \`jq -c\` prints it.`,
  'bad-report': (reason: string) => `It is not a report: ${reason}.`,
  'several-reports': () => 'There are several reports in it; add them as a job.',

  // A request over HTTP is refused.
  'bad-request': (reason: string) => `The request cannot be answered: ${reason}.`,
  'no-token': () =>
    'This server answers those who bring its token: "authorization: Bearer TOKEN", or the cookie of /api/session.',
  'foreign-request': (reason: string) => `The request was refused, since ${reason}.`,
  'no-such-thing': (what: string) => `There is no ${what}.`,
  'too-large': (limit: string) => `The body is larger than ${limit}, the most that is taken at once.`,
  'wrong-type': (type: string) => `Nothing is read here from a body of the type "${type}".`,
  'too-many-requests': (seconds: number) =>
    `Too many requests came from this address; ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  'job-ended': (job: number) => `Job ${job} has ended already.`,

  // A report is read, with a problem.
  'no-date': () =>
    'Nothing states the day of publication, so times such as "last week" have no value; give --date or a date line.',
  'date-without-year': (written: string) =>
    `The date line "${written}" has no year and nothing else gives one; give --date.`,
  'date-conflict': (written: string, given: string, used: string) =>
    `The date line says ${written}, but ${given} was given; ${used} is used.`,
  'bad-date': (given: string) =>
    `The given date "${given}" is not a day and was left out; write it as 2022-02-16.`,
  'encoding-guessed': (encoding: string) =>
    `The text is not UTF-8 and was taken for ${encoding}; if letters look wrong, save it as UTF-8.`,
  'lone-surrogate': (count: number) =>
    `The text has ${count === 1 ? 'half a character' : `${count} half characters`} (lone surrogates), kept as they came.`,
  'bad-actor': (line: number, column: string, reason: string) =>
    `Line ${line} of the actors file, column ${column}: ${reason}.`,
  'duplicate-id': (id: string) => `Another report of this run has the id "${id}" too; both were read.`,
} as const;

export type ErrorCode = keyof typeof SENTENCES;

type Arguments<Code extends ErrorCode> = Parameters<(typeof SENTENCES)[Code]>;

/** All codes, in the order of the table. */
export const ERROR_CODES = Object.keys(SENTENCES) as readonly ErrorCode[];

/** The sentence of a code, with what it tells of filled in. */
export function sentenceOf<Code extends ErrorCode>(code: Code, ...told: Arguments<Code>): string {
  const say = SENTENCES[code] as (...told: Arguments<Code>) => string;
  return say(...told);
}

/** A problem of a report that was read nonetheless. `span` is the place, or null where there is none. */
export function problem<Code extends ErrorCode>(
  code: Code,
  span: Span | null,
  ...told: Arguments<Code>
): Problem {
  return { code, message: sentenceOf(code, ...told), span };
}

/** What the edges throw: a code of the table and its sentence. */
export class ChanceryError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'ChanceryError';
    this.code = code;
  }
}

/** Makes the error of a code, to be thrown. */
export function errorOf<Code extends ErrorCode>(code: Code, ...told: Arguments<Code>): ChanceryError {
  return new ChanceryError(code, sentenceOf(code, ...told));
}
