/** What speakers hold on a matter, by day, and who is on the other side: side by side, never judged. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { countOf, filterOf, withValues } from '../asking/filter.ts';
import { positions as positionsQuery } from '../asking/queries.ts';
import { countWords } from '../shell/count-words.ts';
import { FilterLine } from '../shell/filter-line.tsx';
import { Empty, Failed, Waiting } from '../shell/states.tsx';
import { useTitle } from '../shell/title.ts';
import { PositionView } from './position-view.tsx';

const route = getRouteApi('/positions');

const KINDS = [
  { only: undefined, name: 'All' },
  { only: 'contradiction', name: 'Contradicted' },
  { only: 'shift', name: 'Shifted' },
] as const;

export function Positions() {
  useTitle('Positions');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = filterOf(search);
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    positionsQuery(filter, search.only),
  );
  const positions = data?.pages.flatMap(({ items }) => items) ?? [];
  const total = data?.pages[0]?.total;
  const isFiltered = countOf(filter) > 0 || search.only !== undefined;
  const narrow = (name: 'about' | 'speaker', value: string): void =>
    void navigate({
      search: { ...withValues(filter, name, value === '' ? [] : [value]), only: search.only },
      replace: true,
    });
  return (
    <div className="max-w-[72rem] pt-6">
      <h1 className="font-serif text-title font-strong">Positions</h1>
      <p className="mt-1 max-w-prose text-soft">
        What a speaker has said on one matter, in two reports or more, or with another on the other side.
        Which of them is right is not told.
      </p>
      <div className="flex flex-wrap items-end gap-x-8">
        <FilterLine
          label="Matter"
          value={filter.about?.[0] ?? ''}
          placeholder="a name or words"
          onValue={(value) => narrow('about', value)}
        />
        <FilterLine
          label="Speaker"
          value={filter.speaker?.[0] ?? ''}
          placeholder="a name"
          onValue={(value) => narrow('speaker', value)}
        />
        <fieldset className="mt-4 flex gap-4 print:hidden">
          <legend className="sr-only">Which positions</legend>
          {KINDS.map(({ only, name }) => (
            <button
              key={name}
              type="button"
              aria-pressed={search.only === only}
              onClick={() => void navigate({ search: { ...filter, only }, replace: true })}
              className="border-b-2 border-transparent py-1 text-soft hover:text-ink aria-pressed:border-accent aria-pressed:text-ink"
            >
              {name}
            </button>
          ))}
        </fieldset>
      </div>
      {error !== null && <Failed error={error} retry={() => void refetch()} />}
      {isPending && error === null && <Waiting for="positions" />}
      {total !== undefined && (
        <p aria-live="polite" className="py-3 text-soft">
          {countWords(total, 'position', 'positions')}
          {isFiltered && ' that match'}
        </p>
      )}
      {data !== undefined && positions.length === 0 && (
        <Empty title={isFiltered ? 'No position matches.' : 'No position is on record yet.'}>
          {isFiltered ? (
            <Link to="/positions" search={{}} className="button">
              Show all
            </Link>
          ) : (
            <span>There is one as soon as two reports tell what somebody said on one matter.</span>
          )}
        </Empty>
      )}
      {positions.map((position) => (
        <PositionView key={position.id} position={position} />
      ))}
      {hasNextPage && (
        <button type="button" className="button mt-4 print:hidden" onClick={() => void fetchNextPage()}>
          More positions
        </button>
      )}
    </div>
  );
}
