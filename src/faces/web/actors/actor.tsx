/** One actor: names and offices over time with evidence, what it said and did, what was said to it, and with whom. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useCallback } from 'react';
import { dayWords } from '../../cli/wording.ts';
import type { FilterSearch } from '../asking/filter.ts';
import {
  actor as actorQuery,
  contacts as contactsQuery,
  timeline as timelineQuery,
} from '../asking/queries.ts';
import type { ActorDetail } from '../asking/wire.ts';
import { EntryList } from '../entry/entry-list.tsx';
import { toggled } from '../entry/toggled.ts';
import { countWords } from '../shell/count-words.ts';
import { Empty, Failed, Waiting } from '../shell/states.tsx';
import { useIsDark } from '../shell/theme.tsx';
import { useTitle } from '../shell/title.ts';
import { TakeAway } from '../taking/take-away.tsx';
import { ContactTable } from './contact-table.tsx';
import { Decisions } from './decisions.tsx';
import { MergeSplit } from './merge-split.tsx';
import { Offices } from './offices.tsx';

// Drawing a network takes WebGL and half of the app's weight again: it comes when it is looked at.
const Network = lazy(() =>
  import('./network.tsx').then(({ Network: component }) => ({ default: component })),
);

const route = getRouteApi('/actors/$actor');

type Part = 'said' | 'to' | 'about' | 'all';

const PARTS: Readonly<
  Record<Part, { readonly name: string; readonly filter: 'speaker' | 'to' | 'about' | 'actor' }>
> = {
  said: { name: 'Said and did', filter: 'speaker' },
  to: { name: 'Was told, asked, met', filter: 'to' },
  about: { name: 'Was spoken of', filter: 'about' },
  all: { name: 'Everything', filter: 'actor' },
};

export function ActorPage() {
  const { actor: key } = route.useParams();
  const { data: actor, error, refetch } = useQuery(actorQuery(key));
  useTitle(actor?.name ?? 'Actor');
  if (error !== null) return <Failed error={error} retry={() => void refetch()} />;
  if (actor === undefined) return <Waiting for="the actor" />;
  return (
    <div className="pt-6">
      <Head actor={actor} />
      <div className="mt-6 gap-x-12 xl:grid xl:grid-cols-[minmax(0,1fr)_23rem]">
        <aside className="space-y-8 xl:order-last">
          <Offices actor={actor} />
          <Names actor={actor} />
          <With actor={actor} />
          <MergeSplit actor={actor} />
          <Decisions about={actor.name} />
        </aside>
        <Entries actor={actor} />
      </div>
    </div>
  );
}

function Head({ actor: { name, kind, country, entries, reports } }: { actor: ActorDetail }) {
  return (
    <header>
      <p className="text-soft">
        <Link to="/actors" className="press">
          Actors
        </Link>
      </p>
      <h1 className="mt-2 font-serif text-title font-strong">{name}</h1>
      <p className="mt-1 flex flex-wrap gap-x-4 text-soft">
        <span>{kind}</span>
        {country !== null && <span>{country}</span>}
        <span>
          {countWords({ number: entries, isCapped: false }, 'entry', 'entries')} in{' '}
          {countWords({ number: reports, isCapped: false }, 'report', 'reports')}
        </span>
      </p>
    </header>
  );
}

function Entries({ actor }: { actor: ActorDetail }) {
  const { open = [], ...search } = route.useSearch();
  const hasActed = (actor.parts.speaker ?? 0) + (actor.parts.by ?? 0) > 0;
  const part = search.part ?? (hasActed ? 'said' : 'all');
  const navigate = route.useNavigate();
  const filter: FilterSearch = { [PARTS[part].filter]: [`#${actor.key}`] };
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } =
    useInfiniteQuery(timelineQuery(filter, 'newest'));
  const entries = data?.pages.flatMap(({ items }) => items) ?? [];
  const total = data?.pages[0]?.total;
  const onMore = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);
  return (
    <section aria-label="On record" className="mt-8 min-w-0 xl:mt-0">
      <fieldset className="mb-1 flex flex-wrap gap-x-5 print:hidden">
        <legend className="sr-only">Which part it has</legend>
        {(Object.keys(PARTS) as Part[]).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === part}
            onClick={() => void navigate({ search: { part: one }, resetScroll: false })}
            className="border-b-2 border-transparent py-1 text-soft hover:text-ink aria-pressed:border-accent aria-pressed:text-ink"
          >
            {PARTS[one].name}
          </button>
        ))}
      </fieldset>
      {error !== null && <Failed error={error} retry={() => void refetch()} />}
      {isPending && error === null && <Waiting for="what is on record" />}
      {total !== undefined && (
        <div className="flex py-2 text-soft">
          <span aria-live="polite">{countWords(total, 'entry', 'entries')}, newest first</span>
          <span className="ml-auto flex gap-5 print:hidden">
            <Link to="/" search={filter} className="press">
              With filters
            </Link>
            <TakeAway filter={filter} />
          </span>
        </div>
      )}
      {data !== undefined && entries.length === 0 && <Empty title="Nothing of the kind is on record." />}
      {entries.length > 0 && (
        <EntryList
          entries={entries}
          open={open}
          onToggle={(id) =>
            void navigate({
              search: (now) => ({
                ...now,
                open: toggled(open, id),
              }),
              replace: true,
              resetScroll: false,
            })
          }
          hasMore={hasNextPage}
          onMore={onMore}
        />
      )}
    </section>
  );
}

function Names({ actor: { names } }: { actor: ActorDetail }) {
  if (names.length < 2) return null;
  return (
    <section aria-labelledby="names">
      <h2 id="names" className="font-serif text-head">
        What reports call it
      </h2>
      <ul className="mt-1">
        {names.map(({ name, first, last, reports }) => (
          <li key={name} className="flex flex-wrap gap-x-3 border-t border-rule py-1">
            <span className="grow">{name}</span>
            <span className="text-small text-soft">
              {countWords({ number: reports.length, isCapped: false }, 'report', 'reports')}
              {first !== null && ` · ${periodWords(first, last)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function With({ actor }: { actor: ActorDetail }) {
  const { data } = useQuery(contactsQuery(String(actor.key)));
  const isDark = useIsDark();
  if (data === undefined || data.contacts.length === 0) return null;
  return (
    <section aria-labelledby="with">
      <h2 id="with" className="font-serif text-head">
        With whom
      </h2>
      <div className="mt-2 h-64 rounded border border-rule print:hidden">
        <Suspense fallback={null}>
          <Network key={String(isDark)} actor={actor} contacts={data.contacts} />
        </Suspense>
      </div>
      <ContactTable contacts={data.contacts} />
    </section>
  );
}

/** "16 Feb 2022", or "16 Feb 2022 – 1 Mar 2022". */
function periodWords(first: string, last: string | null): string {
  return last === null || last === first ? dayWords(first) : `${dayWords(first)} – ${dayWords(last)}`;
}
