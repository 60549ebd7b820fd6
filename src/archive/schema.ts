/** The archive's tables as drizzle knows them; migrations/ makes them, and a test compares the two. */
import {
  bigint,
  boolean,
  customType,
  date,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const reports = pgTable('reports', {
  key: integer('key').primaryKey(),
  hash: text('hash').notNull(),
  textHash: text('text_hash').notNull(),
  id: text('id').notNull(),
  place: text('place').notNull(),
  title: text('title'),
  publisher: text('publisher'),
  publisherFolded: text('publisher_folded'),
  byline: text('byline'),
  publishedOn: date('published_on', { mode: 'string' }),
  url: text('url'),
  language: text('language'),
  stated: text('stated').notNull(),
  pipeline: text('pipeline').notNull(),
  model: text('model').notNull(),
  record: text('record').notNull(),
  addedAt: timestamp('added_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  cluster: integer('cluster').notNull(),
  copyOf: integer('copy_of'),
});

export const signatures = pgTable('signatures', {
  report: integer('report').primaryKey(),
  signature: integer('signature').array().notNull(),
});

export const bands = pgTable(
  'bands',
  {
    report: integer('report').notNull(),
    band: integer('band').notNull(),
    hash: integer('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.band, table.hash, table.report] })],
);

export const passages = pgTable(
  'passages',
  {
    report: integer('report').notNull(),
    part: integer('part').notNull(),
    words: text('words').notNull(),
    search: tsvector('search').notNull(),
  },
  (table) => [primaryKey({ columns: [table.report, table.part] })],
);

export const actors = pgTable('actors', {
  key: integer('key').primaryKey(),
  identity: text('identity').notNull(),
  kind: text('kind').notNull(),
  name: text('name').notNull(),
  country: text('country'),
  sameAs: integer('same_as'),
});

export const decisions = pgTable('decisions', {
  key: integer('key').primaryKey(),
  verb: text('verb').notNull(),
  identity: text('identity').notNull(),
  other: text('other').notNull(),
  hashes: text('hashes').array().notNull(),
  who: text('who').notNull(),
  why: text('why'),
  decidedAt: timestamp('decided_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  undoneAt: timestamp('undone_at', { withTimezone: true, mode: 'string' }),
});

export const actorNames = pgTable(
  'actor_names',
  { actor: integer('actor').notNull(), folded: text('folded').notNull() },
  (table) => [primaryKey({ columns: [table.actor, table.folded] })],
);

export const reportActors = pgTable(
  'report_actors',
  {
    report: integer('report').notNull(),
    local: text('local').notNull(),
    actor: integer('actor').notNull(),
    name: text('name').notNull(),
    aliases: text('aliases').array().notNull(),
    country: text('country'),
    offices: text('offices').array().notNull(),
    mentions: integer('mentions').notNull(),
  },
  (table) => [primaryKey({ columns: [table.report, table.local] })],
);

export const entries = pgTable('entries', {
  key: bigint('key', { mode: 'number' }).primaryKey(),
  report: integer('report').notNull(),
  local: text('local').notNull(),
  kind: text('kind').notNull(),
  type: text('type').notNull(),
  mode: text('mode'),
  speech: text('speech'),
  status: text('status'),
  contexts: text('contexts').array().notNull(),
  place: text('place'),
  placeFolded: text('place_folded'),
  instrument: text('instrument'),
  instrumentFolded: text('instrument_folded'),
  firstDay: date('first_day', { mode: 'string' }),
  lastDay: date('last_day', { mode: 'string' }),
  isDated: boolean('is_dated').notNull(),
  words: text('words').notNull(),
  item: text('item').notNull(),
  search: tsvector('search').notNull(),
});

export const parties = pgTable(
  'parties',
  {
    entry: bigint('entry', { mode: 'number' }).notNull(),
    role: text('role').notNull(),
    position: integer('position').notNull(),
    local: text('local').notNull(),
    actor: integer('actor').notNull(),
  },
  (table) => [primaryKey({ columns: [table.entry, table.role, table.position] })],
);

const unmatched = pgTable('unmatched', { report: integer('report').primaryKey() });

export const instruments = pgTable('instruments', {
  entry: bigint('entry', { mode: 'number' }).primaryKey(),
  report: integer('report').notNull(),
  block: text('block'),
  day: date('day', { mode: 'string' }),
  traits: text('traits').notNull(),
  provisions: integer('provisions').notNull(),
  exchange: bigint('exchange', { mode: 'number' }).notNull(),
  likeness: text('likeness'),
});

export const entryInstruments = pgTable('entry_instruments', {
  entry: bigint('entry', { mode: 'number' }).primaryKey(),
  instrument: bigint('instrument', { mode: 'number' }).notNull(),
});

const stances = pgTable('stances', {
  entry: bigint('entry', { mode: 'number' }).primaryKey(),
  report: integer('report').notNull(),
  speaker: integer('speaker').notNull(),
  day: date('day', { mode: 'string' }),
  side: smallint('side').notNull(),
  axis: text('axis').notNull(),
  words: text('words').array().notNull(),
  beside: text('beside').array().notNull(),
  matter: bigint('matter', { mode: 'number' }).notNull(),
});

const stanceWords = pgTable(
  'stance_words',
  {
    word: text('word').notNull(),
    side: smallint('side').notNull(),
    speaker: integer('speaker').notNull(),
    entry: bigint('entry', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.word, table.side, table.entry] })],
);

const oppositions = pgTable(
  'oppositions',
  {
    favor: bigint('favor', { mode: 'number' }).notNull(),
    against: bigint('against', { mode: 'number' }).notNull(),
    words: text('words').array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.favor, table.against] })],
);

export const problems = pgTable('problems', {
  key: integer('key').primaryKey().generatedAlwaysAsIdentity(),
  report: integer('report'),
  place: text('place').notNull(),
  code: text('code').notNull(),
  message: text('message').notNull(),
  noticedAt: timestamp('noticed_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
});

export const corrections = pgTable('corrections', {
  key: integer('key').primaryKey(),
  verb: text('verb').notNull(),
  hash: text('hash').notNull(),
  kind: text('kind'),
  anchor: text('anchor'),
  changes: text('changes'),
  words: text('words').notNull(),
  who: text('who').notNull(),
  why: text('why'),
  decidedAt: timestamp('decided_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  undoneBy: text('undone_by'),
  undoneWhy: text('undone_why'),
  undoneAt: timestamp('undone_at', { withTimezone: true, mode: 'string' }),
  entry: bigint('entry', { mode: 'number' }),
  isOther: boolean('is_other').notNull().default(false),
});

export const rejections = pgTable('rejections', {
  entry: bigint('entry', { mode: 'number' }).primaryKey(),
});

const removed = pgTable('removed', {
  key: integer('key').primaryKey(),
  hash: text('hash').notNull(),
  place: text('place').notNull(),
  stated: text('stated').notNull(),
  pipeline: text('pipeline').notNull(),
  model: text('model').notNull(),
  record: text('record').notNull(),
  addedAt: timestamp('added_at', { withTimezone: true, mode: 'string' }).notNull(),
});

export const rebuilt = pgTable('rebuilt', {
  report: integer('report').primaryKey(),
  pipeline: text('pipeline').notNull(),
  model: text('model').notNull(),
  record: text('record').notNull(),
});

export const TABLES = [
  reports,
  signatures,
  bands,
  passages,
  actors,
  decisions,
  actorNames,
  reportActors,
  entries,
  parties,
  unmatched,
  instruments,
  entryInstruments,
  stances,
  stanceWords,
  oppositions,
  problems,
  corrections,
  rejections,
  removed,
  rebuilt,
] as const;
