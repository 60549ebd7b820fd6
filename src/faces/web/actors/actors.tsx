/** Who is on record, the most frequent first, and who may be the same. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { filterOf } from '../asking/filter.ts';
import { actors as actorsQuery } from '../asking/queries.ts';
import type { Actor } from '../asking/wire.ts';
import { countWords } from '../shell/count-words.ts';
import { FilterLine } from '../shell/filter-line.tsx';
import { useRowKeys } from '../shell/row-keys.ts';
import { Empty, Failed, Waiting } from '../shell/states.tsx';
import { useTitle } from '../shell/title.ts';
import { Decisions } from './decisions.tsx';
import { Suggestions } from './suggestions.tsx';

const route = getRouteApi('/actors');

export function Actors() {
  useTitle('Actors');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const name = search.name ?? '';
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    actorsQuery(name, filterOf(search)),
  );
  const actors = data?.pages.flatMap(({ items }) => items) ?? [];
  const total = data?.pages[0]?.total;
  const list = useRowKeys('[data-actor] a');
  return (
    <div className="gap-x-14 pt-6 xl:grid xl:grid-cols-[minmax(0,46rem)_minmax(0,1fr)]">
      <div>
        <h1 className="font-serif text-title font-strong">Actors</h1>
        <FilterLine
          label="Name"
          value={name}
          placeholder="any name that reports give"
          onValue={(value) =>
            void navigate({
              search: (now) => ({ ...now, name: value === '' ? undefined : value }),
              replace: true,
            })
          }
        />
        {error !== null && <Failed error={error} retry={() => void refetch()} />}
        {isPending && error === null && <Waiting for="actors" />}
        {total !== undefined && (
          <p aria-live="polite" className="py-2 text-soft">
            {countWords(total, 'actor', 'actors')}
            {name !== '' && ' of that name'}, the most often on record first
          </p>
        )}
        {data !== undefined && actors.length === 0 && (
          <Empty title={name === '' ? 'Nobody is on record yet.' : 'Nobody of that name is on record.'}>
            {name === '' ? (
              <Link to="/add" className="button button-main">
                Add reports
              </Link>
            ) : (
              <Link to="/actors" search={{}} className="button">
                Show all
              </Link>
            )}
          </Empty>
        )}
        <div ref={list}>
          {actors.map((actor) => (
            <ActorRow key={actor.key} actor={actor} />
          ))}
        </div>
        {hasNextPage && (
          <button type="button" className="button mt-4 print:hidden" onClick={() => void fetchNextPage()}>
            More actors
          </button>
        )}
      </div>
      <aside className="mt-12 space-y-10 xl:mt-16 print:hidden">
        <Suggestions />
        <Decisions />
      </aside>
    </div>
  );
}

function ActorRow({
  actor: { key, name, kind, country, offices, aliases, entries, reports },
}: {
  actor: Actor;
}) {
  const office = offices.at(-1)?.title;
  return (
    <article
      data-actor
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-t border-rule py-2 focus-within:shadow-[inset_3px_0_0_var(--color-accent)] focus-within:pl-3"
    >
      <div className="min-w-0">
        <h2>
          <Link to="/actors/$actor" params={{ actor: String(key) }} className="press font-strong">
            {name}
          </Link>
        </h2>
        <p className="truncate text-small text-soft">
          {[kind, country, office ?? (aliases.length > 0 ? `also ${aliases.slice(0, 3).join(', ')}` : null)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <p className="text-right text-soft">
        {countWords({ number: entries, isCapped: false }, 'entry', 'entries')}
        <span className="block text-small text-faint">
          {countWords({ number: reports, isCapped: false }, 'report', 'reports')}
        </span>
      </p>
    </article>
  );
}
