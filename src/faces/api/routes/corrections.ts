/** What people correct by hand: entries confirmed, rejected and edited, reports removed; and what is taken back. */
import { z } from 'zod';
import type { Archive } from '../../../archive/archive.ts';
import { skipCursor } from '../cursor.ts';
import { owner } from '../owner.ts';
import { Corrected, NewCorrection, NewUndoing } from '../wire/correction.ts';
import { CorrectionPage } from '../wire/entry.ts';
import { page } from '../wire/query.ts';
import type { Server } from '../wire-types.ts';

const tags = ['corrections'];

export function correctionRoutes(server: Server, archive: Archive): void {
  server.get(
    '/api/corrections',
    {
      schema: {
        tags,
        summary: 'What was corrected, the latest first',
        querystring: z.strictObject({
          lost: z.enum(['true', 'false']).optional().describe('`true`: those that fit no entry any more.'),
          ...page,
        }),
        response: { 200: CorrectionPage },
      },
    },
    async ({ query: { lost, limit, cursor } }) => {
      const skip = skipCursor.read(cursor);
      const { items, total } = await archive.corrections(lost === 'true', limit, skip);
      return { items, total, next: skipCursor.write(skip, items.length, total.number) };
    },
  );
  server.post(
    '/api/corrections',
    {
      schema: {
        tags,
        summary: 'Confirm, reject or edit entries, or remove reports',
        body: NewCorrection,
        response: { 201: Corrected },
      },
    },
    async ({ body }, reply) => {
      const by = { who: body.who ?? owner(), why: body.why ?? null };
      const corrections =
        body.verb === 'edit'
          ? [await archive.edit(body.entry, body.settings, by)]
          : body.verb === 'remove'
            ? await archive.remove(body.reports, by)
            : await archive.judge(body.verb, body.entries, by);
      return reply.code(201).send({ corrections });
    },
  );
  server.post(
    '/api/corrections/:correction/undo',
    {
      schema: {
        tags,
        summary: 'Take one back',
        params: z.strictObject({ correction: z.coerce.number().int().min(1).max(2_147_483_647) }),
        body: NewUndoing.nullish(),
        response: { 200: Corrected },
      },
    },
    async ({ params: { correction }, body }) => {
      await archive.undoCorrection(correction, { who: body?.who ?? owner(), why: body?.why ?? null });
      return { corrections: [correction] };
    },
  );
}
