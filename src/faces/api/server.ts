/** The HTTP server: an archive and an adder in, a server that is ready to listen out. */
import compress from '@fastify/compress';
import etag from '@fastify/etag';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyServerOptions } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import type { Archive } from '../../archive/archive.ts';
import { errorOf } from '../../values/errors.ts';
import type { Adder } from '../adding/adder.ts';
import { accessWith } from './access.ts';
import { answersOf } from './answers.ts';
import { describeApi } from './documents.ts';
import { type Jobs, jobsWith } from './jobs.ts';
import { metricsOf } from './metrics.ts';
import { sendProblem } from './problem-details.ts';
import { actorRoutes } from './routes/actors.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { entryRoutes } from './routes/entries.ts';
import { exchangeRoutes } from './routes/exchanges.ts';
import { exportRoutes } from './routes/exports.ts';
import { jobRoutes } from './routes/jobs.ts';
import { reportRoutes } from './routes/reports.ts';
import { searchRoutes } from './routes/search.ts';
import { serviceRoutes } from './routes/service.ts';
import { serveWeb } from './web-files.ts';
import type { Server } from './wire-types.ts';

export interface ServerOptions {
  readonly archive: Archive;
  readonly adder: Adder;
  /** What requests must bring; null where none is asked for, as on loopback. */
  readonly token: string | null;
  /** Folder of the built web app. */
  readonly web: string;
  readonly logger: FastifyServerOptions['logger'];
  /** Requests that one address is answered in a minute. */
  readonly requestsAMinute?: number;
}

/** In bytes: a text of the greatest length in UTF-8 with what may stand beside it; and a file of many reports. */
const LARGEST_BODY = 9_000_000;
const LARGEST_FILE = 2_000_000_000;
const MOST_FILES = 20_000;
/** A person at the same machine may scroll as fast as they like; others are kept from guessing tokens. */
const REQUESTS_A_MINUTE = { here: 60_000, elsewhere: 1200 } as const;

/** Paths that need no token: what they tell is in the docs as well. */
const OPEN = /^\/(?!api(?:\/|$)|metrics$)|^\/api\/(?:docs(?:\/|$)|openapi\.json$|session$)/;

/** What bears text and so shrinks; events are sent as they come. */
const COMPRESSED =
  /^(?:application\/(?:json|problem\+json|javascript|x-ndjson|ld\+json)|text\/(?!event-stream)|image\/svg)/;

/** Radix and React set styles as they draw; scripts come from this server alone. */
const CONTENT_SECURITY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
} as const;

export interface Service {
  readonly server: Server;
  readonly jobs: Jobs;
  /** How many requests are being answered. */
  readonly answering: () => number;
}

export async function serverOf(options: ServerOptions): Promise<Service> {
  const { archive, adder, token, web, logger } = options;
  const server: Server = fastify({
    ...(logger === undefined ? {} : { logger }),
    bodyLimit: LARGEST_BODY,
    genReqId: requestIds(),
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    requestTimeout: 0,
  });
  const access = accessWith(token);
  const metrics = metricsOf();
  const closing = new AbortController();
  const jobs = jobsWith(adder, (error) => server.log.error({ err: error }, 'a job failed'));

  server.setValidatorCompiler(validatorCompiler);
  // Types and tests hold answers to their schemas; parsing each anew would only cost time.
  server.setSerializerCompiler(() => (data) => JSON.stringify(data));
  server.setErrorHandler(sendProblem);
  let answering = 0;
  server.addHook('onRequest', async (request, reply) => {
    answering += 1;
    reply.header('x-request-id', request.id).header('cache-control', 'private, no-cache');
  });
  server.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    answering -= 1;
    metrics.answered(method, routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime / 1000);
  });
  server.addHook('preClose', async () => closing.abort());

  await server.register(helmet, {
    contentSecurityPolicy: CONTENT_SECURITY,
    strictTransportSecurity: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  await server.register(rateLimit, {
    max: options.requestsAMinute ?? REQUESTS_A_MINUTE[token === null ? 'here' : 'elsewhere'],
    timeWindow: '1 minute',
    errorResponseBuilder: (_, { ttl }) => errorOf('too-many-requests', Math.ceil(ttl / 1000)),
  });
  server.addHook('onRequest', async (request) => {
    access.checkOrigin(request);
    const [path = ''] = request.url.split('?', 1);
    if (!OPEN.test(path) && !access.hasToken(request)) throw errorOf('no-token');
  });
  await server.register(etag, { weak: true });
  await server.register(compress, { customTypes: COMPRESSED, threshold: 1024, encodings: ['gzip'] });
  await server.register(multipart, {
    limits: {
      files: MOST_FILES,
      fileSize: LARGEST_FILE,
      fields: 10,
      fieldSize: 1000,
      parts: MOST_FILES + 10,
    },
    throwFileSizeLimit: false,
    preservePath: true,
  });
  await describeApi(server, token !== null);

  serviceRoutes(server, archive, access, metrics);
  const answers = answersOf(archive.version);
  entryRoutes(server, archive, answers);
  exchangeRoutes(server, archive, answers);
  reportRoutes(server, archive, adder, answers);
  actorRoutes(server, archive, answers);
  searchRoutes(server, archive, answers);
  exportRoutes(server, archive);
  correctionRoutes(server, archive);
  jobRoutes(server, archive, jobs, closing.signal);
  await serveWeb(server, web);
  return { server, jobs, answering: () => answering };
}

/** Short, in order, and of this run: "mio5c2kq-12". */
function requestIds(): () => string {
  const run = Date.now().toString(36);
  let last = 0;
  return () => {
    last += 1;
    return `${run}-${last}`;
  };
}
