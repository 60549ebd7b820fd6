/** What the API says of itself: OpenAPI 3.1 made from the schemas, and a page to try it. */
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { version } from '../../version.ts';
import { ProblemDetails } from './wire/service.ts';
import type { Server } from './wire-types.ts';

const ABOUT =
  'Who said what to whom, when and through which outlet, every line anchored to the exact words of a report. Errors are application/problem+json with a code of docs/errors.md.';

const FIELDS = {
  date: { type: 'string', description: 'Day of publication of reports that state none, as 2022-02-16.' },
  from: { type: 'string', enum: ['auto', 'text', 'jsonl'], default: 'auto' },
} as const;
const FILE = { type: 'string', contentMediaType: 'application/octet-stream' } as const;

/** Bodies that are taken in piece by piece, and so have no schema that checks them. */
const MULTIPART: Readonly<Record<string, object>> = {
  '/api/reports': { type: 'object', properties: { ...FIELDS, file: FILE }, required: ['file'] },
  '/api/jobs': {
    type: 'object',
    properties: { ...FIELDS, files: { type: 'array', items: FILE } },
    required: ['files'],
  },
};

/** Its own scripts and styles, and pictures that stand in the page. */
const PAGE_SECURITY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Must be called before the routes that it describes. */
export async function describeApi(server: Server, needsToken: boolean): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        ...{ title: 'Chancery', version: version(), description: ABOUT },
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
    transformObject: (document) =>
      finished(jsonSchemaTransformObject(document) as unknown as OpenApi) as ReturnType<
        typeof jsonSchemaTransformObject
      >,
  });
  server.addHook('onRoute', ({ schema }) => {
    if (schema === undefined || schema.hide === true) return;
    const problem = {
      description: 'What went wrong.',
      content: { 'application/problem+json': { schema: ProblemDetails } },
    };
    schema.response = { ...(schema.response as object | undefined), default: problem };
  });
  await server.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: PAGE_SECURITY,
    uiConfig: {
      url: '/api/openapi.json',
      validatorUrl: null,
      deepLinking: true,
      defaultModelsExpandDepth: 0,
    },
  });
  server.get('/api/openapi.json', { schema: { hide: true } }, async (_, reply) =>
    reply.send(server.swagger()),
  );
}

interface OpenApi {
  readonly paths: Readonly<
    Record<string, { readonly post?: { requestBody?: { content: Record<string, unknown> } } }>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/** With the bodies that no schema checks, and without the schemas that nothing refers to. */
function finished(document: OpenApi): OpenApi {
  for (const [path, schema] of Object.entries(MULTIPART)) {
    const post = document.paths[path]?.post;
    if (post === undefined) continue;
    const json = post.requestBody?.content['application/json'];
    post.requestBody = {
      content: {
        ...(json === undefined ? {} : { 'application/json': json }),
        'multipart/form-data': { schema },
      },
    };
  }
  const { schemas } = document.components;
  const used = new Set<string>();
  const use = (part: unknown): void => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      use(schemas[name]);
    }
  };
  use(document.paths);
  const kept = Object.entries(schemas).filter(([name]) => used.has(name));
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(kept) } };
}
