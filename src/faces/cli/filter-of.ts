/** What was given as filters -> the filter that is meant. */
import type { Filter } from '../../archive/archive.ts';
import { ACTS, FORMS } from '../../values/act.ts';
import { errorOf } from '../../values/errors.ts';
import { boundsOf } from '../../values/period.ts';
import type { FilterOptions } from './filter-options.ts';

/** Checks what was given. Throws a ChanceryError that says what an option takes. */
export function filterOf(options: FilterOptions): Filter {
  const { since, until, act, speech, country } = options;
  among('--act', act, ACTS);
  among('--speech', speech, FORMS);
  const wrong = country?.find((code) => !/^[a-z]{3}$/i.test(code));
  if (wrong !== undefined)
    throw errorOf('bad-filter', wrong, '--country', 'ISO 3166-1 alpha-3 codes such as RUS');
  const { speaker, about, to, type, place, instrument, context, publisher, text } = options;
  return {
    ...{ speaker, about, to, act, type, speech, country, place, instrument, context, publisher, text },
    withoutCopies: options.copies === false ? true : undefined,
    withRejected: options.rejected === true ? true : undefined,
    since: since === undefined ? undefined : boundOf('--since', since).first,
    until: until === undefined ? undefined : boundOf('--until', until).last,
  };
}

const MOST = 1_000_000;

/** The number of --limit. Throws a ChanceryError where it is none. */
export function limitOf(given: string): number {
  const limit = /^\d{1,7}$/.test(given) ? Number(given) : 0;
  if (limit < 1 || limit > MOST)
    throw errorOf('bad-filter', given, '--limit', `a number from 1 to ${MOST.toLocaleString('en')}`);
  return limit;
}

function among(option: string, given: readonly string[] | undefined, known: readonly string[]): void {
  const wrong = given?.find((value) => !known.includes(value));
  if (wrong !== undefined) throw errorOf('bad-filter', wrong, option, known.join(', '));
}

function boundOf(option: string, given: string): { readonly first: string; readonly last: string } {
  const bounds = boundsOf(given);
  if (bounds === null)
    throw errorOf('bad-filter', given, option, 'a day, a month or a year: 2022-02-16, 2022-02 or 2022');
  return bounds;
}

/** The day that is meant, of a month or a year its last. */
export function dayAt(option: string, given: string): string {
  return boundOf(option, given).last;
}
