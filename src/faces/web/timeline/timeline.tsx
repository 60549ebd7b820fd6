/** The record by day: everything said, done and written that the filters keep, oldest or newest first. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { countOf, type FilterSearch, filterOf, withValues } from '../asking/filter.ts';
import { about as aboutQuery, jobs as jobsQuery, timeline as timelineQuery } from '../asking/queries.ts';
import { EntryList } from '../entry/entry-list.tsx';
import { toggled } from '../entry/toggled.ts';
import { countWords } from '../shell/count-words.ts';
import { isRunning } from '../shell/incoming.tsx';
import { useKeys } from '../shell/keys.tsx';
import { Empty, Failed, Waiting } from '../shell/states.tsx';
import { useTitle } from '../shell/title.ts';
import { TakeAway } from '../taking/take-away.tsx';
import { DensityStrip } from './density-strip.tsx';
import { FacetsColumn } from './facets-column.tsx';

const route = getRouteApi('/');

export function Timeline() {
  useTitle('Timeline');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = filterOf(search);
  const order = search.order ?? 'newest';
  const open = search.open ?? [];
  const {
    data,
    error,
    isPending,
    isPlaceholderData,
    hasNextPage,
    fetchNextPage,
    isFetchingNextPage,
    refetch,
  } = useInfiniteQuery(timelineQuery(filter, order));
  const entries = data?.pages.flatMap(({ items }) => items) ?? [];
  const total = data?.pages[0]?.total;

  const onFilter = (next: FilterSearch): void => void navigate({ search: { ...next, order: search.order } });
  const onMore = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);
  const turn = (): void =>
    void navigate({
      search: (now) => ({ ...now, order: order === 'newest' ? 'oldest' : undefined, open: undefined }),
    });
  useKeys([{ key: 'o', does: 'Oldest or newest first', run: turn }]);

  const isFiltered = countOf(filter) > 0;
  if (data !== undefined && entries.length === 0 && !isFiltered && !isPlaceholderData)
    return (
      <>
        <h1 className="sr-only">Timeline</h1>
        <Nothing isFiltered={false} />
      </>
    );
  return (
    <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-10">
      <h1 className="sr-only">Timeline</h1>
      <FacetsColumn filter={filter} onFilter={onFilter} />
      <div className="min-w-0">
        <DensityStrip
          filter={filter}
          onRange={(since, until) =>
            onFilter(
              withValues(
                withValues(filter, 'since', since === null ? [] : [since]),
                'until',
                until === null ? [] : [until],
              ),
            )
          }
        />
        {error !== null && <Failed error={error} retry={() => void refetch()} />}
        {isPending && error === null && <Waiting for="the timeline" />}
        {total !== undefined && (
          <div className="flex flex-wrap items-baseline gap-x-4 py-2">
            <p aria-live="polite" aria-busy={isPlaceholderData} className="text-soft aria-busy:opacity-50">
              {countWords(total, 'entry', 'entries')}
              {isFiltered && ' that match'}
            </p>
            {entries.length > 0 && (
              <div className="ml-auto flex gap-5">
                <TakeAway filter={filter} />
                <button type="button" className="press print:hidden" onClick={turn}>
                  {order === 'newest' ? 'Newest first' : 'Oldest first'} <span aria-hidden="true">⇅</span>
                </button>
              </div>
            )}
          </div>
        )}
        {data !== undefined && entries.length === 0 && <Nothing isFiltered />}
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
        {isFetchingNextPage && <Waiting for="more" />}
      </div>
    </div>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const { data } = useQuery(aboutQuery());
  const { data: jobs } = useQuery(jobsQuery());
  if (isFiltered)
    return (
      <Empty title="Nothing on record matches these filters.">
        <Link to="/" search={{}} className="button">
          Clear the filters
        </Link>
        {data !== undefined && (
          <span>
            {countWords({ number: data.reports, isCapped: false }, 'report', 'reports')} in the archive.
          </span>
        )}
      </Empty>
    );
  const job = jobs?.items.find(isRunning);
  if (job !== undefined)
    return (
      <Empty title={`The first reports are being read: ${job.name}.`}>
        <span>What is found in them stands here as soon as it is.</span>
        <Link to="/add" search={{ job: String(job.id) }} className="button">
          See how far it is
        </Link>
      </Empty>
    );
  return (
    <Empty title="The record is empty.">
      <Link to="/add" className="button button-main">
        Add reports
      </Link>
      <span>Paste one, or drop files or a folder.</span>
    </Empty>
  );
}
