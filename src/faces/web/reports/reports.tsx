/** The reports of the archive, the last added first, each with how much of it is on record. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { countOf, filterOf, withValues } from '../asking/filter.ts';
import { reports as reportsQuery } from '../asking/queries.ts';
import type { ReportPage } from '../asking/wire.ts';
import { outletWords, titleOf } from '../entry/entry-words.ts';
import { countWords } from '../shell/count-words.ts';
import { FilterLine } from '../shell/filter-line.tsx';
import { NothingListed } from '../shell/nothing-listed.tsx';
import { useRowKeys } from '../shell/row-keys.ts';
import { Failed, Waiting } from '../shell/states.tsx';
import { useTitle } from '../shell/title.ts';

const route = getRouteApi('/reports');

export function Reports() {
  useTitle('Reports');
  const filter = filterOf(route.useSearch());
  const navigate = route.useNavigate();
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    reportsQuery(filter),
  );
  const reports = data?.pages.flatMap(({ items }) => items) ?? [];
  const total = data?.pages[0]?.total;
  const list = useRowKeys('[data-report] a');
  const isFiltered = countOf(filter) > 0;
  return (
    <div className="max-w-[62rem] pt-6">
      <h1 className="font-serif text-title font-strong">Reports</h1>
      <FilterLine
        label="Outlet"
        value={filter.publisher?.[0] ?? ''}
        placeholder="its name"
        onValue={(value) =>
          void navigate({
            search: withValues(filter, 'publisher', value === '' ? [] : [value]),
            replace: true,
          })
        }
      />
      {error !== null && <Failed error={error} retry={() => void refetch()} />}
      {isPending && error === null && <Waiting for="reports" />}
      {total !== undefined && (
        <p aria-live="polite" className="py-2 text-soft">
          {countWords(total, 'report', 'reports')}
          {isFiltered && ' that match'}, the last added first
        </p>
      )}
      {data !== undefined && reports.length === 0 && (
        <NothingListed
          isFiltered={isFiltered}
          list="/reports"
          noMatch="No report matches."
          none="There are no reports yet."
        />
      )}
      <div ref={list}>
        {reports.map((report) => (
          <ReportRow key={report.key} report={report} />
        ))}
      </div>
      {hasNextPage && (
        <button type="button" className="button mt-4 print:hidden" onClick={() => void fetchNextPage()}>
          More reports
        </button>
      )}
    </div>
  );
}

const KINDS = [
  ['statement', 'statement', 'statements'],
  ['event', 'event', 'events'],
  ['instrument', 'document', 'documents'],
  ['problem', 'problem', 'problems'],
] as const;

function ReportRow({ report }: { report: ReportPage['items'][number] }) {
  const held = KINDS.filter(([kind]) => report.counts[kind] > 0).map(([kind, one, many]) =>
    countWords({ number: report.counts[kind], isCapped: false }, one, many),
  );
  return (
    <article
      data-report
      className="border-t border-rule py-2.5 focus-within:shadow-[inset_3px_0_0_var(--color-accent)] focus-within:pl-3"
    >
      <h2>
        <Link
          to="/reports/$report"
          params={{ report: String(report.key) }}
          className="press font-serif text-[1.06rem] font-strong"
        >
          {titleOf(report)}
        </Link>
      </h2>
      <p className="text-small text-soft">
        {outletWords(report)} · {held.length > 0 ? held.join(', ') : 'nothing on record'}
        {report.copyOf !== null && ' · same copy as an earlier report'}
        {report.copiedBy.length > 0 && ` · also in ${report.copiedBy.join(', ')}`}
      </p>
    </article>
  );
}
