/** What the service says of itself: health, metrics, what it holds; and sessions of browsers. */
import { z } from 'zod';
import type { Archive } from '../../../archive/archive.ts';
import { errorOf } from '../../../values/errors.ts';
import { version } from '../../../version.ts';
import type { Access } from '../access.ts';
import type { Metrics } from '../metrics.ts';
import { About, Health, NewSession, Session } from '../wire/service.ts';
import type { Server } from '../wire-types.ts';

const tags = ['service'];

export function serviceRoutes(server: Server, archive: Archive, access: Access, metrics: Metrics): void {
  const { needsToken } = access;
  server.get(
    '/health',
    {
      config: { rateLimit: false },
      schema: { tags, summary: 'Whether it answers', response: { 200: Health } },
    },
    async () => ({ status: 'ok' as const, version: version() }),
  );
  server.get(
    '/metrics',
    {
      schema: {
        tags,
        summary: 'Metrics for Prometheus',
        response: { 200: { content: { 'text/plain': { schema: z.string() } } } },
      },
    },
    async (_, reply) => reply.type(metrics.type).send(await metrics.text()),
  );
  server.get(
    '/api/about',
    { schema: { tags, summary: 'Version, archive, and how much it holds', response: { 200: About } } },
    async () => ({ version: version(), archive: archive.name, ...(await archive.holdings()) }),
  );
  server.get(
    '/api/session',
    { schema: { tags, summary: 'Whether a token is asked for', response: { 200: Session } } },
    async (request) => ({ needsToken, isOpen: access.hasToken(request) }),
  );
  server.post(
    '/api/session',
    {
      schema: {
        tags,
        summary: 'Open the API to a browser, which keeps a cookie',
        body: NewSession,
        response: { 200: Session },
      },
    },
    async ({ body: { token }, protocol }, reply) => {
      if (!access.isToken(token)) throw errorOf('no-token');
      return reply
        .header('set-cookie', access.cookie(true, protocol === 'https'))
        .send({ needsToken, isOpen: true });
    },
  );
  server.delete(
    '/api/session',
    { schema: { tags, summary: 'Close it again', response: { 200: Session } } },
    async ({ protocol }, reply) =>
      reply
        .header('set-cookie', access.cookie(false, protocol === 'https'))
        .send({ needsToken, isOpen: !needsToken }),
  );
}
