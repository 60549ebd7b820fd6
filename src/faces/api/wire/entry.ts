/** Entries as they go over the wire: what was said, done and written, and the steps of exchanges. */
import { z } from 'zod';
import { ENTRY_KINDS, FACET_NAMES } from '../../../archive/archive.ts';
import { FORMS } from '../../../values/act.ts';
import { ACTOR_KINDS } from '../../../values/actor.ts';
import { pageOf } from './count.ts';
import { Day, Key, ReportHead } from './report.ts';

export const EntryParty = z
  .object({
    role: z
      .enum(['speaker', 'by', 'to', 'about', 'for', 'relay', 'party'])
      .describe('The speaker of a statement; `by` of whatever else.'),
    actor: Key.describe('Number of the actor in the archive.'),
    name: z.string(),
    kind: z.enum(ACTOR_KINDS),
    country: z.string().nullable().describe('ISO 3166-1 alpha-3.'),
  })
  .meta({ id: 'EntryParty' });

export const Entry = z
  .object({
    id: z
      .string()
      .meta({ description: 'Number of the report and id in its record.', examples: ['12.s3', '12.x1.2'] }),
    kind: z.enum(ENTRY_KINDS),
    type: z.string().describe('Act, event type, kind of instrument or kind of step.'),
    mode: z.string().nullable(),
    speech: z.enum(FORMS).nullable(),
    status: z
      .string()
      .nullable()
      .describe(
        'Polarity of a statement, status of an event, disclosure of an instrument, answer of a step.',
      ),
    contexts: z.array(z.string()),
    from: Day.nullable(),
    to: Day.nullable(),
    isDated: z.boolean().describe('False where the days are those of the report.'),
    parties: z.array(EntryParty),
    place: z.string().nullable(),
    instrument: z.string().nullable(),
    words: z.string().describe('The exact words, stretches apart by " … ".'),
    report: ReportHead,
    item: z
      .record(z.string(), z.unknown())
      .describe('The item as it stands in the record of the report, with all its spans.'),
  })
  .meta({ id: 'Entry' });

export const EntryPage = pageOf('EntryPage', Entry);

export const Exchange = z
  .object({
    id: z.string().meta({ examples: ['12.x1'] }),
    instrument: z.string().nullable().describe('Name of the document.'),
    report: ReportHead,
    steps: z.array(Entry).describe('By day.'),
    awaited: z
      .array(z.object({ from: EntryParty, by: z.array(EntryParty) }))
      .describe('Whose answer is awaited and has not come, and who awaits it.'),
  })
  .meta({ id: 'Exchange' });

export const ExchangePage = pageOf('ExchangePage', Exchange);

export const ExchangeDetail = Exchange.extend({
  document: Entry.nullable().describe('The document itself, with its provisions in `item`.'),
}).meta({ id: 'ExchangeDetail' });

const FacetValue = z.object({
  value: z.string(),
  count: z.int(),
  actor: Key.optional().describe('Number of the actor, where it is one.'),
});

export const Facets = z
  .object({
    counted: z
      .object({ number: z.int(), isCapped: z.boolean() })
      .describe('How many entries were counted; where it is capped, the first so many alone.'),
    facets: z
      .record(z.enum(FACET_NAMES), z.array(FacetValue))
      .describe('The commonest values, ten at most of each.'),
  })
  .meta({ id: 'Facets' });

export const Density = z
  .object({
    grain: z.enum(['day', 'month', 'year']),
    buckets: z
      .array(z.object({ from: Day.describe('First day of it.'), count: z.int() }))
      .describe('By day; those without entries are left out.'),
    undated: z.int().describe('Entries that no day bounds.'),
  })
  .meta({ id: 'Density' });
