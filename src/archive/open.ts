/** Opens the archive: finds its place, locks it, brings it up to date. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { sql } from 'drizzle-orm';
import type { DiplomaticRecord } from '../record/record.ts';
import { ChanceryError, errorOf } from '../values/errors.ts';
import type { Archive } from './archive.ts';
import { stateOf } from './archive-state.ts';
import { askActor } from './ask-actor.ts';
import { askActors } from './ask-actors.ts';
import { askContacts } from './ask-contacts.ts';
import { askCopies } from './ask-copies.ts';
import { askEntries, askEntry, countEntries } from './ask-entries.ts';
import { askExchange, askExchanges } from './ask-exchanges.ts';
import { askPositions } from './ask-positions.ts';
import { askQuote } from './ask-quote.ts';
import { askReport, askReports } from './ask-reports.ts';
import { backUp } from './backup.ts';
import { checkArchive } from './check.ts';
import { editEntry, judgeEntries, undoCorrection } from './correct.ts';
import { countDensity, countHoldings } from './count-density.ts';
import { countFacets } from './count-facets.ts';
import { type Database, rowsOf, sqlOf } from './database.ts';
import { listDecisions, mergeActors, splitActor, undoDecision } from './decide.ts';
import { listCorrections } from './list-corrections.ts';
import { listProblems } from './list-problems.ts';
import { lock } from './lock.ts';
import { matchPending } from './match-reports.ts';
import { migrate } from './migrate.ts';
import { placeOf } from './place.ts';
import { countOutdated, outdated, stage, swap } from './rebuild.ts';
import { removeReports } from './remove.ts';
import { restore } from './restore.ts';
import { searchReports } from './search-reports.ts';
import { addRecords, holdsReport, keyOfReport } from './store-reports.ts';
import { suggestMerges } from './suggest-merges.ts';
import { walkEntries } from './walk-entries.ts';

/** The schema of a server's database that the archive has for itself. */
const SCHEMA = 'chancery';

/**
 * Opens the archive in the folder `named`, else in the place that the environment gives (docs/archive.md).
 * Throws a ChanceryError where another process holds it, a newer program made it, or it cannot be opened.
 */
export async function openArchive(named: string | undefined): Promise<Archive> {
  const place = placeOf(named);
  if (place.kind === 'server') {
    const { openPostgres } = await import('./postgres.ts');
    return opened(await openPostgres(place.url, SCHEMA), 'the server of DATABASE_URL');
  }
  const { folder } = place;
  const free = locked(folder);
  try {
    const { openPglite } = await import('./pglite.ts');
    const archive = await opened(await openPglite(folder, SCHEMA), folder);
    return {
      ...archive,
      close: async () => {
        await archive.close();
        free();
      },
    };
  } catch (error) {
    free();
    if (error instanceof ChanceryError) throw error;
    throw errorOf('bad-archive', folder, error instanceof Error ? error.message : String(error));
  }
}

function locked(folder: string): () => void {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    return lock(folder);
  } catch (error) {
    if (error instanceof ChanceryError) throw error;
    throw errorOf('bad-archive', folder, error instanceof Error ? error.message : String(error));
  }
}

/** The database is closed where it cannot be brought up to date. */
async function opened(database: Database, where: string): Promise<Archive> {
  try {
    await migrate(database, SCHEMA);
    await matchPending(database);
    return archiveIn(database, where);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The archive in a database that is open and up to date; `where` names it to people. */
export function archiveIn(database: Database, where: string): Archive {
  return {
    name: `${where} (${database.name})`,
    holds: (hash) => holdsReport(database, hash),
    add: (records, unread, maker) => addRecords(database, records, unread, maker),
    entries: (filter, limit) => askEntries(database, filter, limit),
    walk: (filter, after, limit, order = 'oldest') => walkEntries(database, filter, after, limit, order),
    count: (filter) => countEntries(database, filter),
    entry: (id) => askEntry(database, id),
    density: (filter) => countDensity(database, filter),
    holdings: () => countHoldings(database),
    version: () => versionOf(database),
    reports: (filter, after, limit, order) => askReports(database, filter, after, limit, order),
    report: (key) => askReport(database, key),
    keyOf: (hash) => keyOfReport(database, hash),
    exchanges: (filter, limit, asOf = null, skip = 0) => askExchanges(database, filter, limit, asOf, skip),
    exchange: (id) => askExchange(database, id),
    actors: (filter, name, limit, skip = 0) => askActors(database, filter, name, limit, skip),
    actor: (key) => askActor(database, key),
    contacts: (key, filter, limit) => askContacts(database, key, filter, limit),
    search: (text, filter, limit, skip = 0) => searchReports(database, text, filter, limit, skip),
    positions: (filter, only, limit, skip = 0) => askPositions(database, filter, only, limit, skip),
    facets: (filter) => countFacets(database, filter),
    quote: (words, filter, limit, skip = 0) => askQuote(database, words, filter, limit, skip),
    copies: (limit, skip = 0) => askCopies(database, limit, skip),
    merge: (kept, other, by) => mergeActors(database, kept, other, by),
    split: (actor, reports, by) => splitActor(database, actor, reports, by),
    undo: (decision) => undoDecision(database, decision),
    suggestions: (limit, skip = 0) => suggestMerges(database, limit, skip),
    decisions: () => listDecisions(database),
    problems: (limit, skip = 0) => listProblems(database, limit, skip),
    judge: (verb, entries, by) => judgeEntries(database, verb, entries, by),
    edit: (entry, settings, by) => editEntry(database, entry, settings, by),
    remove: (reports, by) => removeReports(database, reports, by),
    undoCorrection: (correction, by) => undoCorrection(database, correction, by),
    corrections: (lost, limit, skip = 0) => listCorrections(database, lost, limit, skip),
    countOutdated: (maker) => countOutdated(database, maker),
    outdated: (maker, after, limit) => outdated(database, maker, after, limit),
    stage: (records, maker) => stage(database, records, maker),
    swap: (maker) => swap(database, maker),
    record: async (key) => {
      const text = await recordText(database, key);
      return text === null ? null : (JSON.parse(text) as DiplomaticRecord);
    },
    recordText: (key) => recordText(database, key),
    check: (tell, advance) => checkArchive(database, tell, advance),
    backUp: (file, made) => backUp(database, file, made),
    restore: (file, replaces) => restore(database, where, file, replaces),
    state: (maker) => stateOf(database, maker),
    close: database.close,
  };
}

async function recordText(database: Database, key: number): Promise<string | null> {
  const [row] = rowsOf(await sqlOf(database).execute(sql`select record from reports where key = ${key}`));
  return row === undefined ? null : String(row.record);
}

/** The transactions that a query now sees: those that only read are none of them. */
async function versionOf(database: Database): Promise<string> {
  const [row] = rowsOf(await sqlOf(database).execute(sql`select pg_current_snapshot()::text as version`));
  return String(row?.version);
}
