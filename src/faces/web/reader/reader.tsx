/** A report as published, set for reading, with its record beside it. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { DiplomaticRecord } from '../../../record/record.ts';
import { dayWords } from '../../cli/wording.ts';
import { record as recordQuery, report as reportQuery } from '../asking/queries.ts';
import type { ReportDetail } from '../asking/wire.ts';
import { titleOf } from '../entry/entry-words.ts';
import { Failed, Waiting } from '../shell/states.tsx';
import { useTitle } from '../shell/title.ts';
import { Reading } from './reading.tsx';

const route = getRouteApi('/reports/$report');

export function Reader() {
  const { report: key } = route.useParams();
  const { at } = route.useSearch();
  const navigate = route.useNavigate();
  const record = useQuery(recordQuery(key));
  const report = useQuery(reportQuery(key));
  useTitle(report.data === undefined ? 'Report' : titleOf(report.data));
  const error = record.error ?? report.error;
  if (error !== null)
    return (
      <Failed
        error={error}
        retry={() => {
          void record.refetch();
          void report.refetch();
        }}
      />
    );
  if (record.data === undefined || report.data === undefined) return <Waiting for="the report" />;
  return (
    <div className="pt-6">
      <Head report={report.data} record={record.data} />
      <Reading
        key={key}
        record={record.data}
        actorKeys={new Map(report.data.actors.map(({ local, actor }) => [local, actor]))}
        at={at}
        onAt={(id) => void navigate({ search: { at: id }, replace: true, resetScroll: false })}
      />
      <Foot report={report.data} record={record.data} />
    </div>
  );
}

function Head({ report, record }: { report: ReportDetail; record: DiplomaticRecord }) {
  const { publisher, publishedOn, byline, url, copyOf, copies } = report;
  const hasTitle = report.title !== null && !record.report.text.trimStart().startsWith(report.title.trim());
  return (
    <header className="max-w-[40rem] pb-5">
      <p className="flex flex-wrap gap-x-3 text-soft">
        <span className="font-strong text-ink">{publisher ?? 'publisher not named'}</span>
        <span>{publishedOn === null ? 'day not given' : dayWords(publishedOn)}</span>
        {byline !== null && <span>{byline}</span>}
        {url !== null && (
          <a href={url} rel="noreferrer" className="press">
            as published
          </a>
        )}
      </p>
      {hasTitle && <h1 className="mt-3 font-serif text-title font-strong text-balance">{report.title}</h1>}
      {copyOf !== null && (
        <p className="mt-2 text-soft">
          Carries the same copy as{' '}
          <Link to="/reports/$report" params={{ report: String(copyOf) }} className="press">
            an earlier report
          </Link>
          ; the two count as one source.
        </p>
      )}
      {copyOf === null && copies.length > 0 && (
        <p className="mt-2 text-soft">
          Its copy is carried by{' '}
          {copies.map(({ key, publisher: other }, index) => (
            <span key={key}>
              {index > 0 && ', '}
              <Link to="/reports/$report" params={{ report: String(key) }} className="press">
                {other ?? `report ${key}`}
              </Link>
            </span>
          ))}
          ; all count as one source.
        </p>
      )}
    </header>
  );
}

/** Credits, problems and where the report came from. */
function Foot({ report, record }: { report: ReportDetail; record: DiplomaticRecord }) {
  const { credits } = record.report;
  return (
    <footer className="mt-10 max-w-[40rem] space-y-1 border-t border-rule pt-4 text-small text-soft">
      {credits.map(({ kind, to, span }) => (
        <p key={span.start}>
          {kind}: {to}
        </p>
      ))}
      {record.problems.map(({ code, message, span }) => (
        <p key={`${code} ${span?.start ?? ''} ${message}`}>
          <span className="text-alarm">Problem:</span> {message}
        </p>
      ))}
      <p>
        Report {report.key}, from {report.place}, SHA-256{' '}
        <code className="font-mono">{report.hash.slice(0, 12)}…</code>, read by Chancery{' '}
        {report.madeBy.pipeline}
      </p>
    </footer>
  );
}
