/** What reports have in common: documents and what became of each, and what speakers hold. */
import { z } from 'zod';
import type { Archive } from '../../../archive/archive.ts';
import { errorOf } from '../../../values/errors.ts';
import { dayAt } from '../../filters/filter-of.ts';
import type { Answers } from '../answers.ts';
import { skipCursor } from '../cursor.ts';
import { ExchangeDetail, ExchangePage, PositionPage } from '../wire/entry.ts';
import { filterIn, filtersOfKind, page } from '../wire/query.ts';
import type { Server } from '../wire-types.ts';

export function exchangeRoutes(server: Server, archive: Archive, answers: Answers): void {
  server.get(
    '/api/exchanges',
    {
      schema: {
        tags: ['exchanges'],
        summary: 'Documents with what became of each, and who awaits whom',
        querystring: z.strictObject({
          ...filtersOfKind,
          asOf: z
            .string()
            .max(20)
            .optional()
            .describe('How things stand on this day; else on that of the newest report.'),
          ...page,
        }),
        response: { 200: ExchangePage },
      },
    },
    async ({ query: { limit, cursor, asOf, ...given }, url }) => {
      const skip = skipCursor.read(cursor);
      const filter = filterIn(given);
      const day = asOf === undefined ? null : dayAt('asOf', asOf);
      return answers(url, async () => {
        const { items, total } = await archive.exchanges(filter, limit, day, skip);
        return { items, total, next: skipCursor.write(skip, items.length, total.number) };
      });
    },
  );
  server.get(
    '/api/positions',
    {
      schema: {
        tags: ['positions'],
        summary: 'What speakers hold on one matter over time, with shifts and contradictions',
        querystring: z.strictObject({
          ...filtersOfKind,
          only: z.enum(['shift', 'contradiction']).optional().describe('Those alone that have one.'),
          ...page,
        }),
        response: { 200: PositionPage },
      },
    },
    async ({ query: { limit, cursor, only, ...given }, url }) => {
      const skip = skipCursor.read(cursor);
      const filter = filterIn(given);
      return answers(url, async () => {
        const { items, total } = await archive.positions(filter, only ?? null, limit, skip);
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
