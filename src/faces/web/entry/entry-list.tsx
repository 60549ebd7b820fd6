/** Entries one below the other, any number of them: only those in view are drawn; `j`/`k` walk, `e` opens. */
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Entry } from '../asking/wire.ts';
import { useKeys } from '../shell/keys.tsx';
import { usePrinting } from '../shell/printing.ts';
import { EntryLine } from './entry-line.tsx';
import { spineOf } from './entry-words.ts';

const LIKELY_HEIGHT = 118;
const AHEAD = 12;
/** The head of the page covers so much of the window. */
const HEAD_PX = 56;

interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly open: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

export function EntryList({ entries, open, onToggle, hasMore, onMore }: EntryListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const [current, setCurrent] = useState(-1);
  const isPrinting = usePrinting();

  useLayoutEffect(() => {
    const measure = (): void =>
      setMargin(list.current === null ? 0 : list.current.getBoundingClientRect().top + window.scrollY);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  const virtual = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => LIKELY_HEIGHT,
    getItemKey: (index) => entries[index]?.id ?? index,
    overscan: 6,
    scrollMargin: margin,
    scrollPaddingStart: HEAD_PX,
  });
  const drawn = virtual.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= entries.length - AHEAD) onMore();
  }, [hasMore, last, entries.length, onMore]);

  const walk = (by: number): void => {
    const firstInView = drawn.find(({ end }) => end > window.scrollY + HEAD_PX)?.index ?? 0;
    const next = current === -1 ? firstInView : Math.max(0, Math.min(entries.length - 1, current + by));
    setCurrent(next);
    virtual.scrollToIndex(next, { align: 'auto' });
    // The entry may be drawn only after the scroll; it takes the focus then, so that Enter and a screen reader are there.
    requestAnimationFrame(() => {
      const id = entries[next]?.id;
      const button = list.current?.querySelector<HTMLElement>(
        `[data-entry="${CSS.escape(id ?? '')}"] h2 button`,
      );
      button?.focus({ preventScroll: true });
    });
  };
  useKeys([
    { key: 'j', does: 'Next entry', run: () => walk(1) },
    { key: 'k', does: 'Entry before', run: () => walk(-1) },
    {
      key: 'e',
      does: 'Open or close the entry, with its evidence',
      run: () => {
        const entry = entries[current];
        if (entry !== undefined) onToggle(entry.id);
      },
    },
  ]);

  const line = (index: number) => {
    const entry = entries[index];
    if (entry === undefined) return null;
    const before = entries[index - 1];
    return (
      <EntryLine
        entry={entry}
        isOpen={open.includes(entry.id)}
        onToggle={() => {
          setCurrent(index);
          onToggle(entry.id);
        }}
        hasDay={before === undefined || dayKey(before) !== dayKey(entry)}
        isCurrent={index === current}
      />
    );
  };

  if (isPrinting)
    return (
      <div ref={list}>
        {entries.map(({ id }, index) => (
          <div key={id}>{line(index)}</div>
        ))}
      </div>
    );
  return (
    <div ref={list} className="relative" style={{ height: virtual.getTotalSize() }}>
      <div
        className="absolute inset-x-0 top-0"
        style={{ transform: `translateY(${(drawn[0]?.start ?? margin) - margin}px)` }}
      >
        {drawn.map(({ key, index }) => (
          <div key={key} data-index={index} ref={virtual.measureElement}>
            {line(index)}
          </div>
        ))}
      </div>
    </div>
  );
}

function dayKey(entry: Entry): string {
  const spine = spineOf(entry);
  return spine === null ? '' : `${spine.day} ${spine.isReports}`;
}
