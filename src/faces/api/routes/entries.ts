/** The timeline, and each kind of entry by itself. */
import { z } from 'zod';
import type { Archive, EntryKind, Filter } from '../../../archive/archive.ts';
import { errorOf } from '../../../values/errors.ts';
import type { Answers } from '../answers.ts';
import { walkCursor } from '../cursor.ts';
import { Density, Entry, EntryPage, Facets } from '../wire/entry.ts';
import { filterIn, filters, filtersOfKind, order, page } from '../wire/query.ts';
import type { Server } from '../wire-types.ts';

const Id = z.strictObject({ id: z.string().max(40) });

const NOUNS: readonly (readonly [path: string, kind: EntryKind | null, says: string])[] = [
  ['timeline', null, 'All that was said, done and written, by day'],
  ['statements', 'statement', 'Who said what to whom, by day'],
  ['events', 'event', 'Who did what to whom, by day'],
  ['instruments', 'instrument', 'Documents that parties make, send, answer or sign, by day'],
];

export function entryRoutes(server: Server, archive: Archive, answers: Answers): void {
  for (const [path, kind, says] of NOUNS) {
    const querystring = z.strictObject({ ...(kind === null ? filters : filtersOfKind), ...order, ...page });
    server.get(
      `/api/${path}`,
      { schema: { tags: [path], summary: says, querystring, response: { 200: EntryPage } } },
      async ({ query, url }) => {
        const { limit, cursor, order, ...given } = query;
        const filter: Filter = { ...filterIn(given), ...(kind === null ? {} : { kinds: [kind] }) };
        const after = walkCursor.read(cursor);
        return answers(url, async () => {
          const [{ items, next }, total] = await Promise.all([
            archive.walk(filter, after, limit, order),
            archive.count(filter),
          ]);
          return { items, total, next: walkCursor.write(next) };
        });
      },
    );
    server.get(
      `/api/${path}/:id`,
      { schema: { tags: [path], summary: 'One of them', params: Id, response: { 200: Entry } } },
      async ({ params: { id } }) => {
        const entry = await archive.entry(id);
        if (entry === null || (kind !== null && entry.kind !== kind))
          throw errorOf('no-such-thing', `${kind ?? 'entry'} "${id}"`);
        return entry;
      },
    );
  }
  const querystring = z.strictObject(filters);
  server.get(
    '/api/density',
    {
      schema: {
        tags: ['timeline'],
        summary: 'How many entries a day, a month or a year',
        querystring,
        response: { 200: Density },
      },
    },
    ({ query, url }) => {
      const filter = filterIn(query);
      return answers(url, () => archive.density(filter));
    },
  );
  server.get(
    '/api/facets',
    {
      schema: {
        tags: ['timeline'],
        summary: 'The commonest values among what matches',
        querystring,
        response: { 200: Facets },
      },
    },
    ({ query, url }) => {
      const filter = filterIn(query);
      return answers(url, () => archive.facets(filter));
    },
  );
}
