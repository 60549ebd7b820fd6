/** The filters beside a list: the commonest values with their counts, a field for any other, and the days. */
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import {
  countOf,
  type FilterName,
  type FilterSearch,
  isChosen,
  toggled,
  withValues,
} from '../asking/filter.ts';
import { facets as facetsQuery } from '../asking/queries.ts';
import type { Facets as Counted } from '../asking/wire.ts';

type FacetName = keyof Counted['facets'];

interface Group {
  readonly facet: FacetName;
  readonly filter: FilterName;
  readonly name: string;
  /** What the field for other values asks for; no field where it is left out. */
  readonly other?: string;
}

const GROUPS: readonly Group[] = [
  { facet: 'speaker', filter: 'speaker', name: 'Who', other: 'a name' },
  { facet: 'to', filter: 'to', name: 'To whom', other: 'a name' },
  { facet: 'type', filter: 'type', name: 'Said or did what' },
  { facet: 'about', filter: 'about', name: 'About', other: 'a name or words' },
  { facet: 'kind', filter: 'kind', name: 'Kind' },
  { facet: 'publisher', filter: 'publisher', name: 'Outlet', other: 'an outlet' },
  { facet: 'country', filter: 'country', name: 'Country' },
];

interface FacetsProps {
  readonly filter: FilterSearch;
  readonly onFilter: (filter: FilterSearch) => void;
}

export function Facets({ filter, words, onFilter }: FacetsProps & { words: string }) {
  const { data } = useQuery(facetsQuery(words === '' ? filter : { ...filter, text: [words] }));
  const count = countOf(filter);
  return (
    <section aria-label="Filters" className="space-y-5">
      <div className="flex items-baseline justify-between">
        <h2 className="label">Filters</h2>
        {count > 0 && (
          <button type="button" className="press text-small" onClick={() => onFilter({})}>
            Clear {count === 1 ? 'it' : `all ${count}`}
          </button>
        )}
      </div>
      <p className="-mt-4 text-small text-faint">
        Counts are of{' '}
        {data?.counted.isCapped === true ? `the first ${data.counted.number.toLocaleString('en-GB')} ` : ''}
        entries{words === '' ? '' : ' that have these words'}.
      </p>
      <Chosen filter={filter} onFilter={onFilter} />
      <Days filter={filter} onFilter={onFilter} />
      {GROUPS.map((group) => (
        <FacetGroup
          key={group.facet}
          group={group}
          values={data?.facets[group.facet] ?? []}
          filter={filter}
          onFilter={onFilter}
        />
      ))}
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={filter.copies === 'false'}
          onChange={({ target }) => {
            const { copies: _, ...others } = filter;
            onFilter(target.checked ? { ...others, copies: 'false' } : others);
          }}
        />
        Leave out copies
      </label>
      <label className="-mt-3 flex items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={filter.rejected === 'true'}
          onChange={({ target }) => {
            const { rejected: _, ...others } = filter;
            onFilter(target.checked ? { ...others, rejected: 'true' } : others);
          }}
        />
        Show what was rejected
      </label>
    </section>
  );
}

/** What holds now, each with a button that takes it back. */
function Chosen({ filter, onFilter }: FacetsProps) {
  const chosen = Object.entries(filter).flatMap(([name, values]) =>
    name === 'copies' || name === 'rejected' || name === 'since' || name === 'until'
      ? []
      : (values as readonly string[]).map((value) => ({ name: name as FilterName, value })),
  );
  if (chosen.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {chosen.map(({ name, value }) => (
        <li key={`${name} ${value}`}>
          <button
            type="button"
            className="rounded-full border border-accent px-2.5 py-0.5 text-small text-accent hover:bg-hover"
            onClick={() => onFilter(toggled(filter, name, value))}
          >
            <span className="sr-only">Take out: </span>
            {name} {value} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Days({ filter, onFilter }: FacetsProps) {
  return (
    <div className="grid grid-cols-2 gap-2">
      {(['since', 'until'] as const).map((name) => (
        <DayField
          key={`${name} ${filter[name]?.[0] ?? ''}`}
          label={name === 'since' ? 'From' : 'Until'}
          day={filter[name]?.[0] ?? ''}
          onDay={(day) => onFilter(withValues(filter, name, day === '' ? [] : [day]))}
        />
      ))}
    </div>
  );
}

/** Takes a day, a month or a year, as the other faces do. */
function DayField({ label, day, onDay }: { label: string; day: string; onDay: (day: string) => void }) {
  const [typed, setTyped] = useState(day);
  const isDay = typed === '' || /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(typed);
  const settle = (): void => {
    if (isDay && typed !== day) onDay(typed);
  };
  return (
    <label className="block">
      <span className="label">{label}</span>
      <input
        className="field mt-1 w-full aria-invalid:border-alarm"
        placeholder="2022-02"
        inputMode="numeric"
        aria-invalid={!isDay}
        title="A day, a month or a year: 2022-02-16, 2022-02, 2022"
        value={typed}
        onChange={({ target }) => setTyped(target.value.trim())}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
        }}
      />
    </label>
  );
}

interface FacetGroupProps extends FacetsProps {
  readonly group: Group;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

const FEW = 5;

function FacetGroup({ group, values, filter, onFilter }: FacetGroupProps) {
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  if (values.length === 0 && group.other === undefined) return null;
  const shown = isWhole ? values : values.slice(0, FEW);
  return (
    <div>
      <h3 id={id} className="label">
        {group.name}
      </h3>
      <ul aria-labelledby={id} className="mt-1">
        {shown.map(({ value, count }) => {
          const isOn = isChosen(filter, group.filter, value);
          return (
            <li key={value}>
              <button
                type="button"
                aria-pressed={isOn}
                onClick={() => onFilter(toggled(filter, group.filter, value))}
                className="flex w-full items-baseline gap-2 rounded px-1.5 py-0.5 text-left -mx-1.5 hover:bg-hover aria-pressed:font-strong aria-pressed:text-accent"
              >
                <span className="min-w-0 grow truncate">{value}</span>{' '}
                <span className="text-small text-faint">{count.toLocaleString('en-GB')}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {values.length > FEW && (
        <button type="button" className="press mt-0.5 text-small" onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Fewer' : `${values.length - FEW} more`}
        </button>
      )}
      {group.other !== undefined && (
        <OtherValue
          label={`${group.name}: another value`}
          placeholder={group.other}
          onValue={(value) => onFilter(toggled(filter, group.filter, value))}
        />
      )}
    </div>
  );
}

function OtherValue(props: { label: string; placeholder: string; onValue: (value: string) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <form
      className="mt-1"
      onSubmit={(event) => {
        event.preventDefault();
        const value = typed.trim();
        if (value !== '') props.onValue(value);
        setTyped('');
      }}
    >
      <input
        className="field w-full"
        aria-label={props.label}
        placeholder={props.placeholder}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </form>
  );
}
