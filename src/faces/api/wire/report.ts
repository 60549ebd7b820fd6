/** Reports as they go over the wire. */
import { z } from 'zod';
import { ACTOR_KINDS } from '../../../values/actor.ts';
import { pageOf } from './count.ts';

export const Key = z.int().min(1).max(2_147_483_647);
export const Day = z.string().meta({ description: 'ISO day.', examples: ['2022-02-16'] });

export const ReportHead = z
  .object({
    key: Key.describe('Number of the report in the archive.'),
    id: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedOn: Day.nullable(),
    url: z.string().nullable(),
    copyOf: Key.nullable().describe(
      'The earliest report with the same copy; null where it is this one, or the only one.',
    ),
    copiedBy: z.array(z.string()).describe('Publishers of the later reports that carry this one’s copy.'),
  })
  .meta({ id: 'ReportHead' });

/** One line of the list of reports. */
export const ReportLine = ReportHead.extend({
  place: z.string().describe('Where it came from: a file, or a line of one.'),
  addedAt: z.string().describe('ISO time.'),
  counts: z.object({
    statement: z.int(),
    event: z.int(),
    instrument: z.int(),
    step: z.int(),
    problem: z.int(),
  }),
}).meta({ id: 'ReportLine' });

export const ReportPage = pageOf('ReportPage', ReportLine);

export const ReportDetail = ReportLine.extend({
  byline: z.string().nullable(),
  language: z.string().nullable(),
  hash: z.string().describe('SHA-256 of the bytes that it came in.'),
  madeBy: z
    .object({ pipeline: z.string(), model: z.string() })
    .describe('Version of Chancery and SHA-256 of the model that read it.'),
  actors: z
    .array(
      z.object({
        local: z.string().describe('Its id in the record of this report, as "a1".'),
        actor: Key.describe('Number of the actor in the archive.'),
        name: z.string().describe('Its name in the archive.'),
        kind: z.enum(ACTOR_KINDS),
        country: z.string().nullable(),
      }),
    )
    .describe('The actors of its record, and who they are in the archive.'),
  copies: z.array(ReportHead).describe('The other reports with the same copy, by day.'),
}).meta({ id: 'ReportDetail' });

export const NewReport = z
  .strictObject({
    text: z.string().min(1),
    id: z.string().max(500).nullish(),
    title: z.string().max(10_000).nullish(),
    publisher: z.string().max(1000).nullish(),
    byline: z.string().max(1000).nullish(),
    publishedOn: z.string().max(100).nullish().describe('Day of publication, as 2022-02-16.'),
    url: z.string().max(10_000).nullish(),
    language: z.string().max(100).nullish(),
  })
  .meta({ id: 'NewReport' });

export const AddedReport = z
  .object({
    report: ReportHead,
    isNew: z.boolean().describe('False where the archive had it already.'),
  })
  .meta({ id: 'AddedReport' });
