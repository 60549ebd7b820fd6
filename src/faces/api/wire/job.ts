/** Jobs (adding many reports), and what could not be read, as they go over the wire. */
import { z } from 'zod';
import { pageOf } from './count.ts';
import { Key, ReportHead } from './report.ts';

export const ArchivedProblem = z
  .object({
    place: z.string(),
    code: z.string().describe('A code of docs/errors.md.'),
    message: z.string(),
    report: ReportHead.nullable().describe('Null where the report could not be read at all.'),
  })
  .meta({ id: 'ArchivedProblem' });

export const ArchivedProblemPage = pageOf('ArchivedProblemPage', ArchivedProblem);

export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

export const Job = z
  .object({
    id: Key,
    state: z.enum(JOB_STATES),
    name: z.string().meta({ description: 'What it adds.', examples: ['3 files', 'samples'] }),
    createdAt: z.string().describe('ISO time.'),
    endedAt: z.string().nullable(),
    bytes: z.object({ done: z.int(), total: z.int() }),
    added: z.int().describe('Reports that are new.'),
    held: z.int().describe('Reports that were there already.'),
    removed: z.int().describe('Reports that were removed by hand, and so left out.'),
    failed: z.int().describe('Files or reports that could not be read.'),
    faults: z
      .array(z.object({ place: z.string(), code: z.string(), message: z.string() }))
      .describe('The first hundred of them; `/api/problems` has all.'),
    fault: z
      .object({ code: z.string(), message: z.string() })
      .nullable()
      .describe('Why the job itself failed.'),
  })
  .meta({ id: 'Job' });

export const JobList = z.object({ items: z.array(Job) }).meta({ id: 'JobList' });
