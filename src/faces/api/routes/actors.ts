/** Actors across reports, and what people decide about them. */
import { z } from 'zod';
import type { Archive, Decision as ArchivedDecision } from '../../../archive/archive.ts';
import { errorOf } from '../../../values/errors.ts';
import type { Answers } from '../answers.ts';
import { skipCursor } from '../cursor.ts';
import { owner } from '../owner.ts';
import {
  ActorDetail,
  ActorPage,
  Contacts,
  Decision,
  DecisionList,
  NewMerge,
  NewSplit,
  SuggestionPage,
} from '../wire/actor.ts';
import { filterIn, filters, page } from '../wire/query.ts';
import type { Server } from '../wire-types.ts';

const Number_ = z.coerce.number().int().min(1).max(2_147_483_647);
const Params = z.strictObject({ actor: Number_ });
const tags = ['actors'];

export function actorRoutes(server: Server, archive: Archive, answers: Answers): void {
  server.get(
    '/api/actors',
    {
      schema: {
        tags,
        summary: 'Who takes part, the most frequent first',
        querystring: z.strictObject({
          name: z.string().min(1).max(500).optional().describe('Words of a name in a row.'),
          ...filters,
          ...page,
        }),
        response: { 200: ActorPage },
      },
    },
    async ({ query: { name, limit, cursor, ...given }, url }) => {
      const skip = skipCursor.read(cursor);
      const filter = filterIn(given);
      return answers(url, async () => {
        const { items, total } = await archive.actors(filter, name ?? null, limit, skip);
        return { items, total, next: skipCursor.write(skip, items.length, total.number) };
      });
    },
  );
  server.get(
    '/api/actors/suggestions',
    {
      schema: {
        tags,
        summary: 'Who may be the same, and what speaks for it',
        querystring: z.strictObject(page),
        response: { 200: SuggestionPage },
      },
    },
    async ({ query: { limit, cursor } }) => {
      const skip = skipCursor.read(cursor);
      const { items, total } = await archive.suggestions(limit, skip);
      return { items, total, next: skipCursor.write(skip, items.length, total.number) };
    },
  );
  server.get(
    '/api/actors/:actor',
    {
      schema: {
        tags,
        summary: 'One of them: names and offices over time, and its parts',
        params: Params,
        response: { 200: ActorDetail },
      },
    },
    async ({ params }) => (await archive.actor(params.actor)) ?? noActor(params.actor),
  );
  server.get(
    '/api/actors/:actor/contacts',
    {
      schema: {
        tags,
        summary: 'With whom it deals, the most frequent first',
        params: Params,
        querystring: z.strictObject({ ...filters, limit: page.limit }),
        response: { 200: Contacts },
      },
    },
    async ({ params: { actor }, query: { limit, ...given } }) => {
      const filter = filterIn(given);
      if ((await archive.actor(actor)) === null) return noActor(actor);
      return { contacts: await archive.contacts(actor, filter, limit) };
    },
  );
  decisionRoutes(server, archive);
}

function noActor(key: number): never {
  throw errorOf('no-such-thing', `actor ${key}`);
}

function decisionRoutes(server: Server, archive: Archive): void {
  const decided = async (key: number): Promise<ArchivedDecision> => {
    const decision = (await archive.decisions()).find((one) => one.key === key);
    if (decision === undefined) throw errorOf('no-such-thing', `decision ${key}`);
    return decision;
  };
  server.post(
    '/api/actors/:actor/merge',
    {
      schema: {
        tags,
        summary: 'Make another the same as this one, whose name stands for both',
        params: Params,
        body: NewMerge,
        response: { 201: Decision },
      },
    },
    async ({ params: { actor }, body: { other, who, why } }, reply) => {
      const key = await archive.merge(actor, other, { who: who ?? owner(), why: why ?? null });
      return reply.code(201).send(await decided(key));
    },
  );
  server.post(
    '/api/actors/:actor/split',
    {
      schema: {
        tags,
        summary: 'Make it another actor of the same name in some reports',
        params: Params,
        body: NewSplit,
        response: { 201: Decision },
      },
    },
    async ({ params: { actor }, body: { reports, who, why } }, reply) => {
      const key = await archive.split(actor, reports, { who: who ?? owner(), why: why ?? null });
      return reply.code(201).send(await decided(key));
    },
  );
  server.get(
    '/api/decisions',
    { schema: { tags, summary: 'What was decided, by whom and why', response: { 200: DecisionList } } },
    async () => ({ items: await archive.decisions() }),
  );
  server.post(
    '/api/decisions/:decision/undo',
    {
      schema: {
        tags,
        summary: 'Take a decision back',
        params: z.strictObject({ decision: Number_ }),
        response: { 200: Decision },
      },
    },
    async ({ params: { decision } }) => {
      await decided(decision);
      await archive.undo(decision);
      return decided(decision);
    },
  );
}
