/** Reports by their words, as one types: the best first, with the hit in context; the filters stay. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { countOf, type FilterSearch, filterOf } from '../asking/filter.ts';
import { hits as hitsQuery } from '../asking/queries.ts';
import type { Hit } from '../asking/wire.ts';
import { outletWords, titleOf } from '../entry/entry-words.ts';
import { countWords } from '../shell/count-words.ts';
import { useRowKeys } from '../shell/row-keys.ts';
import { Empty, Failed, Waiting } from '../shell/states.tsx';
import { useTitle } from '../shell/title.ts';
import { TakeAway } from '../taking/take-away.tsx';
import { FacetsColumn } from '../timeline/facets-column.tsx';
import { placed } from './pieces.ts';
import { Quotes } from './quotes.tsx';

const route = getRouteApi('/search');

export function Search() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = filterOf(search);
  const q = search.q ?? '';
  useTitle(q === '' ? 'Search' : `${q}: search`);
  const { data, error, isPending, isPlaceholderData, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    {
      ...hitsQuery(q, filter),
      enabled: q !== '',
    },
  );
  const hits = data?.pages.flatMap(({ items }) => items) ?? [];
  const total = data?.pages[0]?.total;
  const list = useRowKeys('[data-hit] a');
  const onFilter = (next: FilterSearch): void =>
    void navigate({ search: { ...next, ...(q === '' ? {} : { q }) }, replace: true });

  if (q === '')
    return (
      <Empty title="Which words are you looking for?">
        <span>
          Type in the field above, or press <kbd className="font-mono">/</kbd>. A phrase stands in quotation
          marks; <code className="font-mono">begin*</code>, <code className="font-mono">-without</code> and{' '}
          <code className="font-mono">this OR that</code> work too.
        </span>
      </Empty>
    );
  return (
    <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-10">
      <FacetsColumn filter={filter} words={q} onFilter={onFilter} />
      <div className="min-w-0 pt-5">
        <h1 className="font-serif text-head">
          Reports with <span className="font-strong">{q}</span>
        </h1>
        {error !== null && <Failed error={error} retry={() => void refetch()} />}
        {isPending && error === null && <Waiting for="reports" />}
        {total !== undefined && (
          <div className="mt-1 mb-3 flex max-w-[46rem] text-soft">
            <p aria-live="polite" className="grow">
              {countWords(total, 'report', 'reports')}
              {countOf(filter) > 0 && ' that match the filters too'}
            </p>
            <TakeAway filter={{ ...filter, text: [q] }} />
          </div>
        )}
        <Quotes words={q} filter={filter} />
        {data !== undefined && hits.length === 0 && (
          <Empty title="No report has these words.">
            {countOf(filter) > 0 && (
              <button type="button" className="button" onClick={() => onFilter({})}>
                Search without the filters
              </button>
            )}
            <span>Fewer words find more.</span>
          </Empty>
        )}
        <div ref={list} className={isPlaceholderData ? 'opacity-60' : ''}>
          {hits.map((hit) => (
            <HitView key={hit.report.key} hit={hit} />
          ))}
        </div>
        {hasNextPage && (
          <button type="button" className="button mt-4 print:hidden" onClick={() => void fetchNextPage()}>
            More reports
          </button>
        )}
      </div>
    </div>
  );
}

function HitView({ hit: { report, excerpt, statements } }: { hit: Hit }) {
  return (
    <article
      data-hit
      className="max-w-[46rem] border-t border-rule py-3 focus-within:shadow-[inset_3px_0_0_var(--color-accent)] focus-within:pl-3"
    >
      <h2>
        <Link
          to="/reports/$report"
          params={{ report: String(report.key) }}
          className="press font-serif text-[1.12rem] font-strong"
        >
          {titleOf(report)}
        </Link>
      </h2>
      <p className="mt-1 font-serif text-body">
        {placed(excerpt).map(({ text, isMatch, place }) =>
          isMatch ? (
            <mark key={place} className="bg-cue text-inherit">
              {text}
            </mark>
          ) : (
            <span key={place}>{text}</span>
          ),
        )}
      </p>
      <p className="mt-1 text-small text-soft">
        {outletWords(report)}
        {statements > 0 &&
          ` · ${countWords({ number: statements, isCapped: false }, 'statement', 'statements')}`}
        {report.copiedBy.length > 0 && ` · also in ${report.copiedBy.join(', ')}`}
      </p>
    </article>
  );
}
