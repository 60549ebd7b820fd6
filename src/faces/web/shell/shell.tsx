/** The frame of every screen: where one is, where one can go, the search field, the theme and the keys. */
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Incoming } from './incoming.tsx';
import { KeyList, useKeys } from './keys.tsx';
import { SCREENS } from './screens.ts';
import { SearchField } from './search-field.tsx';
import { ThemeButton } from './theme.tsx';
import { TokenGate } from './token-gate.tsx';

export function Shell() {
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const [areKeysOpen, setKeysOpen] = useState(false);
  const pathname = useRouterState({ select: ({ location }) => location.pathname });

  useKeys([
    { key: '/', does: 'Search', run: () => field.current?.focus() },
    { key: '?', does: 'List the keys', run: () => setKeysOpen(true) },
    ...SCREENS.map(({ to, name, key }) => ({ key, does: `Go to ${name}`, run: () => void navigate({ to }) })),
  ]);

  // A new screen is read from its head; what the reader does within one leaves the focus alone.
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (document.activeElement !== field.current) main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-sheet focus:p-3"
      >
        Skip to the record
      </a>
      <header className="sticky top-0 z-30 border-b border-rule bg-paper print:hidden">
        <div className="mx-auto flex max-w-[96rem] flex-wrap items-center gap-x-6 px-4 sm:px-6">
          <Link to="/" className="py-2.5 font-serif text-head font-strong tracking-tight">
            Chancery
          </Link>
          <nav
            aria-label="Screens"
            className="order-last -mx-4 w-[calc(100%+2rem)] overflow-x-auto px-4 md:order-none md:mx-0 md:w-auto md:px-0"
          >
            <ul className="flex gap-5">
              {SCREENS.map(({ to, name }) => (
                <li key={to}>
                  <Link
                    to={to}
                    activeOptions={{ exact: to === '/', includeSearch: false }}
                    className="block border-b-2 border-transparent py-2.5 whitespace-nowrap text-soft hover:text-ink aria-[current]:border-accent aria-[current]:text-ink"
                  >
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="ml-auto flex items-center gap-1.5">
            <Incoming />
            <SearchField field={field} />
            <button
              type="button"
              className="grid size-8 place-items-center rounded text-soft hover:bg-hover"
              title="Keys"
              aria-label="List the keys"
              onClick={() => setKeysOpen(true)}
            >
              <span aria-hidden="true">?</span>
            </button>
            <ThemeButton />
          </div>
        </div>
      </header>
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        className="mx-auto w-full max-w-[96rem] grow px-4 pb-16 outline-none sm:px-6"
      >
        <TokenGate>
          <Outlet />
        </TokenGate>
      </main>
      <KeyList isOpen={areKeysOpen} onClose={() => setKeysOpen(false)} />
    </div>
  );
}
