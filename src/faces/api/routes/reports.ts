/** Reports: adding one, listing, and the record of each. */
import { readFile } from 'node:fs/promises';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isoDayOf, type SourceFormat } from '../../../app.ts';
import type { Archive } from '../../../archive/archive.ts';
import { errorOf } from '../../../values/errors.ts';
import type { Adder } from '../../adding/adder.ts';
import type { Answers } from '../answers.ts';
import { keyCursor } from '../cursor.ts';
import { uploaded } from '../uploads.ts';
import { filterIn, filters, page } from '../wire/query.ts';
import { AddedReport, NewReport, ReportDetail, ReportPage } from '../wire/report.ts';
import type { Server } from '../wire-types.ts';

const Params = z.strictObject({ report: z.coerce.number().int().min(1).max(2_147_483_647) });
const tags = ['reports'];
const PASTED = 'pasted text';

export function reportRoutes(server: Server, archive: Archive, adder: Adder, answers: Answers): void {
  server.get(
    '/api/reports',
    {
      schema: {
        tags,
        summary: 'Reports, by when they were added',
        querystring: z.strictObject({
          ...filters,
          order: z.enum(['oldest', 'newest']).default('newest').describe('By when they were added.'),
          ...page,
        }),
        response: { 200: ReportPage },
      },
    },
    async ({ query: { order, limit, cursor, ...given }, url }) => {
      const after = keyCursor.read(cursor);
      const filter = filterIn(given);
      return answers(url, async () => {
        const { items, total } = await archive.reports(filter, after, limit + 1, order);
        const shown = items.slice(0, limit);
        const last = items.length > limit ? shown.at(-1) : undefined;
        return { items: shown, total, next: keyCursor.write(last?.key ?? null) };
      });
    },
  );
  server.post(
    '/api/reports',
    {
      schema: {
        tags,
        summary: 'Add one report: its text as JSON, or its file as multipart/form-data',
        consumes: ['application/json', 'multipart/form-data'],
        body: NewReport.nullish(),
        response: { 200: AddedReport, 201: AddedReport },
      },
    },
    async (request, reply) => {
      const { hash, isNew } = await (request.isMultipart()
        ? addFile(request, adder)
        : addText(request.body, adder));
      const key = await archive.keyOf(hash);
      const report = key === null ? null : await archive.report(key);
      if (report === null) throw errorOf('internal', 'a report that was added is gone');
      const { id, title, publisher, publishedOn, url, copyOf, copiedBy } = report;
      return reply
        .code(isNew ? 201 : 200)
        .header('location', `/api/reports/${report.key}`)
        .send({
          report: { key: report.key, id, title, publisher, publishedOn, url, copyOf, copiedBy },
          isNew,
        });
    },
  );
  server.get(
    '/api/reports/:report',
    { schema: { tags, summary: 'One of them', params: Params, response: { 200: ReportDetail } } },
    async ({ params: { report } }) => (await archive.report(report)) ?? noReport(report),
  );
  server.get(
    '/api/reports/:report/record',
    {
      schema: {
        tags,
        summary: 'Its record, as `chancery read --format json` prints it',
        params: Params,
        response: { 200: z.looseObject({}).describe('See docs/statements.md and those beside it.') },
      },
    },
    async ({ params: { report } }, reply) => {
      const text = (await archive.recordText(report)) ?? noReport(report);
      // As it was stored, to the last byte: not parsed, nor written anew.
      return reply
        .type('application/json; charset=utf-8')
        .serializer(String)
        .send(text as never);
    },
  );
}

function noReport(key: number): never {
  throw errorOf('no-such-thing', `report ${key}`);
}

/** Text alone is known by its bytes, as a file of it is; with more beside it, as the line of JSONL that it could stand in. */
function addText(
  draft: z.output<typeof NewReport> | null | undefined,
  adder: Adder,
): ReturnType<Adder['addOne']> {
  if (draft === undefined || draft === null) throw errorOf('bad-request', 'it has no body');
  const { text, ...stated } = draft;
  const given = Object.entries(stated).filter(([, value]) => value !== null && value !== undefined);
  const [bytes, from]: [string, SourceFormat] =
    given.length === 0 ? [text, 'text'] : [JSON.stringify({ text, ...Object.fromEntries(given) }), 'jsonl'];
  return adder.addOne(PASTED, Buffer.from(bytes, 'utf8'), { from, date: null });
}

async function addFile(request: FastifyRequest, adder: Adder): ReturnType<Adder['addOne']> {
  const { sources, fields, tidy } = await uploaded(request);
  try {
    const [source] = sources;
    if (source === undefined || sources.length > 1) throw errorOf('several-reports');
    return await adder.addOne(source.where, await readFile(source.path), {
      from: fromIn(fields),
      date: dateIn(fields),
    });
  } finally {
    await tidy();
  }
}

/** What the files hold, as the field `from` has it. */
export function fromIn({ from = 'auto' }: Readonly<Record<string, string>>): SourceFormat {
  if (from !== 'auto' && from !== 'text' && from !== 'jsonl')
    throw errorOf('bad-filter', from.slice(0, 100), 'from', 'auto, text or jsonl');
  return from;
}

/** The day of reports that state none, as the field `date` has it. */
export function dateIn({ date = '' }: Readonly<Record<string, string>>): string | null {
  if (date === '') return null;
  const day = isoDayOf(date);
  if (day === null) throw errorOf('bad-filter', date.slice(0, 100), 'date', 'a day, as 2022-02-16');
  return day;
}
