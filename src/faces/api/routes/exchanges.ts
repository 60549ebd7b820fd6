/** Exchanges: documents and what became of each. */
import { z } from 'zod';
import type { Archive } from '../../../archive/archive.ts';
import { errorOf } from '../../../values/errors.ts';
import type { Answers } from '../answers.ts';
import { skipCursor } from '../cursor.ts';
import { ExchangeDetail, ExchangePage } from '../wire/entry.ts';
import { filterIn, filtersOfKind, page } from '../wire/query.ts';
import type { Server } from '../wire-types.ts';

export function exchangeRoutes(server: Server, archive: Archive, answers: Answers): void {
  server.get(
    '/api/exchanges',
    {
      schema: {
        tags: ['exchanges'],
        summary: 'Documents with what became of each, and who awaits whom',
        querystring: z.strictObject({ ...filtersOfKind, ...page }),
        response: { 200: ExchangePage },
      },
    },
    async ({ query: { limit, cursor, ...given }, url }) => {
      const skip = skipCursor.read(cursor);
      const filter = filterIn(given);
      return answers(url, async () => {
        const { items, total } = await archive.exchanges(filter, limit, skip);
        return { items, total, next: skipCursor.write(skip, items.length, total.number) };
      });
    },
  );
  server.get(
    '/api/exchanges/:id',
    {
      schema: {
        tags: ['exchanges'],
        summary: 'One of them, with the document itself',
        params: z.strictObject({ id: z.string().max(40) }),
        response: { 200: ExchangeDetail },
      },
    },
    async ({ params: { id } }) => {
      const found = await archive.exchange(id);
      if (found === null) throw errorOf('no-such-thing', `exchange "${id}"`);
      return { ...found.exchange, document: found.document };
    },
  );
}
