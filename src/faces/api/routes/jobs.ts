/** Jobs, which add many reports, with how far they are as server-sent events; and what could not be read. */
import { Readable } from 'node:stream';
import { z } from 'zod';
import type { Archive } from '../../../archive/archive.ts';
import { errorOf } from '../../../values/errors.ts';
import { skipCursor } from '../cursor.ts';
import type { Jobs, Job as RunningJob } from '../jobs.ts';
import { uploaded } from '../uploads.ts';
import { ArchivedProblemPage, Job, JobList } from '../wire/job.ts';
import { page } from '../wire/query.ts';
import type { Server } from '../wire-types.ts';
import { dateIn, fromIn } from './reports.ts';

const Params = z.strictObject({ job: z.coerce.number().int().min(1).max(2_147_483_647) });
const tags = ['jobs'];

/** @param closing aborted when the server ends, so that no stream holds it up */
export function jobRoutes(server: Server, archive: Archive, jobs: Jobs, closing: AbortSignal): void {
  server.post(
    '/api/jobs',
    {
      schema: {
        tags,
        summary: 'Add many reports: files as multipart/form-data, the fields `date` and `from` before them',
        consumes: ['multipart/form-data'],
        response: { 202: Job },
      },
    },
    async (request, reply) => {
      const { sources, bytes, fields, tidy } = await uploaded(request);
      try {
        const [from, date] = [fromIn(fields), dateIn(fields)];
        const name = sources.length === 1 ? (sources[0]?.where ?? '') : `${sources.length} files`;
        const job = jobs.start({ name, sources, bytes, from, date, tidy });
        return reply.code(202).header('location', `/api/jobs/${job.id}`).send(job);
      } catch (error) {
        await tidy();
        throw error;
      }
    },
  );
  server.get(
    '/api/jobs',
    { schema: { tags, summary: 'All of them, the newest first', response: { 200: JobList } } },
    async () => ({ items: jobs.list() }),
  );
  server.get(
    '/api/jobs/:job',
    { schema: { tags, summary: 'One of them', params: Params, response: { 200: Job } } },
    async ({ params: { job } }) => jobs.find(job) ?? noJob(job),
  );
  server.delete(
    '/api/jobs/:job',
    {
      schema: {
        tags,
        summary: 'End one early; what is stored already stays',
        params: Params,
        response: { 200: Job },
      },
    },
    ({ params: { job } }) => jobs.cancel(job),
  );
  server.get(
    '/api/jobs/:job/events',
    {
      schema: {
        tags,
        summary: 'How far it is, as server-sent events `job`, until it has ended',
        params: Params,
        response: { 200: { content: { 'text/event-stream': { schema: z.string() } } } },
      },
    },
    async ({ params: { job } }, reply) => {
      if (jobs.find(job) === null) noJob(job);
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort());
      const events = eventsOf(jobs.watch(job, AbortSignal.any([gone.signal, closing])));
      return reply
        .header('content-type', 'text/event-stream')
        .header('cache-control', 'no-store')
        .header('x-accel-buffering', 'no')
        .send(Readable.from(events) as never);
    },
  );
  server.get(
    '/api/problems',
    {
      schema: {
        tags,
        summary: 'What could not be read, then the problems of what was',
        querystring: z.strictObject(page),
        response: { 200: ArchivedProblemPage },
      },
    },
    async ({ query: { limit, cursor } }) => {
      const skip = skipCursor.read(cursor);
      const { items, total } = await archive.problems(limit, skip);
      return { items, total, next: skipCursor.write(skip, items.length, total.number) };
    },
  );
}

function noJob(id: number): never {
  throw errorOf('no-such-thing', `job ${id}`);
}

async function* eventsOf(jobs: AsyncIterable<RunningJob>): AsyncGenerator<string> {
  for await (const job of jobs) yield `event: job\ndata: ${JSON.stringify(job)}\n\n`;
}
