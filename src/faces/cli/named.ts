/** What the user named on the command line -> the files, the day and the numbers that are meant. */
import { isoDayOf } from '../../app.ts';
import { errorOf } from '../../values/errors.ts';

/** Standard input where no file is named and something is piped in. */
export function namedPaths(files: readonly string[]): readonly string[] {
  if (files.length === 0 && process.stdin.isTTY) throw errorOf('usage', 'no file was named');
  return files.length === 0 ? ['-'] : files;
}

/** The ISO day of --date, or null where it is not given. */
export function dayOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  const day = isoDayOf(given);
  if (day === null) throw errorOf('bad-option-date', given);
  return day;
}

/** Numbers of actors are shown as #12, and may be given so. */
export function numberOf(given: string): number {
  const number = /^#?(\d{1,9})$/.exec(given)?.[1];
  if (number === undefined) throw errorOf('usage', `"${given}" is not a number that a list shows`);
  return Number(number);
}
