/** What search, quote and copies answer, as it goes over the wire. */
import { z } from 'zod';
import { pageOf } from './count.ts';
import { Entry } from './entry.ts';
import { ReportHead } from './report.ts';

export const Hit = z
  .object({
    report: ReportHead,
    excerpt: z
      .array(z.object({ text: z.string(), isMatch: z.boolean() }))
      .describe('Pieces of the text in its order; those that match are marked.'),
    statements: z.int(),
  })
  .meta({ id: 'Hit' });

export const HitPage = pageOf('HitPage', Hit);

export const QuoteMatch = z
  .object({
    entry: Entry.describe('The earliest statement with these words by this speaker.'),
    also: z.array(Entry).describe('Later ones by the same speaker.'),
    likeness: z
      .number()
      .min(0)
      .max(1)
      .describe('1 where every word asked for was said, in that order and with none between.'),
    pieces: z.array(z.object({ kind: z.enum(['same', 'missing', 'added']), text: z.string() })),
  })
  .meta({ id: 'QuoteMatch' });

export const QuotePage = pageOf('QuotePage', QuoteMatch);

export const Syndication = z
  .object({ report: ReportHead.describe('The earliest.'), copies: z.array(ReportHead) })
  .meta({ id: 'Syndication' });

export const SyndicationPage = pageOf('SyndicationPage', Syndication);
