/** Puts right what names cannot tell: this actor and another are one, or this one is another in some reports. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { actors as actorsQuery } from '../asking/queries.ts';
import type { ActorDetail } from '../asking/wire.ts';
import { countWords } from '../shell/count-words.ts';
import { Failed } from '../shell/states.tsx';
import { useMerge, useSplit } from './deciding.ts';

export function MergeSplit({ actor }: { actor: ActorDetail }) {
  return (
    <details className="print:hidden">
      <summary className="press">Merge or split by hand</summary>
      <div className="mt-3 space-y-6 border-l-2 border-rule pl-4">
        <MergeForm actor={actor} />
        {actor.names.length > 1 && <SplitForm actor={actor} />}
      </div>
    </details>
  );
}

function MergeForm({ actor }: { actor: ActorDetail }) {
  const [name, setName] = useState('');
  const [why, setWhy] = useState('');
  const { data } = useInfiniteQuery({ ...actorsQuery(name, {}), enabled: name.trim().length > 1 });
  const merge = useMerge();
  const found =
    name.trim().length > 1 ? (data?.pages[0]?.items ?? []).filter(({ key }) => key !== actor.key) : [];
  return (
    <section aria-label="Merge">
      <label className="block">
        <span className="label">The same as …</span>
        <input
          type="search"
          className="field mt-1 w-full"
          placeholder="name of the other"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <Why why={why} onWhy={setWhy} />
      <ul className="mt-2">
        {found.slice(0, 6).map((other) => (
          <li
            key={other.key}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule py-1.5"
          >
            <span className="min-w-0 grow">
              {other.name}{' '}
              <span className="text-small text-soft">
                {other.kind} · {countWords({ number: other.reports, isCapped: false }, 'report', 'reports')}
              </span>
            </span>
            <button
              type="button"
              className="button"
              disabled={merge.isPending}
              onClick={() => {
                merge.mutate({ kept: actor.key, other: other.key, why });
                setName('');
                setWhy('');
              }}
            >
              Merge<span className="sr-only"> {other.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {merge.data !== undefined && (
        <output className="block text-soft">
          {merge.data.other} is now the same as {merge.data.name}.
        </output>
      )}
      {merge.error !== null && <Failed error={merge.error} />}
    </section>
  );
}

/** Reports are split off by what they call the actor: those that say "Lind" may mean another Lind. */
function SplitForm({ actor }: { actor: ActorDetail }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [why, setWhy] = useState('');
  const split = useSplit();
  const id = useId();
  const reports = [
    ...new Set(actor.names.filter(({ name }) => chosen.has(name)).flatMap((one) => one.reports)),
  ];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    split.mutate({ actor: actor.key, reports, why });
    setChosen(new Set());
    setWhy('');
  };
  return (
    <form aria-labelledby={id} onSubmit={submit}>
      <p id={id} className="label">
        Another, in the reports that call it …
      </p>
      <ul className="mt-1">
        {actor.names.map(({ name, reports: own }) => (
          <li key={name}>
            <label className="flex items-center gap-2">
              <input
                type="checkbox"
                className="size-4 accent-accent"
                checked={chosen.has(name)}
                onChange={({ target }) => {
                  const next = new Set(chosen);
                  if (target.checked) next.add(name);
                  else next.delete(name);
                  setChosen(next);
                }}
              />
              {name}
              <span className="text-small text-soft">
                {countWords({ number: own.length, isCapped: false }, 'report', 'reports')}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Why why={why} onWhy={setWhy} />
      <button type="submit" className="button mt-2" disabled={reports.length === 0 || split.isPending}>
        Split off {countWords({ number: reports.length, isCapped: false }, 'report', 'reports')}
      </button>
      {split.error !== null && <Failed error={split.error} />}
    </form>
  );
}

function Why({ why, onWhy }: { why: string; onWhy: (why: string) => void }) {
  return (
    <label className="mt-2 block">
      <span className="label">Why</span>
      <input className="field mt-1 w-full" value={why} onChange={({ target }) => onWhy(target.value)} />
    </label>
  );
}
