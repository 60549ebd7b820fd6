/** What a query may ask: filters, pages and orders, as zod schemas made from the one table of filters. */
import { z } from 'zod';
import { FILTERS, type FilterSpec } from '../../filters/filters.ts';

const MOST_VALUES = 50;
const LONGEST_VALUE = 500;
export const MOST_ITEMS = 500;

const value = (spec: FilterSpec) =>
  spec.among === undefined ? z.string().min(1).max(LONGEST_VALUE) : z.enum(spec.among as [string]);

/** Given once, a parameter of several comes as a string. */
const listed = (spec: FilterSpec) =>
  z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(value(spec)).min(1).max(MOST_VALUES).optional(),
  );

const filterShape = Object.fromEntries(
  FILTERS.map((spec) => [
    spec.name,
    (spec.isSeveral ? listed(spec) : value(spec).optional()).describe(spec.says),
  ]),
) as unknown as Record<FilterSpec['name'], z.ZodType<string | readonly string[] | undefined>>;

/** All filters; whatever else is asked is refused, so that a misspelt filter is not taken for none. */
export const FilterQuery = z.strictObject({
  ...filterShape,
  copies: z
    .enum(['true', 'false'])
    .optional()
    .describe('`false` leaves out the reports that carry the same copy as an earlier one.'),
});

export const PageQuery = z.strictObject({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_ITEMS)
    .default(50)
    .describe('How many items a page has at most.'),
  cursor: z.string().max(200).optional().describe('What the page before gave as `next`.'),
});

export const Order = z.enum(['oldest', 'newest']).default('oldest').describe('By the day of the deed.');
