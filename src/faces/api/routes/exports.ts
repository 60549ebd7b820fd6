/** What is in the archive to take away: exports as files, streamed, and briefings. */
import { Readable } from 'node:stream';
import { z } from 'zod';
import type { Archive, EntryKind, Filter } from '../../../archive/archive.ts';
import { ENTRY_KINDS } from '../../../values/entry-kind.ts';
import { errorOf } from '../../../values/errors.ts';
import { compose } from '../../brief/compose.ts';
import { briefingHtml } from '../../brief/html.ts';
import { briefingMarkdown } from '../../brief/markdown.ts';
import { materialOf } from '../../brief/material.ts';
import { filterWords } from '../../cli/filter-words.ts';
import { harvestOf } from '../../export/harvest.ts';
import { EXPORT_FORMATS, type ExportFormat, isSheet, piecesOf, SHEET_NAMES } from '../../export/pieces.ts';
import { filterIn, filters, filtersOfKind, page } from '../wire/query.ts';
import type { Server } from '../wire-types.ts';

const tags = ['exports'];
const TYPES: Readonly<Record<ExportFormat, readonly [type: string, ending: string]>> = {
  csv: ['text/csv; charset=utf-8', 'csv'],
  jsonl: ['application/x-ndjson; charset=utf-8', 'jsonl'],
  jsonld: ['application/ld+json; charset=utf-8', 'jsonld'],
  plover: ['text/tab-separated-values; charset=utf-8', 'tsv'],
  parquet: ['application/vnd.apache.parquet', 'parquet'],
  html: ['text/html; charset=utf-8', 'html'],
};

export function exportRoutes(server: Server, archive: Archive): void {
  server.get(
    '/api/exports/:format',
    {
      schema: {
        tags,
        summary: 'All entries that match, as a file',
        params: z.strictObject({ format: z.enum(EXPORT_FORMATS) }),
        querystring: z.strictObject(filters),
        response: {
          200: {
            content: Object.fromEntries(
              Object.values(TYPES).map(([type]) => [type.split(';')[0] ?? type, { schema: z.string() }]),
            ),
          },
        },
      },
    },
    async ({ params: { format }, query }, reply) => {
      const filter = filterIn(query);
      const kinds = kindsOf(format, filter);
      const [type, ending] = TYPES[format];
      const [kind] = kinds;
      const name = kinds.length === 1 && kind !== undefined ? SHEET_NAMES[kind] : 'record';
      const harvest = harvestOf(archive, filter, Number.POSITIVE_INFINITY);
      return reply
        .header('content-type', type)
        .header('content-disposition', `attachment; filename="chancery-${name}.${ending}"`)
        .header('cache-control', 'no-store')
        .send(Readable.from(piecesOf(format, kinds, harvest, filterWords(filter))) as never);
    },
  );
  server.get(
    '/api/brief',
    {
      schema: {
        tags,
        summary: 'A briefing: who said and did what, each sentence with its source',
        querystring: z.strictObject({
          ...filtersOfKind,
          as: z.enum(['markdown', 'html']).default('markdown'),
          by: z.enum(['theme', 'day']).default('theme').describe('How it is ordered.'),
          limit: page.limit.default(200).describe('How many entries at most.'),
        }),
        response: {
          200: { content: { 'text/markdown': { schema: z.string() }, 'text/html': { schema: z.string() } } },
        },
      },
    },
    async ({ query: { as, by, limit, ...given } }, reply) => {
      const filter = filterIn(given);
      const briefing = compose(await materialOf(archive, filter, limit, filterWords(filter)), by);
      // A page of another's words, which is to be read and not to be run.
      return reply
        .type(`text/${as}; charset=utf-8`)
        .header('content-disposition', `attachment; filename="briefing.${as === 'html' ? 'html' : 'md'}"`)
        .send((as === 'html' ? briefingHtml(briefing) : briefingMarkdown(briefing)) as never);
    },
  );
}

/** PLOVER has events alone, and a sheet the columns of one kind. */
function kindsOf(format: ExportFormat, { kinds }: Filter): readonly EntryKind[] {
  if (format === 'plover') {
    if (kinds?.some((kind) => kind !== 'event'))
      throw errorOf('bad-filter', kinds.join(), 'kind', 'event alone with plover');
    return ['event'];
  }
  const asked = ENTRY_KINDS.filter((kind) => kinds?.includes(kind) ?? true);
  if (isSheet(format) && asked.length > 1)
    throw errorOf('bad-request', `${format} has the columns of one kind, so ask for one \`kind\``);
  return asked;
}
