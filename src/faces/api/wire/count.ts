/** Counts and pages as they go over the wire. */
import { z } from 'zod';

export const Count = z
  .object({
    number: z.int().min(0),
    isCapped: z.boolean().describe('Counting stopped there: at least so many.'),
  })
  .meta({ id: 'Count' });

/** A page of items; `next` is the cursor of the page after it, null where it is the last. */
export function pageOf<Item extends z.ZodType>(name: string, item: Item) {
  return z
    .object({
      items: z.array(item),
      total: Count.describe('How many there are on all pages together.'),
      next: z.string().nullable().describe('What `cursor` takes for the page after it; null on the last.'),
    })
    .meta({ id: name });
}
