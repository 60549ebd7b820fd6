/** Actors, and what people decided about them, as they go over the wire. */
import { z } from 'zod';
import { ACTOR_KINDS } from '../../../values/actor.ts';
import { pageOf } from './count.ts';
import { EntryParty } from './entry.ts';
import { Day, Key, ReportHead } from './report.ts';

export const Actor = z
  .object({
    key: Key,
    kind: z.enum(ACTOR_KINDS),
    name: z.string(),
    country: z.string().nullable(),
    aliases: z.array(z.string()),
    merged: z.array(Key).describe('Numbers of the actors that were merged into it by hand.'),
    offices: z
      .array(z.object({ title: z.string(), first: Day.nullable(), last: Day.nullable() }))
      .describe('As reports give them, with the days of the first and the last report that does.'),
    reports: z.int(),
    entries: z.int().describe('Entries in which it has a part, of those that match.'),
  })
  .meta({ id: 'Actor' });

export const ActorPage = pageOf('ActorPage', Actor);

const Naming = z.object({
  name: z.string().describe('A name or an office, as that report gives it.'),
  report: ReportHead,
  words: z.array(z.string()).describe('The exact words in the report.'),
  spans: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })),
});

export const ActorDetail = Actor.extend({
  offices: z.array(
    z.object({
      title: z.string(),
      first: Day.nullable(),
      last: Day.nullable(),
      evidence: z.array(Naming).describe('Ten reports at most, by day.'),
    }),
  ),
  names: z
    .array(z.object({ name: z.string(), first: Day.nullable(), last: Day.nullable(), reports: z.array(Key) }))
    .describe('What reports call it, by day; a hundred reports of each at most.'),
  parts: z
    .partialRecord(EntryParty.shape.role, z.int())
    .describe('How many entries it has each part in; parts that it never has are left out.'),
}).meta({ id: 'ActorDetail' });

export const Contacts = z
  .object({
    contacts: z.array(
      z.object({
        actor: Key,
        name: z.string(),
        kind: z.enum(ACTOR_KINDS),
        country: z.string().nullable(),
        towards: z.int().describe('Entries in which the one asked about acts or speaks towards this one.'),
        from: z.int().describe('Entries in which this one acts or speaks towards the one asked about.'),
        beside: z.int().describe('Other entries in which both have a part.'),
      }),
    ),
  })
  .meta({ id: 'Contacts' });

export const Suggestion = z
  .object({
    kept: Key,
    keptName: z.string(),
    other: Key.describe('The one who goes by one word alone.'),
    otherName: z.string(),
    rivals: z.int().describe('How many more people are called by that word.'),
    reports: z.array(Key).describe('The first reports that call `kept` by that word too.'),
    reportCount: z.int(),
    offices: z.array(z.string()).describe('Offices that reports give to both.'),
  })
  .meta({ id: 'Suggestion' });

export const SuggestionPage = pageOf('SuggestionPage', Suggestion);

export const Decision = z
  .object({
    key: Key,
    verb: z.enum(['merge', 'split']),
    name: z.string(),
    other: z.string(),
    reports: z.array(Key),
    who: z.string(),
    why: z.string().nullable(),
    decidedAt: z.string(),
    undoneAt: z.string().nullable(),
  })
  .meta({ id: 'Decision' });

export const DecisionList = z.object({ items: z.array(Decision) }).meta({ id: 'DecisionList' });

const by = {
  who: z.string().trim().min(1).max(200).optional().describe('Who decides; else who runs the server.'),
  why: z.string().max(2000).nullish().describe('The reason, kept with it.'),
};

export const NewMerge = z
  .strictObject({ other: Key.describe('The one that is the same.'), ...by })
  .meta({ id: 'NewMerge' });

export const NewSplit = z
  .strictObject({ reports: z.array(Key).min(1).max(10_000), ...by })
  .meta({ id: 'NewSplit' });
