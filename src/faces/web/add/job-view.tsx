/** How far the reading of what was sent is, as the server tells it, and what could not be read. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { addressOf, remove } from '../asking/ask.ts';
import { job as jobQuery } from '../asking/queries.ts';
import type { Job } from '../asking/wire.ts';
import { Failed, Waiting } from '../shell/states.tsx';

const STATES: Readonly<Record<Job['state'], string>> = {
  waiting: 'Waiting for its turn',
  running: 'Reading',
  done: 'All read',
  failed: 'Broken off',
  cancelled: 'Stopped',
};

const hasEnded = ({ state }: Job): boolean => state === 'done' || state === 'failed' || state === 'cancelled';

export function JobView({ id }: { id: string }) {
  const client = useQueryClient();
  const query = jobQuery(id);
  const { data: job, error } = useQuery(query);
  useEffect(() => {
    const source = new EventSource(addressOf(`/jobs/${id}/events`));
    source.addEventListener('job', ({ data }: MessageEvent<string>) => {
      const now = JSON.parse(data) as Job;
      client.setQueryData(jobQuery(id).queryKey, now);
      if (!hasEnded(now)) return;
      source.close();
      // Everything else on screen may have changed with what was added.
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== `/jobs/${id}` });
    });
    return () => source.close();
  }, [id, client]);
  const stop = useMutation({
    mutationFn: () => remove<Job>(`/jobs/${id}`),
    onSuccess: (now) => client.setQueryData(jobQuery(id).queryKey, now),
  });

  if (error !== null) return <Failed error={error} />;
  if (job === undefined) return <Waiting for="the progress" />;
  const share = job.bytes.total === 0 ? 1 : job.bytes.done / job.bytes.total;
  return (
    <section aria-labelledby="job" className="mt-6 max-w-[46rem] border-y border-rule py-5">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="job" className="font-serif text-head">
          {STATES[job.state]}: {job.name}
        </h2>
        {!hasEnded(job) && (
          <button type="button" className="press ml-auto" onClick={() => stop.mutate()}>
            Stop
          </button>
        )}
      </div>
      <progress
        aria-label="How much is read"
        value={hasEnded(job) ? 1 : share}
        className="mt-3 block h-1.5 w-full appearance-none overflow-hidden rounded bg-rule [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent"
      />
      <p aria-live="polite" className="mt-2 flex flex-wrap gap-x-5 text-soft">
        <span>
          <strong className="font-strong text-ink">{job.added.toLocaleString('en-GB')}</strong> added
        </span>
        {job.held > 0 && <span>{job.held.toLocaleString('en-GB')} there already</span>}
        {job.failed > 0 && (
          <span className="text-alarm">{job.failed.toLocaleString('en-GB')} could not be read</span>
        )}
      </p>
      {job.fault !== null && <p className="mt-2 text-alarm">{job.fault.message}</p>}
      {job.faults.length > 0 && (
        <ul className="mt-3">
          {job.faults.map(({ place, code, message }) => (
            <li
              key={`${place} ${code}`}
              className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[14rem_1fr]"
            >
              <span className="font-mono text-small [overflow-wrap:anywhere]">{place}</span>
              <span>{message}</span>
            </li>
          ))}
        </ul>
      )}
      {job.added > 0 && hasEnded(job) && (
        <p className="mt-3 flex flex-wrap gap-2">
          <Link to="/" className="button button-main">
            See the timeline
          </Link>
          <Link to="/reports" className="button">
            See the reports
          </Link>
        </p>
      )}
    </section>
  );
}
