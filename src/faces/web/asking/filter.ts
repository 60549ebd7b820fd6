/** The filters as a screen's address has them: the same names and values that the API and the command line take. */
import { FILTERS, type FilterSpec } from '../../filters/filters.ts';

export type FilterName = FilterSpec['name'];

/** Lists of words for filters that may be given several times, one word for the others; `copies` leaves copies out. */
export type FilterSearch = Readonly<Partial<Record<FilterName, readonly string[]>>> & {
  readonly copies?: 'false';
  /** Takes in what was rejected by hand. */
  readonly rejected?: 'true';
};

const SINGLE: ReadonlySet<string> = new Set(
  FILTERS.flatMap(({ name, isSeveral }) => (isSeveral ? [] : [name])),
);

/** The filters among the parameters of an address; anything else is left out. */
export function filterOf(params: Readonly<Record<string, unknown>>): FilterSearch {
  const filter: Partial<Record<FilterName, readonly string[]>> = {};
  for (const { name } of FILTERS) {
    const given = [params[name] ?? []]
      .flat()
      .map(String)
      .filter((value) => value.trim() !== '');
    if (given.length > 0) filter[name] = SINGLE.has(name) ? given.slice(-1) : given;
  }
  return {
    ...filter,
    ...(params.copies === 'false' ? { copies: 'false' } : {}),
    ...(params.rejected === 'true' ? { rejected: 'true' } : {}),
  };
}

export function isChosen(filter: FilterSearch, name: FilterName, value: string): boolean {
  return filter[name]?.includes(value) ?? false;
}

/** The filter with the value added, or taken out where it is there. */
export function toggled(filter: FilterSearch, name: FilterName, value: string): FilterSearch {
  const given = filter[name] ?? [];
  if (given.includes(value))
    return withValues(
      filter,
      name,
      given.filter((other) => other !== value),
    );
  return withValues(filter, name, SINGLE.has(name) ? [value] : [...given, value]);
}

export function withValues(filter: FilterSearch, name: FilterName, values: readonly string[]): FilterSearch {
  const { [name]: _, ...others } = filter;
  return values.length === 0 ? others : { ...others, [name]: values };
}

/** How many values are given in all. */
export function countOf(filter: FilterSearch): number {
  return Object.values(filter).reduce((sum, values) => sum + (Array.isArray(values) ? values.length : 1), 0);
}
