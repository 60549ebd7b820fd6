/** What a screen shows while it waits, where there is nothing, and where something went wrong. */
import type { ReactNode } from 'react';
import { Refused } from '../asking/ask.ts';

export function Waiting({ for: what }: { for: string }) {
  return (
    <output className="block py-10 text-faint" aria-live="polite">
      Fetching {what} …
    </output>
  );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="max-w-prose py-12">
      <p className="font-serif text-head">{title}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3 text-soft">{children}</div>
    </div>
  );
}

export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  // What the API says is a sentence of its own; its title is but the name of the status.
  const isRefused = error instanceof Refused;
  const mayRetry = !isRefused || error.status === 0 || error.status === 429 || error.status >= 500;
  const [title, detail] = isRefused
    ? error.status === 0
      ? [error.title, error.detail]
      : [error.detail ?? error.title, null]
    : ['Something went wrong on this page.', error instanceof Error ? error.message : String(error)];
  return (
    <div role="alert" className="my-6 max-w-prose border-l-2 border-alarm py-1 pl-4">
      <p className="font-strong text-alarm">{title}</p>
      {detail !== null && <p className="mt-1 text-soft">{detail}</p>}
      {retry !== undefined && mayRetry && (
        <button type="button" className="button mt-3" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}
