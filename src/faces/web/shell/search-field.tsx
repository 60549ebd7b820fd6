/** The search field in the head: it goes to the search screen as one types, with the filters of the screen kept. */
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useState } from 'react';
import { filterOf } from '../asking/filter.ts';

const PAUSE_MS = 160;

export function SearchField({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const navigate = useNavigate();
  const { pathname, search } = useRouterState({
    select: ({ location }) => ({ pathname: location.pathname, search: location.search }),
  });
  const isSearching = pathname === '/search';
  const asked = isSearching ? String((search as { q?: string }).q ?? '') : '';
  const [words, setWords] = useState(asked);
  useEffect(() => setWords(asked), [asked]);

  const go = (q: string): void => {
    const kept = pathname === '/' || isSearching ? filterOf(search) : {};
    void navigate({ to: '/search', search: { ...kept, q }, replace: isSearching });
  };
  useEffect(() => {
    if (words === asked || (words.trim() === '' && !isSearching)) return;
    const timer = setTimeout(() => go(words), PAUSE_MS);
    return () => clearTimeout(timer);
  });

  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== '') go(words);
        }}
      >
        <input
          ref={field}
          type="search"
          aria-label="Search the reports"
          placeholder="Search   /"
          value={words}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Escape') currentTarget.blur();
          }}
          className="field w-32 sm:w-56"
        />
      </form>
    </search>
  );
}
