/** What was given as filters -> the filter that is meant. */
import type { Filter } from '../../archive/archive.ts';
import { errorOf } from '../../values/errors.ts';
import { boundsOf } from '../../values/period.ts';
import { FILTERS, type GivenFilters } from './filters.ts';

const A_DAY = 'a day, a month or a year: 2022-02-16, 2022-02 or 2022';

/**
 * Checks what was given. Throws a ChanceryError that says what a filter takes.
 *
 * @param called what a filter is called where it was given: `--since` on the command line, `since` in a query
 */
export function filterOf(given: GivenFilters, called: (name: string) => string): Filter {
  const listed = (name: keyof GivenFilters): readonly string[] | undefined => {
    const value = given[name];
    return value === undefined || typeof value === 'boolean' ? undefined : [value].flat();
  };
  for (const { name, among } of FILTERS) {
    const wrong = among && listed(name)?.find((value) => !among.includes(value));
    if (wrong !== undefined) throw errorOf('bad-filter', wrong, called(name), (among ?? []).join(', '));
  }
  const checked = (name: keyof GivenFilters, pattern: RegExp, takes: string) => {
    const values = listed(name);
    const wrong = values?.find((value) => !pattern.test(value));
    if (wrong !== undefined) throw errorOf('bad-filter', wrong, called(name), takes);
    return values;
  };
  const bound = (name: 'since' | 'until') => {
    const [value] = listed(name) ?? [];
    if (value === undefined) return undefined;
    return boundsAt(value, called(name));
  };
  return {
    kinds: listed('kind') as Filter['kinds'],
    speaker: listed('speaker'),
    actor: listed('actor'),
    about: listed('about'),
    to: listed('to'),
    act: listed('act') as Filter['act'],
    type: listed('type'),
    since: bound('since')?.first,
    until: bound('until')?.last,
    speech: listed('speech') as Filter['speech'],
    country: checked('country', /^[a-z]{3}$/i, 'ISO 3166-1 alpha-3 codes such as RUS'),
    place: listed('place'),
    instrument: listed('instrument'),
    context: listed('context'),
    publisher: listed('publisher'),
    report: checked('report', /^#?\d{1,9}$/, 'the numbers of reports, as 12')?.map((value) =>
      Number(value.replace('#', '')),
    ),
    text: listed('text')?.[0],
    withoutCopies: given.copies === false ? true : undefined,
    withRejected: given.rejected === true ? true : undefined,
  };
}

function boundsAt(given: string, option: string): { readonly first: string; readonly last: string } {
  const bounds = boundsOf(given);
  if (bounds === null) throw errorOf('bad-filter', given, option, A_DAY);
  return bounds;
}

/** The day that is meant, of a month or a year its last. Throws a ChanceryError where it is none. */
export function dayAt(option: string, given: string): string {
  return boundsAt(given, option).last;
}
