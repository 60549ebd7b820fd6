/** What a list says that is empty: that nothing matches, or that nothing is there yet, and the way out of either. */
import { Link } from '@tanstack/react-router';
import { Empty } from './states.tsx';

interface NothingListedProps {
  readonly isFiltered: boolean;
  /** Where the list stands without filters. */
  readonly list: '/exchanges' | '/reports';
  readonly noMatch: string;
  readonly none: string;
}

export function NothingListed({ isFiltered, list, noMatch, none }: NothingListedProps) {
  return (
    <Empty title={isFiltered ? noMatch : none}>
      {isFiltered ? (
        <Link to={list} search={{}} className="button">
          Show all
        </Link>
      ) : (
        <Link to="/add" className="button button-main">
          Add reports
        </Link>
      )}
    </Empty>
  );
}
