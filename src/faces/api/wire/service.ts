/** What the service says of itself, sessions, and errors, as they go over the wire. */
import { z } from 'zod';

/** RFC 9457, with a code of docs/errors.md. */
export const ProblemDetails = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('One sentence: what is wrong, and what to do.'),
    code: z.string().describe('A code of docs/errors.md.'),
    instance: z.string().describe('Id of the request, as `x-request-id` and the log have it.'),
  })
  .meta({ id: 'ProblemDetails' });

export const Health = z.object({ status: z.literal('ok'), version: z.string() }).meta({ id: 'Health' });

export const About = z
  .object({
    version: z.string(),
    archive: z.string().describe('What keeps the archive, in words.'),
    reports: z.int(),
    entries: z.object({ statement: z.int(), event: z.int(), instrument: z.int(), step: z.int() }),
    actors: z.int(),
    firstDay: z.string().nullable().describe('Day of the earliest entry.'),
    lastDay: z.string().nullable(),
  })
  .meta({ id: 'About' });

export const Session = z
  .object({
    needsToken: z.boolean().describe('Whether this server asks for a token.'),
    isOpen: z.boolean().describe('Whether this request may ask for what it likes.'),
  })
  .meta({ id: 'Session' });

export const NewSession = z.strictObject({ token: z.string().min(1).max(1000) }).meta({ id: 'NewSession' });
