/** Search in the text of reports, and who said these words. */
import { z } from 'zod';
import type { Archive } from '../../../archive/archive.ts';
import type { Answers } from '../answers.ts';
import { skipCursor } from '../cursor.ts';
import { filterIn, filters, filtersOfKind, page } from '../wire/query.ts';
import { HitPage, QuotePage, SyndicationPage } from '../wire/search.ts';
import type { Server } from '../wire-types.ts';

const q = z.string().min(1).max(2000);

export function searchRoutes(server: Server, archive: Archive, answers: Answers): void {
  server.get(
    '/api/search',
    {
      schema: {
        tags: ['search'],
        summary: 'Reports by their text, the best first',
        querystring: z.strictObject({
          q: q.describe('"a phrase", begin*, -without, this OR that'),
          ...filters,
          ...page,
        }),
        response: { 200: HitPage },
      },
    },
    async ({ query: { q: words, limit, cursor, ...given }, url }) => {
      const skip = skipCursor.read(cursor);
      const filter = filterIn(given);
      return answers(url, async () => {
        const { items, total } = await archive.search(words, filter, limit, skip);
        return { items, total, next: skipCursor.write(skip, items.length, total.number) };
      });
    },
  );
  server.get(
    '/api/quote',
    {
      schema: {
        tags: ['search'],
        summary: 'Did anyone say this? The exact words or the nearest',
        querystring: z.strictObject({ q: q.describe('The words asked for.'), ...filtersOfKind, ...page }),
        response: { 200: QuotePage },
      },
    },
    async ({ query: { q: words, limit, cursor, ...given }, url }) => {
      const skip = skipCursor.read(cursor);
      const filter = filterIn(given);
      return answers(url, async () => {
        const { items, total } = await archive.quote(words, filter, limit, skip);
        return { items, total, next: skipCursor.write(skip, items.length, total.number) };
      });
    },
  );
  server.get(
    '/api/copies',
    {
      schema: {
        tags: ['reports'],
        summary: 'Reports that carry the same copy, the earliest of each first',
        querystring: z.strictObject(page),
        response: { 200: SyndicationPage },
      },
    },
    async ({ query: { limit, cursor } }) => {
      const skip = skipCursor.read(cursor);
      const { items, total } = await archive.copies(limit, skip);
      return { items, total, next: skipCursor.write(skip, items.length, total.number) };
    },
  );
}
