/** The filters: beside the list where there is room, folded above it where there is not. */
import { countOf, type FilterSearch } from '../asking/filter.ts';
import { useMedia } from '../shell/width.ts';
import { Facets } from './facets.tsx';

interface FacetsColumnProps {
  readonly filter: FilterSearch;
  /** Words that the entries counted must have besides. */
  readonly words?: string;
  readonly onFilter: (filter: FilterSearch) => void;
}

export function FacetsColumn({ filter, words = '', onFilter }: FacetsColumnProps) {
  const isBeside = useMedia('(min-width: 64rem)');
  const count = countOf(filter);
  const facets = <Facets filter={filter} words={words} onFilter={onFilter} />;
  if (isBeside)
    return (
      <aside className="sticky top-14 max-h-[calc(100dvh-3.5rem)] self-start overflow-y-auto py-5 pr-2 print:hidden">
        {facets}
      </aside>
    );
  return (
    <details className="border-b border-rule py-3 print:hidden">
      <summary className="press">Filters{count > 0 && ` (${count})`}</summary>
      <div className="pt-3">{facets}</div>
    </details>
  );
}
