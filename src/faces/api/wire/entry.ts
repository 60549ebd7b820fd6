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

export const EntryCorrection = z
  .object({
    key: Key.describe('Number of the correction.'),
    verb: z.enum(['confirm', 'edit', 'reject']),
    who: z.string(),
    why: z.string().nullable(),
    decidedAt: z.string().describe('ISO time.'),
    changes: z.array(z.object({ field: z.string(), was: z.string().nullable(), is: z.string().nullable() })),
    isOther: z.boolean().describe('Whether the entry, read anew since, says something else.'),
  })
  .meta({ id: 'EntryCorrection' });

export const CorrectionState = z
  .object({
    judgement: z.enum(['confirmed', 'rejected']).nullable(),
    isEdited: z.boolean(),
    by: z.array(EntryCorrection).describe('The oldest first.'),
  })
  .meta({ id: 'CorrectionState' });

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
    correction: CorrectionState.nullable().describe(
      'What was corrected of it by hand; the fields above are the corrected ones.',
    ),
    item: z
      .record(z.string(), z.unknown())
      .describe('The item as it stands in the record of the report, with all its spans.'),
  })
  .meta({ id: 'Entry' });

export const EntryPage = pageOf('EntryPage', Entry);

export const ExchangeStep = Entry.extend({
  day: Day.nullable().describe('The day that it goes by: its own, else that of the report.'),
  told: z.array(Entry).describe('It, and the same of other reports.'),
  sources: z.int().describe('Reports that tell it, near-copies counted once.'),
}).meta({ id: 'ExchangeStep' });

const Likeness = z.object({
  as: z.string().describe('Id of the other: "12.i1".'),
  words: z.array(z.string()),
  authors: z.array(z.string()),
  addressees: z.array(z.string()),
  days: z.number().nullable().describe('Days between the two.'),
});

export const Exchange = z
  .object({
    id: z.string().meta({ description: 'Id of the first of its instruments.', examples: ['12.i1'] }),
    instrument: z.string().nullable().describe('The name that most reports give it.'),
    report: ReportHead.describe('The report of the first.'),
    instruments: z
      .array(
        z.object({
          id: z.string(),
          name: z.string().nullable(),
          report: ReportHead,
          likeness: Likeness.nullable().describe('Why it is held to be the same; null for the first.'),
          correction: CorrectionState.nullable(),
        }),
      )
      .describe('What each report calls it.'),
    sources: z.int(),
    provisions: z.array(
      z.object({
        deontic: z.enum(['must', 'must-not', 'may']),
        bearers: z.array(z.string()),
        words: z.string(),
        id: z.string().describe('Id of the instrument that has it.'),
      }),
    ),
    steps: z.array(ExchangeStep).describe('By day.'),
    asOf: Day.nullable().describe('The day of which the rest is told.'),
    answers: z.array(
      z.object({
        by: EntryParty,
        type: z.string(),
        answer: z.string().nullable(),
        manner: z.string().nullable(),
        day: Day.nullable(),
      }),
    ),
    awaited: z
      .array(z.object({ from: EntryParty, by: z.array(EntryParty), due: Day.nullable() }))
      .describe('Whose answer is awaited and has not come, who awaits it, and by when.'),
  })
  .meta({ id: 'Exchange' });

const Opposition = z.object({
  own: z.string().describe('Id of the speaker’s own statement.'),
  other: Entry,
  words: z.array(z.string()).describe('Stems of the telling words that both share.'),
});

export const Position = z
  .object({
    id: z.string().describe('Id of the first of its statements.'),
    speaker: EntryParty,
    matter: z.string().describe('In the shortest words that the speaker put it in.'),
    statements: z.array(Entry.extend({ stance: z.enum(['favor', 'against']) })).describe('By day.'),
    sources: z.int(),
    shifts: z.array(Opposition),
    contradictions: z.array(Opposition),
  })
  .meta({ id: 'Position' });

export const PositionPage = pageOf('PositionPage', Position);

export const Correction = EntryCorrection.extend({
  verb: z.enum(['confirm', 'edit', 'reject', 'remove']),
  kind: z.enum(ENTRY_KINDS).nullable().describe('Of what it is; null where it is of a report.'),
  words: z.string().describe('The words of the entry, or the title of the report.'),
  entry: z.string().nullable().describe('Id of the entry that it holds for now.'),
  report: ReportHead.nullable().describe('Null where it is removed.'),
  state: z.enum(['holds', 'undone', 'waits', 'lost']),
  undone: z.object({ who: z.string(), why: z.string().nullable(), at: z.string() }).nullable(),
}).meta({ id: 'Correction' });

export const CorrectionPage = pageOf('CorrectionPage', Correction);

export const ExchangePage = pageOf('ExchangePage', Exchange);

export const ExchangeDetail = Exchange.extend({
  document: Entry.nullable().describe('Its first instrument, with all its spans in `item`.'),
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
