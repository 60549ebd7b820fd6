/** The list on screen, with its filters, as a file for other programs or as a briefing for people. */
import { useEffect, useId, useRef, useState } from 'react';
import { addressOf } from '../asking/ask.ts';
import type { FilterSearch } from '../asking/filter.ts';
import { FILES, SHEETS, type TakenAs } from './formats.ts';

export function TakeAway({ filter }: { filter: FilterSearch }) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  // A briefing is of what is said and done together.
  const { kind: _, ...anyKind } = filter;
  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && !(box.current?.contains(target) ?? false)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);
  return (
    // Escape closes it wherever the focus is within.
    // biome-ignore lint/a11y/noStaticElementInteractions: the button and the links within are what is used
    <div
      ref={box}
      className="relative print:hidden"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="press"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        Take away
      </button>
      {isOpen && (
        <div
          id={id}
          className="absolute right-0 z-20 mt-1 w-72 max-w-[88vw] rounded-md border border-rule bg-sheet p-4 shadow-lg"
        >
          <p className="label">To read</p>
          <ul className="mt-1 mb-3">
            <li>
              <a
                className="press"
                href={addressOf('/brief', { ...anyKind, as: 'html' })}
                download="briefing.html"
              >
                Briefing, HTML
              </a>
            </li>
            <li>
              <a
                className="press"
                href={addressOf('/brief', { ...anyKind, as: 'markdown' })}
                download="briefing.md"
              >
                Briefing, Markdown
              </a>
            </li>
          </ul>
          <p className="label">Sheets</p>
          <Links filter={filter} files={SHEETS} />
          <p className="label mt-3">Files</p>
          <Links filter={filter} files={FILES} />
        </div>
      )}
    </div>
  );
}

function Links({ filter, files }: { filter: FilterSearch; files: readonly TakenAs[] }) {
  const { kind, ...others } = filter;
  return (
    <ul className="mt-1">
      {files.map((file) => (
        <li key={file.name}>
          <a
            className="press"
            href={addressOf(`/exports/${file.format}`, {
              ...others,
              ...(file.kind === undefined ? (kind === undefined ? {} : { kind }) : { kind: file.kind }),
            })}
            download={file.saved}
          >
            {file.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
