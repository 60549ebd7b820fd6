/** Reports come in here: one pasted, or files and folders dropped, with their progress and what could not be read. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { problems as problemsQuery } from '../asking/queries.ts';
import { countWords } from '../shell/count-words.ts';
import { useTitle } from '../shell/title.ts';
import { DropFiles } from './drop-files.tsx';
import { JobView } from './job-view.tsx';
import { PasteReport } from './paste-report.tsx';

const route = getRouteApi('/add');

export function Add() {
  useTitle('Add reports');
  const { job } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <div className="pt-6">
      <h1 className="font-serif text-title font-strong">Add reports</h1>
      <p className="mt-1 max-w-prose text-soft">
        Reading is done here, on this machine. What is on record already, by its bytes, is left alone.
      </p>
      {job !== undefined && <JobView key={job} id={job} />}
      <div className="mt-6 grid gap-x-14 gap-y-10 lg:grid-cols-2">
        <DropFiles onJob={(id) => void navigate({ search: { job: String(id) } })} />
        <PasteReport />
      </div>
      <Unread />
    </div>
  );
}

/** What could not be read, in all that was ever added. */
function Unread() {
  const { data } = useQuery(problemsQuery());
  const unread = data?.items.filter(({ report }) => report === null) ?? [];
  if (unread.length === 0) return null;
  return (
    <section aria-labelledby="unread" className="mt-12 max-w-[62rem]">
      <h2 id="unread" className="font-serif text-head">
        Could not be read
      </h2>
      <p className="text-soft">
        {countWords(
          { number: unread.length, isCapped: data?.next !== null },
          'file or report',
          'files or reports',
        )}
        , until they are read.
      </p>
      <ul className="mt-2">
        {unread.map(({ place, code, message }) => (
          <li
            key={`${place} ${code}`}
            className="grid gap-x-6 border-t border-rule py-1.5 sm:grid-cols-[16rem_1fr]"
          >
            <span className="font-mono text-small [overflow-wrap:anywhere]">{place}</span>
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
