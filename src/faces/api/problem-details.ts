/** Whatever went wrong -> application/problem+json (RFC 9457), with a code of docs/errors.md. */
import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { ChanceryError, type ErrorCode, errorOf } from '../../values/errors.ts';

/** Statuses of the codes that have another than 422, which a report that cannot be read has. */
const STATUSES: Readonly<Partial<Record<ErrorCode, number>>> = {
  'bad-request': 400,
  'bad-filter': 400,
  'bad-option-date': 400,
  'no-token': 401,
  'foreign-request': 403,
  'no-such-thing': 404,
  'bad-decision': 409,
  'bad-correction': 409,
  'job-ended': 409,
  'too-large': 413,
  'wrong-type': 415,
  'too-many-requests': 429,
  internal: 500,
  'bad-archive': 503,
  'bad-model': 503,
  'no-database': 503,
};

/** Answers with the problem; what is our own fault is logged, and not told. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = error instanceof ChanceryError ? error : errorOfFastify(error as FastifyError, request);
  const status = STATUSES[known.code] ?? 422;
  if (status >= 500) request.log.error({ err: error }, known.message);
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json')
    .send(
      JSON.stringify({
        type: 'about:blank',
        title: STATUS_CODES[status] ?? 'Error',
        status,
        detail: known.message,
        code: known.code,
        instance: request.id,
      }),
    );
}

function errorOfFastify(error: FastifyError, request: FastifyRequest): ChanceryError {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    const context = error.validationContext === 'querystring' ? 'query' : error.validationContext;
    const where = [context, ...(first?.instancePath.split('/').slice(1) ?? [])]
      .filter((part) => part !== undefined && part !== '')
      .join('.');
    return errorOf('bad-request', `${where}: ${lowered(first?.message ?? error.message)}`);
  }
  const status = error.statusCode ?? 500;
  if (status === 413) return errorOf('too-large', `${request.routeOptions.bodyLimit / 1e6} MB`);
  if (status === 415) return errorOf('wrong-type', typeOf(request));
  if (status >= 400 && status < 500) return errorOf('bad-request', lowered(error.message));
  return errorOf('internal', 'the log says more');
}

/** What a body says that it is. */
export function typeOf({ headers }: FastifyRequest): string {
  return (headers['content-type'] ?? 'none').slice(0, 100);
}

/** A sentence of a library as the end of ours. */
function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.\s*$/, '');
}
