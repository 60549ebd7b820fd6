/** `chancery actors merge`, `split`, `undo`, `suggest` and `decisions`: what a person decides about actors. */
import { openArchive } from '../../app.ts';
import type { Archive, Decision } from '../../archive/archive.ts';
import { type DeciderOptions, deciderOf } from './decider.ts';
import { type Layout, type ListingFormat, type Look, listing } from './listing.ts';
import { escaped } from './markdown.ts';
import { numberOf } from './named.ts';
import { write } from './output.ts';
import { pageWidth, paintFor } from './page.ts';
import { SUGGESTIONS } from './suggestion-layout.ts';
import { harmless, wrap } from './terminal.ts';
import { dayWords } from './wording.ts';

export interface DecideOptions extends DeciderOptions {
  readonly archive?: string;
  readonly format: ListingFormat;
}

export type Verb = 'merge' | 'split' | 'undo' | 'suggest' | 'decisions';

const MOST_SUGGESTED = 100;

/** Decides and says so, or lists what was decided; throws a ChanceryError where it cannot be. */
export async function decideCommand(
  verb: Verb,
  told: readonly string[],
  options: DecideOptions,
): Promise<void> {
  const numbers = told.map(numberOf);
  const archive = await openArchive(options.archive);
  try {
    await write(process.stdout, await decided(archive, verb, numbers, options));
  } finally {
    await archive.close();
  }
}

async function decided(
  archive: Archive,
  verb: Verb,
  [first = 0, ...others]: readonly number[],
  options: DecideOptions,
): Promise<string> {
  const by = deciderOf(options);
  switch (verb) {
    case 'merge': {
      const made: number[] = [];
      for (const other of others) made.push(await archive.merge(first, other, by));
      return made.map((key) => `decision ${key}; \`chancery actors undo ${key}\` takes it back\n`).join('');
    }
    case 'split': {
      const key = await archive.split(first, others, by);
      return `decision ${key}; \`chancery actors undo ${key}\` takes it back\n`;
    }
    case 'undo':
      await archive.undo(first);
      return `decision ${first} is undone\n`;
    case 'suggest':
      return listing(await archive.suggestions(MOST_SUGGESTED), SUGGESTIONS, lookOf(options), null);
    case 'decisions': {
      const items = await archive.decisions();
      const page = { items, total: { number: items.length, isCapped: false } };
      return listing(page, DECISIONS, lookOf(options), null);
    }
  }
}

function lookOf({ format }: DecideOptions): Look {
  const { stdout } = process;
  return { format, columns: pageWidth(stdout), paint: paintFor(stdout) };
}

const DECISIONS: Layout<Decision> = {
  noun: ['decision', 'decisions'],
  columns: [
    ['key', ({ key }) => key],
    ['verb', ({ verb }) => verb],
    ['name', ({ name }) => name],
    ['other', ({ other }) => other],
    ['reports', ({ reports }) => reports.map(String)],
    ['who', ({ who }) => who],
    ['why', ({ why }) => why],
    ['decided_at', ({ decidedAt }) => decidedAt],
    ['undone_at', ({ undoneAt }) => undoneAt],
  ],
  page: (decision, _, columns, paint) => [
    ...wrap(harmless(deedOf(decision)), columns).map(paint.bold),
    ...wrap(harmless(reasonOf(decision)), columns).map(paint.dim),
  ],
  markdown: (decision) => `**${escaped(deedOf(decision))}** ${escaped(reasonOf(decision))}`,
};

function deedOf({ key, verb, name, other, reports }: Decision): string {
  return verb === 'merge'
    ? `${key}. ${other} is the same as ${name}`
    : `${key}. ${name} is another in ${reports.length === 1 ? 'report' : 'reports'} ${reports.join(', ')}`;
}

function reasonOf({ who, why, decidedAt, undoneAt }: Decision): string {
  const facts = [
    `by ${who}, ${dayWords(decidedAt.slice(0, 10))}`,
    ...(why === null ? [] : [why]),
    ...(undoneAt === null ? [] : [`undone ${dayWords(undoneAt.slice(0, 10))}`]),
  ];
  return facts.join(' · ');
}
