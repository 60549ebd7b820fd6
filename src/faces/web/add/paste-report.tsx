/** One report, pasted: its text, and what stands beside it where that is known. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { post } from '../asking/ask.ts';
import type { AddedReport } from '../asking/wire.ts';
import { titleOf } from '../entry/entry-words.ts';
import { Failed } from '../shell/states.tsx';

const FIELDS = [
  { name: 'title', says: 'Title', type: 'text' },
  { name: 'publisher', says: 'Outlet', type: 'text' },
  { name: 'publishedOn', says: 'Day', type: 'date' },
  { name: 'url', says: 'Address', type: 'url' },
] as const;

export function PasteReport() {
  const client = useQueryClient();
  const [isEmpty, setEmpty] = useState(true);
  const adding = useMutation({
    mutationFn: (report: Readonly<Record<string, string>>) => post<AddedReport>('/reports', report),
    onSuccess: () => client.invalidateQueries(),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = [...new FormData(event.currentTarget)].filter(([, value]) => String(value).trim() !== '');
    adding.mutate(Object.fromEntries(given.map(([name, value]) => [name, String(value)])));
  };
  return (
    <section aria-labelledby="paste">
      <h2 id="paste" className="font-serif text-head">
        Paste one report
      </h2>
      <form className="mt-3" onSubmit={submit}>
        <label className="block">
          <span className="label">Its text, as published</span>
          <textarea
            name="text"
            required
            rows={9}
            className="field mt-1 block w-full resize-y font-serif text-body"
            onChange={({ target }) => setEmpty(target.value.trim() === '')}
          />
        </label>
        <div className="mt-3 grid gap-3 sm:grid-cols-2">
          {FIELDS.map(({ name, says, type }) => (
            <label key={name} className="block">
              <span className="label">{says}</span>
              <input name={name} type={type} className="field mt-1 w-full" />
            </label>
          ))}
        </div>
        <p className="mt-2 text-small text-soft">
          A date line in the text is read as its day; the rest may stay empty.
        </p>
        <button type="submit" className="button button-main mt-3" disabled={isEmpty || adding.isPending}>
          {adding.isPending ? 'Reading …' : 'Read it'}
        </button>
      </form>
      <div aria-live="polite">
        {adding.data !== undefined && <Added added={adding.data} />}
        {adding.error !== null && <Failed error={adding.error} />}
      </div>
    </section>
  );
}

function Added({ added: { report, isNew } }: { added: AddedReport }) {
  return (
    <p className="mt-4 border-l-2 border-accent pl-4">
      {isNew ? 'On record: ' : 'It was on record already: '}
      <Link to="/reports/$report" params={{ report: String(report.key) }} className="press">
        {titleOf(report)}
      </Link>
    </p>
  );
}
