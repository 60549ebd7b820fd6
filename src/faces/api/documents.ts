/** What the API says of itself: OpenAPI 3.1 made from the schemas, and a page to try it. */
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { version } from '../../version.ts';
import { ProblemDetails } from './wire/service.ts';
import type { Server } from './wire-types.ts';

const ABOUT =
  'Who said what to whom, when and through which outlet, every line anchored to the exact words of a report. Errors are application/problem+json with a code of docs/errors.md.';

/** Must be there before the routes that it describes. */
export async function describeApi(server: Server, needsToken: boolean): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Chancery',
        version: version(),
        description: ABOUT,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      ...(needsToken
        ? {
            components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
            security: [{ token: [] }],
          }
        : {}),
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  server.addHook('onRoute', (route) => {
    const { schema } = route;
    if (schema === undefined || schema.hide === true) return;
    schema.response = { ...(schema.response as object | undefined), default: ProblemDetails };
  });
  await server.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: true,
    uiConfig: { deepLinking: true, displayRequestDuration: true, defaultModelsExpandDepth: 0 },
  });
  server.get('/api/openapi.json', { schema: { hide: true } }, async (_, reply) =>
    reply.send(server.swagger()),
  );
}
