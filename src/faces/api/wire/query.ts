/** What a query may ask: filters, pages and orders, as zod schemas made from the one table of filters. */
import { z } from 'zod';
import type { Filter } from '../../../archive/archive.ts';
import { filterOf } from '../../filters/filter-of.ts';
import { FILTERS, type FilterSpec, type GivenFilters } from '../../filters/filters.ts';

const MOST_VALUES = 50;
const LONGEST_VALUE = 500;
const MOST_ITEMS = 500;

const value = ({ among }: FilterSpec) =>
  among === undefined ? z.string().min(1).max(LONGEST_VALUE) : z.enum(among as readonly [string]);

/** Given once, a parameter of several comes as a string. */
const listed = (spec: FilterSpec) =>
  z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(value(spec)).min(1).max(MOST_VALUES).optional(),
  );

type FilterShape = Record<FilterSpec['name'], z.ZodType<string | string[] | undefined>>;

const named = Object.fromEntries(
  FILTERS.map((spec) => [
    spec.name,
    (spec.isSeveral ? listed(spec) : value(spec).optional()).describe(spec.says),
  ]),
) as unknown as FilterShape;

export const filters = {
  ...named,
  copies: z
    .enum(['true', 'false'])
    .optional()
    .describe('`false` leaves out the reports that carry the same copy as an earlier one.'),
  rejected: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true` takes in what was rejected by hand, which else no list shows.'),
};

/** The filters without `kind`, for lists of one kind. */
const { kind: _, ...others } = filters;
export const filtersOfKind = others;

export const page = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_ITEMS)
    .default(50)
    .describe('How many items a page has at most.'),
  cursor: z.string().max(200).optional().describe('What the page before gave as `next`.'),
};

export const order = {
  order: z.enum(['oldest', 'newest']).default('oldest').describe('By the day of the deed.'),
};

/** The filter that a query asks for. Throws a ChanceryError where a filter does not take what it was given. */
export function filterIn(query: Readonly<Record<string, unknown>>): Filter {
  const { copies, rejected, ...given } = query;
  return filterOf(
    {
      ...(given as GivenFilters),
      copies: copies === 'false' ? false : undefined,
      rejected: rejected === 'true' ? true : undefined,
    },
    (name) => name,
  );
}
