/** The commands that ask the archive: a filter in, a list in the asked format out. */
import { openArchive } from '../../app.ts';
import type { Archive, Facets, Filter, PositionKind } from '../../archive/archive.ts';
import { errorOf } from '../../values/errors.ts';
import { dayAt, filterOf } from '../filters/filter-of.ts';
import type { GivenFilters } from '../filters/filters.ts';
import { EXCHANGES } from './exchange-layout.ts';
import { optionName } from './filter-options.ts';
import { ACTORS, COPIES, entryLayout, HITS, PROBLEMS } from './layouts.ts';
import { limitOf } from './limit.ts';
import { type ListingFormat, type Look, listing } from './listing.ts';
import { write } from './output.ts';
import { pageWidth, paintFor } from './page.ts';
import { POSITIONS } from './position-layout.ts';
import { QUOTES } from './quote-layout.ts';

export type AskOptions = GivenFilters & {
  readonly archive?: string;
  readonly format: ListingFormat;
  readonly limit: string;
  readonly facets?: boolean;
  /** Of exchanges: how they stand on this day. */
  readonly asOf?: string;
  /** Of positions: those with a shift or a contradiction alone. */
  readonly only?: PositionKind;
};

export type Noun =
  | 'timeline'
  | 'statements'
  | 'events'
  | 'exchanges'
  | 'positions'
  | 'actors'
  | 'search'
  | 'quote'
  | 'copies'
  | 'problems';

/**
 * Asks the archive and prints what it answers. Gives the exit code: 0, or 1 where nothing matches.
 *
 * @param named a part of the name of `actors`, the words of `search` and `quote`
 */
export async function askCommand(
  noun: Noun,
  named: string | undefined,
  options: AskOptions,
): Promise<number> {
  const filter = filterOf(options, optionName);
  const limit = limitOf(options.limit);
  const { stdout } = process;
  if (options.facets && options.format !== 'pretty' && options.format !== 'json')
    throw errorOf('usage', '--facets goes with --format pretty or json');
  const look = { format: options.format, columns: pageWidth(stdout), paint: paintFor(stdout) };
  const archive = await openArchive(options.archive);
  try {
    const { text, isFound } = await answer(noun, named, filter, limit, archive, look, options);
    await write(stdout, text);
    return isFound ? 0 : 1;
  } finally {
    await archive.close();
  }
}

interface Answer {
  readonly text: string;
  readonly isFound: boolean;
}

async function answer(
  noun: Noun,
  named: string | undefined,
  filter: Filter,
  limit: number,
  archive: Archive,
  look: Look,
  { facets: withFacets = false, asOf, only }: AskOptions,
): Promise<Answer> {
  const facetsOf = async (asked: Filter): Promise<Facets | null> =>
    withFacets ? archive.facets(asked) : null;
  const entries = async (asked: Filter, noun: readonly [string, string]): Promise<Answer> => {
    const page = await archive.entries(asked, limit);
    const text = listing(page, entryLayout(noun), look, await facetsOf(asked));
    return { text, isFound: page.total.number > 0 };
  };
  switch (noun) {
    case 'timeline':
      return entries(filter, ['entry', 'entries']);
    case 'statements':
      return entries({ ...filter, kinds: ['statement'] }, ['statement', 'statements']);
    case 'events':
      return entries({ ...filter, kinds: ['event'] }, ['event', 'events']);
    case 'exchanges': {
      const day = asOf === undefined ? null : dayAt('--as-of', asOf);
      const page = await archive.exchanges(filter, limit, day);
      return { text: listing(page, EXCHANGES, look, null), isFound: page.total.number > 0 };
    }
    case 'positions': {
      const page = await archive.positions(filter, only ?? null, limit);
      return { text: listing(page, POSITIONS, look, null), isFound: page.total.number > 0 };
    }
    case 'actors': {
      const page = await archive.actors(filter, named ?? null, limit);
      return { text: listing(page, ACTORS, look, null), isFound: page.total.number > 0 };
    }
    case 'search': {
      const page = await archive.search(named ?? '', filter, limit);
      const facets = await facetsOf({ ...filter, text: named ?? '' });
      return { text: listing(page, HITS, look, facets), isFound: page.total.number > 0 };
    }
    case 'quote': {
      const page = await archive.quote(named ?? '', filter, limit);
      return { text: listing(page, QUOTES, look, null), isFound: page.total.number > 0 };
    }
    case 'copies': {
      const page = await archive.copies(limit);
      return { text: listing(page, COPIES, look, null), isFound: page.total.number > 0 };
    }
    case 'problems': {
      const page = await archive.problems(limit);
      return { text: listing(page, PROBLEMS, look, null), isFound: true };
    }
  }
}
