/** What is being read just now, as one line in the head; lists are asked for anew as reports come in. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { jobs as jobsQuery, session as sessionQuery } from '../asking/queries.ts';
import type { JobList } from '../asking/wire.ts';
import { countWords } from './count-words.ts';

const PAUSE_MS = 1500;

/** A list that someone has gone far down is left alone while reports come in: all its pages would be asked for again. */
const MOST_PAGES = 3;

function pagesOf(data: unknown): number {
  const { pages } = (data ?? {}) as { pages?: unknown };
  return Array.isArray(pages) ? pages.length : 0;
}

export const isRunning = ({ state }: JobList['items'][number]): boolean =>
  state === 'waiting' || state === 'running';

export function Incoming() {
  const client = useQueryClient();
  const { data: session } = useQuery(sessionQuery());
  const { data } = useQuery({
    ...jobsQuery(),
    enabled: session?.isOpen === true,
    refetchInterval: ({ state }) => (state.data?.items.some(isRunning) === true ? PAUSE_MS : false),
  });
  const added = data?.items.reduce((sum, job) => sum + job.added, 0);
  const before = useRef(added);
  useEffect(() => {
    if (added !== before.current && before.current !== undefined)
      void client.invalidateQueries({
        predicate: ({ queryKey, state }) =>
          !String(queryKey[0]).startsWith('/jobs') && pagesOf(state.data) <= MOST_PAGES,
      });
    before.current = added;
  }, [added, client]);
  const job = data?.items.find(isRunning);
  if (job === undefined) return null;
  return (
    <Link
      to="/add"
      search={{ job: String(job.id) }}
      className="rounded-full border border-accent px-2.5 py-0.5 text-small whitespace-nowrap text-accent hover:bg-hover"
    >
      Reading {job.name}: {countWords({ number: job.added, isCapped: false }, 'report', 'reports')}
    </Link>
  );
}
