/** Every document that is on record with what became of it: how it stands, and who is awaited. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { countOf, filterOf, withValues } from '../asking/filter.ts';
import { exchanges as exchangesQuery } from '../asking/queries.ts';
import type { Exchange } from '../asking/wire.ts';
import { outletWords, spineOf } from '../entry/entry-words.ts';
import { countWords } from '../shell/count-words.ts';
import { FilterLine } from '../shell/filter-line.tsx';
import { NothingListed } from '../shell/nothing-listed.tsx';
import { useRowKeys } from '../shell/row-keys.ts';
import { Failed, Waiting } from '../shell/states.tsx';
import { useTitle } from '../shell/title.ts';
import { lanesOf } from './lanes.ts';

const route = getRouteApi('/exchanges');

export function Exchanges() {
  useTitle('Exchanges');
  const filter = filterOf(route.useSearch());
  const navigate = route.useNavigate();
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    exchangesQuery(filter),
  );
  const exchanges = data?.pages.flatMap(({ items }) => items) ?? [];
  const total = data?.pages[0]?.total;
  const list = useRowKeys('[data-exchange] a');
  const isFiltered = countOf(filter) > 0;
  return (
    <div className="max-w-[62rem] pt-6">
      <h1 className="font-serif text-title font-strong">Exchanges</h1>
      <p className="mt-1 max-w-prose text-soft">
        Documents that parties made, and what became of each with those to whom they went.
      </p>
      <FilterLine
        label="Document"
        value={filter.instrument?.[0] ?? ''}
        placeholder="letter, proposals …"
        onValue={(value) =>
          void navigate({
            search: withValues(filter, 'instrument', value === '' ? [] : [value]),
            replace: true,
          })
        }
      />
      {error !== null && <Failed error={error} retry={() => void refetch()} />}
      {isPending && error === null && <Waiting for="exchanges" />}
      {total !== undefined && (
        <p aria-live="polite" className="py-2 text-soft">
          {countWords(total, 'exchange', 'exchanges')}
          {isFiltered && ' that match'}
        </p>
      )}
      {data !== undefined && exchanges.length === 0 && (
        <NothingListed
          isFiltered={isFiltered}
          list="/exchanges"
          noMatch="No exchange matches."
          none="No exchange is on record yet."
        />
      )}
      <div ref={list}>
        {exchanges.map((exchange) => (
          <ExchangeRow key={exchange.id} exchange={exchange} />
        ))}
      </div>
      {hasNextPage && (
        <button type="button" className="button mt-4 print:hidden" onClick={() => void fetchNextPage()}>
          More exchanges
        </button>
      )}
    </div>
  );
}

function ExchangeRow({ exchange }: { exchange: Exchange }) {
  const { id, instrument, report, steps } = exchange;
  const lanes = lanesOf(exchange);
  const first = steps[0] === undefined ? null : spineOf(steps[0]);
  return (
    <article
      data-exchange
      className="grid gap-x-6 border-t border-rule py-3 focus-within:shadow-[inset_3px_0_0_var(--color-accent)] sm:grid-cols-[8.5rem_minmax(0,1fr)]"
    >
      <p className="text-soft sm:pl-3">{first?.day ?? 'day unknown'}</p>
      <div className="min-w-0">
        <h2>
          <Link
            to="/exchanges/$exchange"
            params={{ exchange: id }}
            className="press inline-block text-[0.98rem] font-strong first-letter:uppercase"
          >
            {instrument ?? 'a document without a name'}
          </Link>
        </h2>
        <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-0.5">
          {lanes.map(({ actor, isSender, isAwaited, state }) => (
            <li key={actor?.actor ?? 0}>
              <span className={isSender ? 'font-strong' : actor === null ? 'text-soft italic' : ''}>
                {actor?.name ?? 'not named'}
              </span>{' '}
              <span className={isAwaited ? 'text-against' : 'text-soft'}>
                {isAwaited && <span aria-hidden="true">○ </span>}
                {state}
              </span>
            </li>
          ))}
        </ul>
        <p className="mt-1 text-small text-soft">
          {countWords({ number: steps.length, isCapped: false }, 'step', 'steps')} · {outletWords(report)}
        </p>
      </div>
    </article>
  );
}
